/** JSON in which no number becomes another one. Nothing here knows a document. */

/**
 * A number that JavaScript would round: a whole one beyond 2^53, or a decimal of more digits than it keeps. It counts as the
 * nearest that there is, and is shown and written as it came.
 */
export class Exact extends Number {
    readonly #text: string;

    constructor(text: string) {
        super(text);
        this.#text = text;
    }

    override toString(): string {
        return this.#text;
    }
}

/** A string, with what follows if it is a name; or a number. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|-?\d[\d.eE+-]*/g;
/** Without one of these no number is rounded, and there is no need to look closer. */
const SUSPECT = /\d[\d.]{15}|\d[eE][+-]?\d{3}|-0/;

/** Reads JSON; numbers that would be rounded are {@link Exact}. */
export function read(text: string): any {
    if (!SUSPECT.test(text) || !hasRounded(text)) {
        return JSON.parse(text);
    }
    // each string says by its first sign whether it was one: "s…" or a number, "n…"
    const marked = text.replace(TOKEN, (token, colon) => (token[0] === '"' ? (colon === undefined ? '"s' + token.slice(1) : token) : isExact(token) ? token : `"n${token}"`));
    return JSON.parse(marked, (_, value) => (typeof value !== "string" ? value : value[0] === "n" ? new Exact(value.slice(1)) : value.slice(1)));
}

function hasRounded(text: string): boolean {
    for (const [token] of text.matchAll(TOKEN)) {
        if (token[0] !== '"' && !isExact(token)) {
            return true;
        }
    }
    return false;
}

function isExact(token: string): boolean {
    return (token.length < 16 && !/[eE]|^-0/.test(token)) || digits(token) === digits(String(Number(token)));
}

/** A number as its digits and a power of ten, so that 1.50 and 15e-1 are alike. */
function digits(number: string): string {
    const [, sign, whole, part = "", power = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(number) ?? [];
    if (whole === undefined) {
        return number;
    }
    const all = (whole + part).replace(/^0+/, "");
    const first = all.replace(/0+$/, "");
    return first === "" ? sign + "0" : `${sign}${first}e${Number(power) - part.length + all.length - first.length}`;
}

/** Writes a plain value on one line, each number with all its digits. */
export function written(value: unknown): string {
    if (value instanceof Number) {
        return String(value);
    }
    if (Array.isArray(value)) {
        return "[" + value.map(written).join(",") + "]";
    }
    if (isMap(value)) {
        return "{" + Object.entries(value).filter(([, each]) => each !== undefined).map(([name, each]) => JSON.stringify(name) + ":" + written(each)).join(",") + "}";
    }
    return JSON.stringify(value) ?? "null";
}

export function isMap(value: unknown): value is Record<string, unknown> {
    return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Number);
}

/** A map or a list, in which there may be something. */
export function hasParts(value: unknown): value is Record<string, unknown> | unknown[] {
    return Array.isArray(value) || isMap(value);
}

/** Whether two values that have no parts are the same. */
export function isSame(one: unknown, other: unknown): boolean {
    return Object.is(one, other) || (one instanceof Number && other instanceof Number && String(one) === String(other));
}
