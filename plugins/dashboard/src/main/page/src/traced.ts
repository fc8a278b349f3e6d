/** What the API tells of traces, and in which order people want to see it. */

export interface Tracing {
    frequencies: string[];
    hyphae: string[];
    roots: string[];
    sample: number;
    keep: number;
    kept: number;
    forgotten: number;
    since: number;
    text: string;
}

export interface TracedStep {
    tide: number;
    after: number;
    millis: number;
    held: number;
    where: string | null;
    what: string;
}

export interface TracedSignal {
    number: number;
    id: string;
    frequency: string;
    payload: unknown;
    by: string;
    tide: number;
    rule: string | null;
    cause: string | null;
    root: string;
    whole: boolean;
    became: string;
    tides: number;
    millis: number;
    held: number;
    path: TracedStep[];
}

export interface Why {
    signal: TracedSignal;
    causes: TracedSignal[];
    beginning: string;
    effects: { depth: number; signal: TracedSignal }[];
    more: boolean;
}

export function isTraced(tracing: Tracing): boolean {
    return tracing.frequencies.length + tracing.hyphae.length + tracing.roots.length > 0;
}

/** What is wrong with it: the gravest first. */
export function rank(signal: TracedSignal): number {
    return signal.became === "lost" ? 0 : signal.held > 0 ? 1 : signal.became === "under way" ? 2 : 3;
}

/** The lost first, then the late ones, the latest first; of all others the newest. */
export function worstFirst(signals: readonly TracedSignal[]): TracedSignal[] {
    return [...signals].sort((a, b) => rank(a) - rank(b) || (rank(a) === 1 ? b.held - a.held : 0) || b.number - a.number);
}

/** Where it was held for longest, and for how long. */
export function heldWhere(signal: TracedSignal): { where: string; tides: number } | null {
    let most: TracedStep | null = null;
    for (const step of signal.path) {
        if (step.where !== null && step.held > (most?.held ?? 0)) {
            most = step;
        }
    }
    return most && { where: most.where!, tides: most.held };
}
