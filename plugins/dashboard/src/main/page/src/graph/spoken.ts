/** A signal that came to an output body, as the API tells it. */
export interface Output {
    id: string;
    tide: number;
    bodies: string[];
    origin: string;
    frequency: string;
    payload: Record<string, unknown>;
    cause: string | null;
    root: string;
}

/** What hyphae said last, out of what is known of the outputs, oldest first. */
export interface Spoken {
    /** The last of each, by who said it. */
    last: Map<string, Output>;
    /** All, oldest first. */
    outputs: Output[];
    /** How many have said a word last, by the word; the most frequent first. */
    words: [string, number][];
    /** Words with which somebody began: `congested` is one, and `recovered`, which follows upon it, is none. */
    openings: Set<string>;
}

/** Only what those said who are still there: one who has died is nothing any more. */
export function ofThoseThere(outputs: Output[], isThere: (id: string) => boolean): Output[] {
    return outputs.filter((output) => isThere(output.origin));
}

export function spoken(outputs: Output[]): Spoken {
    const last = new Map<string, Output>();
    const first = new Map<string, string>();
    for (const output of outputs) {
        if (!last.has(output.origin)) {
            first.set(output.origin, output.frequency);
        }
        last.set(output.origin, output);
    }
    const openings = new Set(first.values());
    for (const word of [...openings]) {
        // where the beginning is lost some begin with what would have followed: few, beside those who begin with the other
        if (first.size > 4 && openings.size > 1 && [...first.values()].filter((each) => each === word).length < first.size / 4) {
            openings.delete(word);
        }
    }
    const counts = new Map<string, number>();
    last.forEach((output) => counts.set(output.frequency, (counts.get(output.frequency) ?? 0) + 1));
    return { outputs, last, words: [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)), openings };
}

/** Who is marked: those whose last word is one of these, the latest first, and no more than so many. */
export function marked({ last }: Spoken, words: Set<string>, most: number): Output[] {
    return [...last.values()]
        .filter((output) => words.has(output.frequency))
        .sort((one, other) => other.tide - one.tide)
        .slice(0, most);
}

/** Who was marked and is no more: what they said then, the latest first, each once. */
export function formerly({ last, outputs }: Spoken, words: Set<string>, most: number): Output[] {
    const found = new Map<string, Output>();
    for (let i = outputs.length - 1; i >= 0 && found.size < most; i--) {
        const output = outputs[i]!;
        if (words.has(output.frequency) && !words.has(last.get(output.origin)!.frequency) && !found.has(output.origin)) {
            found.set(output.origin, output);
        }
    }
    return [...found.values()];
}

/** The newest word of one that needs a reason: an opening, if it said one, and its last otherwise. */
export function tellable({ outputs, last, openings }: Spoken, id: string): Output | undefined {
    for (let i = outputs.length - 1; i >= 0; i--) {
        if (outputs[i]!.origin === id && openings.has(outputs[i]!.frequency)) {
            return outputs[i];
        }
    }
    return last.get(id);
}
