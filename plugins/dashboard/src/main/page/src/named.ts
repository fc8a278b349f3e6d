import { at, get } from "./api";
import { h } from "./dom";
import { link } from "./router";
import { short, visible } from "./text";

/** Somebody's text, which keeps its direction to itself; all of it is in its title if it is long. */
export function said(text: string, most = 80): HTMLElement {
    const shown = short(text, most);
    const whole = visible(text);
    return h("bdi", { title: shown === whole ? null : whole.slice(0, 2000) }, shown);
}

/** A link to the page of a hypha. */
export function hyphaLink(network: string, id: string, most = 60): HTMLElement {
    return h("a", { href: link("networks", network, "hyphae", id) }, said(id, most));
}

/** A link to whatever has this name: a hypha has a page, and relays and bodies are shown in the graph. */
export function placeLink(network: string, id: string, most = 60): HTMLElement {
    const anchor = hyphaLink(network, id, most) as HTMLAnchorElement;
    void others(network).then((names) => {
        if (names.has(id)) {
            anchor.href = link("networks", network, "graph") + "?" + new URLSearchParams({ node: id });
        }
    });
    return anchor;
}

/** Where something was: of a socket both ends. */
export function whereLink(network: string, place: string, most = 40): HTMLElement {
    const ends = place.split(" -> ");
    return ends.length === 2 ? h("span", {}, placeLink(network, ends[0]!, most), " → ", placeLink(network, ends[1]!, most)) : placeLink(network, place, most);
}

const KNOWN_MILLIS = 60_000;
const known = new Map<string, { since: number; names: Promise<Set<string>> }>();

/** The names of a network's relays and bodies; nothing as long as it does not tell. */
function others(network: string): Promise<Set<string>> {
    const last = known.get(network);
    if (last && performance.now() - last.since < KNOWN_MILLIS) {
        return last.names;
    }
    const names = Promise.all([get<{ relays: { id: string }[] }>(at("networks", network, "relays")), get<{ bodies: { id: string }[] }>(at("networks", network, "bodies"))])
        .then(([{ relays }, { bodies }]) => new Set([...relays, ...bodies].map((each) => each.id)))
        .catch(() => new Set<string>());
    known.set(network, { since: performance.now(), names });
    return names;
}

/** What says the same on the command line. */
export function command(...lines: string[]): HTMLElement {
    return h("p", { class: "command" }, "On the command line: ", lines.flatMap((line, i) => [i > 0 && " · ", h("code", {}, visible(line))]));
}

/** A name as a shell takes it. */
export function quoted(name: string): string {
    return /^[\w@%+=:,./-]+$/.test(name) ? name : "'" + name.replaceAll("'", "'\\''") + "'";
}

/** The word for a vitality, in its colour. */
export function level(of: string | null | undefined): HTMLElement {
    return h("span", { class: "level level-" + (of ?? "unknown") }, of ?? "unknown");
}

/** How full something is, as a bar and in numbers. */
export function fullness(held: number, capacity: number): HTMLElement {
    const share = capacity > 0 ? Math.min(1, held / capacity) : 0;
    const inner = h("span", {});
    inner.style.width = share * 100 + "%";
    const bar = h("span", { class: "bar" + (share >= 0.85 ? " bar-85" : share >= 0.6 ? " bar-60" : ""), "aria-hidden": "true" }, inner);
    return h("span", { class: "fullness" }, bar, `${held.toLocaleString("en")} of ${capacity.toLocaleString("en")}`);
}
