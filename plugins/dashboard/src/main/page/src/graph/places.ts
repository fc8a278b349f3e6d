/** The layouts once made, by network, in the browser: so a page that is loaded again shows the same at once. */

const MOST_NODES = 4000;
const MOST_NETWORKS = 8;
const INDEX = "layouts";

export type Places = Map<string, [number, number]>;

export function keptPlaces(network: string): Places {
    try {
        const kept = JSON.parse(localStorage.getItem("layout " + network) ?? "{}") as Record<string, [number, number]>;
        return new Map(Object.entries(kept).filter(([, place]) => Array.isArray(place) && place.every((value) => Number.isFinite(value))));
    } catch {
        return new Map();
    }
}

export function keepPlaces(network: string, places: Places): void {
    try {
        const some = [...places].slice(0, MOST_NODES).map(([id, [x, y]]) => [id, [Math.round(x * 10) / 10, Math.round(y * 10) / 10]]);
        const names = [network, ...index().filter((name) => name !== network)];
        names.splice(MOST_NETWORKS).forEach((name) => localStorage.removeItem("layout " + name));
        localStorage.setItem(INDEX, JSON.stringify(names));
        localStorage.setItem("layout " + network, JSON.stringify(Object.fromEntries(some)));
    } catch {
        // no room, or not allowed: the layout is made again
    }
}

export function forgetPlaces(network: string): void {
    localStorage.removeItem("layout " + network);
}

function index(): string[] {
    try {
        const names = JSON.parse(localStorage.getItem(INDEX) ?? "[]");
        return Array.isArray(names) ? names.map(String) : [];
    } catch {
        return [];
    }
}
