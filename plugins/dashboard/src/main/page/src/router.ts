/**
 * The address of a page, after the #: /networks, /networks/NAME/graph, /networks/NAME/hyphae/ID. What a page shows (a filter,
 * an order) stands behind a ?, so that a copied address shows the same.
 */
export interface Address {
    parts: string[];
    query: URLSearchParams;
    /** A part that can't be read; null if all can. */
    broken: string | null;
}

export function current(): Address {
    const [path = "", query = ""] = location.hash.replace(/^#\/?/, "").split("?", 2);
    return parsed(path, query);
}

/** An address of its path and what stands behind the ?. */
export function parsed(path: string, query = ""): Address {
    let broken: string | null = null;
    const decode = (part: string) => {
        try {
            return decodeURIComponent(part);
        } catch {
            broken ??= part;
            return part;
        }
    };
    const parts = path.split("/").filter((part) => part !== "").map(decode);
    return { parts, query: new URLSearchParams(query), broken };
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
