/** Texts that may be anybody's, made fit to be looked at. */

import { written } from "./json";

const PICTURES: Record<number, string> = { 0x7f: "␡" };

/**
 * A text in which each sign that can't be seen, or that turns the direction of what follows, stands as what it is:
 * `␀`, `␉`, `⟨202E⟩`.
 */
export function visible(text: string): string {
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/gu, (sign) => {
        const code = sign.codePointAt(0)!;
        return code < 0x20 ? String.fromCharCode(0x2400 + code) : (PICTURES[code] ?? "⟨" + code.toString(16).toUpperCase().padStart(4, "0") + "⟩");
    });
}

/** The same, of which the middle is left out where it is longer than so many signs. */
export function short(text: string, most = 80): string {
    const signs = Array.from(text.length > most * 8 ? text.slice(0, most * 4) + "…" + text.slice(-most * 4) : text);
    if (signs.length <= most) {
        return visible(text);
    }
    const tail = Math.floor(most / 4);
    return visible(signs.slice(0, most - tail - 1).join("")) + "…" + visible(signs.slice(-tail).join(""));
}

/** A plain value as JSON, as far as there is room for it. */
export function shortJson(value: unknown, most = 120): string {
    return short(value === undefined ? "nothing" : written(value), most);
}

/** `1 tide`, `2 tides`. */
export function counted(count: number, one: string, many = one + "s"): string {
    return count.toLocaleString("en") + " " + (count === 1 ? one : many);
}
