/** What tides took, as numbers. Nothing here knows a document. */

export interface Phases {
    tideIn: number;
    act: number;
    deliver: number;
    emit: number;
    tideOut: number;
}

export interface TideRow {
    tide: number;
    at: string;
    micros: number;
    phases: Phases | null;
    awake: number;
    steps: number;
    ingested: number;
    emitted: number;
    delivered: number;
    births: number;
    deaths: number;
    dissonances: number;
    held: number;
}

export const PHASES: { of: keyof Phases | "rest"; name: string; what: string }[] = [
    { of: "tideIn", name: "TIDE IN", what: "commands, inputs, feeds, and relays with what came in" },
    { of: "act", name: "SENSE, PROCESS", what: "hyphae take what waits for them, and ACT" },
    { of: "deliver", name: "deliver", what: "the end of PROCESS: output bodies deliver; and health" },
    { of: "emit", name: "EMIT", what: "outboxes, and relays" },
    { of: "tideOut", name: "TIDE OUT", what: "births, deaths, sockets, the digest" },
    { of: "rest", name: "other", what: "between the phases; all of a tide that was too short to be looked into" },
];

/** How long a phase of it took, in µs. */
export function took(row: TideRow, of: keyof Phases | "rest"): number {
    if (of !== "rest") {
        return row.phases?.[of] ?? 0;
    }
    const told = row.phases;
    return Math.max(0, row.micros - (told === null ? 0 : told.tideIn + told.act + told.deliver + told.emit + told.tideOut));
}

/** The value below which such a share of all lies; 0 of none. */
export function percentile(values: number[], share: number): number {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/**
 * What is known, with what is new behind it; the newest `most` of them. Null where a piece is missing between the two, or where
 * the new ones are of another start.
 */
export function joined(known: TideRow[], fresh: TideRow[], most: number): TideRow[] | null {
    const last = known.at(-1);
    const first = fresh[0];
    if (!last || !first) {
        return fresh.slice(-most);
    }
    const at = fresh.findIndex((row) => row.tide === last.tide);
    return at < 0 || fresh[at]!.at !== last.at ? null : [...known, ...fresh.slice(at + 1)].slice(-most);
}
