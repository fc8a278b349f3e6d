import type { Address } from "./router";

/** What a page is given, and what it gives back. */
export interface Visit {
    /** Where it puts itself; empty. */
    root: HTMLElement;
    address: Address;
    /** The network it is of; empty on pages of the server. */
    network: string;
    /** Runs when the page is left: each timer, stream and listener of a page ends there. */
    leave(run: () => void): void;
    /** Says in the page, and to who listens to it, what went wrong; null when it is well again. */
    trouble(problem: unknown): void;
}

export interface Page {
    /** The last part of the address, and its name in the navigation. */
    path: string;
    name: string;
    /** One key that opens it, after g. */
    key: string;
    mount(visit: Visit): void;
}
