/** What the API answers, as far as the page reads it. The whole is in openapi.json. */

export type Level = "excellent" | "good" | "fair" | "poor" | "dormant" | "dead" | "unknown";

export interface Counters {
    ingested: number;
    emitted: number;
    copied: number;
    made: number;
    acted: number;
    absorbed: number;
    delivered: number;
    dissonant: number;
    held: number;
}

export interface NetworkStatus {
    network: string;
    tide: number;
    hyphae: number;
    awake: number;
    sockets: number;
    waiting: number;
    counters: Counters;
    births: number;
    deaths: number;
    checkpointTide: number;
    quiet: boolean;
    ended: boolean;
    failed: string | null;
    /** Where a step of its tide does not come back, a sentence; null while it goes on. */
    standing: string | null;
    busy: unknown;
    faults: string[];
    digest: string;
}

export interface Status {
    version: string;
    pid: number;
    incarnation: number;
    uptimeMillis: number;
    networks: NetworkStatus[];
}

export interface GraphNode {
    id: string;
    kind: "input" | "output" | "relay" | "hypha" | "species";
    species: string | null;
    count: number;
    awake: number;
    level: Level | null;
    levels?: Record<string, number>;
    halted: number;
    waiting: number;
}

export interface GraphEdge {
    from: string;
    to: string;
    sockets: number;
    held: number;
    capacity: number;
    fullest: number;
    passed: number;
}

export interface GraphHead {
    tide: number;
    begun: number;
    grouped: boolean;
    more: boolean;
    signalsPerSecond: number;
    network: NetworkStatus;
}

export interface Snapshot extends GraphHead {
    worst: any;
    nodes: GraphNode[];
    edges: GraphEdge[];
}

export interface Delta extends GraphHead {
    worst?: any;
    millis: number;
    born: GraphNode[];
    changed: GraphNode[];
    died: string[];
    opened: GraphEdge[];
    flowed: GraphEdge[];
    closed: { from: string; to: string }[];
}

export interface HyphaLine {
    id: string;
    species: string;
    pack: string;
    generation: number;
    age: number;
    vitality: Level;
    score: number;
    queued: number;
    awake: boolean;
    /** In lists that are in order only, as those that follow. */
    energy?: number;
    exhausted?: boolean;
    failures?: number;
    quarantined?: boolean;
}

export interface Hyphae {
    hyphae: HyphaLine[];
    /** The tide at whose end the last of a list in order were looked at. */
    tide?: number;
    of: number;
    next: number | string | null;
}

export interface SocketLine {
    from: string;
    to: string;
    carries: string[];
    addressed: boolean;
    capacity: number;
    full: string;
    held: number;
    entered: number;
    left: number;
    dissonant: number;
}

export interface Signal {
    id: string;
    frequency: string;
    payload: unknown;
    cause: string | null;
    root: string;
    tide: number;
    urgent: boolean;
    deadline: number | null;
    deadlineAt: string | null;
    replayOf: string | null;
}

export interface Dissonance {
    number: number;
    tide: number;
    kind: string;
    where: string;
    message: string;
    rule: string | null;
    signal: Signal | null;
    pack: { name: string; version: string; hash: string } | null;
    receiver: string | null;
    replayedAs: string | null;
}

export interface HyphaDetail extends HyphaLine {
    wakesAt: number | null;
    exhausted: boolean;
    quarantined: boolean;
    state: Record<string, unknown>;
    in: SocketLine[];
    out: SocketLine[];
    more: boolean;
    dissonances: Dissonance[];
    /** The first of the signals that wait for it. */
    inbox: Signal[];
}

export interface Pack {
    name: string;
    version: string;
    hash: string;
    from: string | null;
    since: number;
    hyphae: number;
    species: string[];
    rules: string[];
    unheeded: Record<string, number>;
    strayFields: Record<string, number>;
    evaluation: string;
}
