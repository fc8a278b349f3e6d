/** What is otherwise in a plain value than it was. */

import { isMap, isSame } from "./json";

export interface Change {
    kind: "added" | "changed" | "removed";
    before?: unknown;
}

/** The place of something in a plain value, as a key. */
export function place(path: readonly (string | number)[]): string {
    return JSON.stringify(path);
}

/**
 * All places at which two plain values differ, the innermost ones: a map or list in which something is otherwise is not
 * named itself, only what is otherwise in it. What was there and is not any more is named too.
 */
export function changes(before: unknown, after: unknown): Map<string, Change> {
    const found = new Map<string, Change>();
    compare(before, after, [], found);
    return found;
}

function compare(before: unknown, after: unknown, path: (string | number)[], found: Map<string, Change>): void {
    if (Array.isArray(before) && Array.isArray(after)) {
        for (let i = 0; i < Math.max(before.length, after.length); i++) {
            part(i, i < before.length, before[i], i < after.length, after[i], path, found);
        }
    } else if (isMap(before) && isMap(after)) {
        for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
            part(key, Object.hasOwn(before, key), before[key], Object.hasOwn(after, key), after[key], path, found);
        }
    } else if (!isSame(before, after)) {
        found.set(place(path), { kind: "changed", before });
    }
}

function part(name: string | number, was: boolean, before: unknown, is: boolean, after: unknown, path: (string | number)[], found: Map<string, Change>): void {
    const to = [...path, name];
    if (!was) {
        found.set(place(to), { kind: "added" });
    } else if (!is) {
        found.set(place(to), { kind: "removed", before });
    } else {
        compare(before, after, to, found);
    }
}
