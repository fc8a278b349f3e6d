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
