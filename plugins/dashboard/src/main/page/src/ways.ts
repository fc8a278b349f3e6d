/** What an address leads to. Nothing here knows a document. */

import { link, type Address } from "./router";

/** What is there to be led to. */
export interface There {
    ofServer: { path: string; name: string }[];
    ofNetwork: { path: string; name: string }[];
    /** Null as long as the server has not said it. */
    networks: string[] | null;
}

export type Way =
    | { kind: "server" | "network" | "hypha"; path: string }
    | { kind: "elsewhere"; href: string }
    | { kind: "nothing"; what: string; to: { name: string; href: string }[] };

/** The page of an address; what is not there otherwise, with what is. */
export function way({ parts, broken }: Address, there: There): Way {
    const [place = "networks", network, path = "graph", one] = parts;
    const ofServer = there.ofServer.map((page) => ({ name: page.name, href: link(page.path) }));
    if (broken !== null) {
        return { kind: "nothing", what: `"${broken}" is no part of an address: a % stands before two hexadecimal digits, and for itself as %25.`, to: ofServer };
    }
    if (place !== "networks" || network === undefined) {
        const page = there.ofServer.find((each) => each.path === place);
        if (page && parts.length < 2) {
            return { kind: "server", path: page.path };
        }
        return { kind: "nothing", what: page ? `There is nothing below "${page.path}".` : `There is no page "${place}"${meant(place, there.ofServer.map((each) => each.path))}.`, to: ofServer };
    }
    if (there.networks !== null && !there.networks.includes(network)) {
        return {
            kind: "nothing",
            what: there.networks.length === 0 ? `There is no network "${network}": none runs here.` : `There is no network "${network}"${meant(network, there.networks)}. These are here:`,
            to: there.networks.map((each) => ({ name: each, href: link("networks", each, there.ofNetwork.some((page) => page.path === path) ? path : "graph") })),
        };
    }
    const page = there.ofNetwork.find((each) => each.path === path);
    const ofNetwork = there.ofNetwork.map((each) => ({ name: each.name, href: link("networks", network, each.path) }));
    if (!page) {
        return { kind: "nothing", what: `A network has no page "${path}"${meant(path, there.ofNetwork.map((each) => each.path))}. Those of ${network}:`, to: ofNetwork };
    }
    if (one !== undefined && parts.length === 4 && path === "hyphae") {
        return { kind: "hypha", path };
    }
    if (one !== undefined && parts.length === 4 && path === "dissonances") {
        return { kind: "elsewhere", href: link("networks", network, path) + "?" + new URLSearchParams({ number: one }) };
    }
    if (one !== undefined) {
        return { kind: "nothing", what: `There is nothing at "${parts.slice(2).join("/")}" of network ${network}. Its pages:`, to: ofNetwork };
    }
    return { kind: "network", path };
}

/** `; graph is meant, perhaps` where one of the names is near. */
export function meant(word: string, names: string[]): string {
    const near = names.map((name) => ({ name, far: distance(word.toLowerCase(), name.toLowerCase()) })).sort((a, b) => a.far - b.far)[0];
    return near && near.far <= Math.ceil(near.name.length / 3) ? `; ${near.name} is meant, perhaps` : "";
}

/** How many signs have to be put in, left out or changed. */
function distance(one: string, other: string): number {
    if (Math.abs(one.length - other.length) > 3) {
        return Infinity;
    }
    let row = [...Array(other.length + 1).keys()];
    for (let i = 1; i <= one.length; i++) {
        const next = [i];
        for (let j = 1; j <= other.length; j++) {
            next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
        }
        row = next;
    }
    return row[other.length]!;
}
