/** The control API, below /api/v1 of the server that this page is from. */

import { read } from "./json";

const ROOT = "/api/v1/";

/** What the server refused, or that it did not answer (status 0): words for people. */
export class Problem extends Error {
    constructor(
        readonly status: number,
        readonly title: string,
        readonly detail: string,
        readonly errors: string[] = [],
    ) {
        super(detail || title);
    }
}

/** The address of something, each part escaped: `at("networks", name, "hyphae")`. */
export function at(...parts: string[]): string {
    return parts.map(encodeURIComponent).join("/");
}

export function query(values: Record<string, string | number | null | undefined>): string {
    const given = Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== "");
    return given.length === 0 ? "" : "?" + new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
}

export function get<T>(path: string, signal?: AbortSignal): Promise<T> {
    return ask<T>("GET", path, undefined, signal);
}

export function post<T>(path: string, body?: Blob | string): Promise<T> {
    return ask<T>("POST", path, body);
}

/** Sends a signal into an input body of kind http, which has a route of its own. */
export function send<T>(network: string, body: string, signal: string): Promise<T> {
    return ask<T>("POST", "/" + at("networks", network, "bodies", body), new Blob([signal], { type: "application/json" }));
}

export function remove<T>(path: string): Promise<T> {
    return ask<T>("DELETE", path);
}

async function ask<T>(method: string, path: string, body?: Blob | string, signal?: AbortSignal): Promise<T> {
    let response: Response;
    try {
        response = await fetch(path.startsWith("/") ? path : ROOT + path, { method, body, signal, headers: { Accept: "application/json" } });
    } catch (failure) {
        if (signal?.aborted) {
            throw failure;
        }
        throw new Problem(0, "No answer", "the server does not answer; it may be starting, or be stopped");
    }
    const text = await response.text();
    let answer: any = text;
    if ((response.headers.get("Content-Type") ?? "").includes("json")) {
        answer = text === "" ? null : read(text);
    }
    if (!response.ok) {
        const told = typeof answer === "object" && answer !== null ? answer : {};
        throw new Problem(response.status, told.title ?? response.statusText, told.detail ?? "", told.errors ?? []);
    }
    return answer as T;
}

/**
 * Opens a stream of server-sent events that comes back by itself: the browser asks again after a break, with the id of the
 * last event it had.
 *
 * @param on what to do with each kind of event
 * @param state told true when the stream is open, false when it has broken off
 */
export function stream(path: string, on: Record<string, (data: any) => void>, state: (open: boolean) => void): { close(): void } {
    let source: EventSource;
    let timer = 0;
    let closed = false;
    const open = () => {
        source = new EventSource(ROOT + path);
        source.onopen = () => state(true);
        source.onerror = () => {
            state(false);
            if (source.readyState === EventSource.CLOSED && !closed) {
                timer = window.setTimeout(open, 2000); // refused for now: the network is not there yet, or all streams are taken
            }
        };
        for (const [kind, run] of Object.entries(on)) {
            source.addEventListener(kind, (event) => run(read((event as MessageEvent).data)));
        }
    };
    open();
    return {
        close() {
            closed = true;
            clearTimeout(timer);
            source.close();
        },
    };
}

/** Asks again and again, a pause after each answer, while the page is looked at. Returns what ends it. */
export function poll<T>(path: () => string, millis: number, got: (answer: T) => void, failed: (problem: unknown) => void): { close(): void; now(): void } {
    let timer = 0;
    let run = new AbortController();
    const once = async () => {
        const mine = run;
        try {
            const answer = await get<T>(path(), mine.signal);
            if (!mine.signal.aborted) {
                got(answer);
            }
        } catch (problem) {
            if (!mine.signal.aborted) {
                failed(problem);
            }
        }
        if (!mine.signal.aborted) {
            timer = window.setTimeout(again, millis);
        }
    };
    const again = () => (document.hidden ? (timer = window.setTimeout(again, 500)) : void once());
    const now = () => {
        clearTimeout(timer);
        run.abort();
        run = new AbortController();
        void once();
    };
    addEventListener("back", now); // the server answers again: no waiting
    void once();
    return {
        close() {
            removeEventListener("back", now);
            clearTimeout(timer);
            run.abort();
        },
        now,
    };
}
