import { Problem } from "./api";
import { read } from "./json";

/**
 * Reads an answer that goes on, a line of JSON each, until it is closed or ends.
 *
 * @param over told once: null if it has ended of itself, or what went wrong
 */
export function lines(path: string, line: (data: any) => void, over: (problem: Problem | null) => void): { close(): void } {
    const abort = new AbortController();
    void follow(path, line, abort.signal).then(
        () => abort.signal.aborted || over(null),
        (problem) => abort.signal.aborted || over(problem instanceof Problem ? problem : new Problem(0, "Broken off", "the server does not answer any more")),
    );
    return { close: () => abort.abort() };
}

async function follow(path: string, line: (data: any) => void, signal: AbortSignal): Promise<void> {
    const response = await fetch("/api/v1/" + path, { signal });
    if (!response.ok || !response.body) {
        const told = await response.json().catch(() => ({}));
        throw new Problem(response.status, told.title ?? response.statusText, told.detail ?? "");
    }
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let begun = "";
    for (;;) {
        const { done, value } = await reader.read();
        if (done) {
            return;
        }
        const parts = (begun + value).split("\n");
        begun = parts.pop()!;
        for (const part of parts) {
            if (part.trim() !== "" && !signal.aborted) {
                line(read(part));
            }
        }
    }
}
