/**
 * The address of a page, after the #: /networks, /networks/NAME/graph, /networks/NAME/hyphae/ID. What a page shows (a filter,
 * an order) stands behind a ?, so that a copied address shows the same.
 */
export interface Address {
    parts: string[];
    query: URLSearchParams;
}

export function current(): Address {
    const [path = "", query = ""] = location.hash.replace(/^#\/?/, "").split("?", 2);
    return { parts: path.split("/").filter((part) => part !== "").map(decode), query: new URLSearchParams(query) };
}

function decode(part: string): string {
    try {
        return decodeURIComponent(part);
    } catch {
        return part;
    }
}

/** The link to a page: `link("networks", name, "graph")`. */
export function link(...parts: string[]): string {
    return "#/" + parts.map(encodeURIComponent).join("/");
}

/** Notes in the address what the page shows now, without going anywhere. Empty values are left out. */
export function note(values: Record<string, string | null | undefined>): void {
    const address = current();
    for (const [name, value] of Object.entries(values)) {
        value ? address.query.set(name, value) : address.query.delete(name);
    }
    const query = address.query.toString();
    history.replaceState(null, "", link(...address.parts) + (query === "" ? "" : "?" + query));
}
