/** What the API tells of traces, and in which order people want to see it. */

import { isSame } from "./json";

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

/** What is traced in one of the networks. */
export interface TracedOf {
    network: string;
    frequencies: string[];
    hyphae: string[];
    roots: string[];
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

/** The newest of the signals that are traced, as a list tells them first and a stream goes on. */
export class Followed {
    private signals = new Map<string, TracedSignal>();
    /** Whether there are older ones that are not here. */
    private isPart = false;

    constructor(private readonly most: number) {}

    all(): TracedSignal[] {
        return [...this.signals.values()];
    }

    /** All is told anew; nothing of before counts. */
    begin(signals: TracedSignal[], isPart: boolean): void {
        this.signals = new Map(signals.map((each) => [each.id, each]));
        this.isPart = isPart;
    }

    /** Takes what has become of some, each with its new steps; such that are known already are left out. */
    take(news: TracedSignal[]): void {
        const oldest = this.isPart ? this.oldest() : -Infinity; // none of them can be older
        for (const each of news) {
            const known = this.signals.get(each.id);
            if (known) {
                this.signals.set(each.id, { ...each, path: joined(known.path, each.path) });
            } else if (each.number > oldest) {
                this.signals.set(each.id, each);
            }
        }
        if (this.signals.size > this.most * 1.2) {
            this.isPart = true;
            const newest = this.all().sort((a, b) => b.number - a.number).slice(0, this.most);
            this.signals = new Map(newest.map((each) => [each.id, each]));
        }
    }

    private oldest(): number {
        return this.all().reduce((least, each) => Math.min(least, each.number), Infinity);
    }
}

/** A path, and the steps behind it, of which the first may be its last. */
function joined(path: TracedStep[], news: TracedStep[]): TracedStep[] {
    const isOne = (one: TracedStep, other: TracedStep) => one.tide === other.tide && one.what === other.what && isSame(one.millis, other.millis);
    for (let both = Math.min(path.length, news.length); both > 0; both--) {
        if (news.slice(0, both).every((step, i) => isOne(path[path.length - both + i]!, step))) {
            return [...path, ...news.slice(both)];
        }
    }
    return [...path, ...news];
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
