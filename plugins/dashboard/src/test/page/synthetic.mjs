// A server of the test's own: the shipped page, as it is in the bundle's resources, and beside it an API that tells of a
// network that there is not. So the page is measured as it is delivered, with networks as large as one likes.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";

const PAGE = new URL("../../main/resources/io/mycelium/dashboard/page/", import.meta.url);
const TYPES = { html: "text/html", js: "text/javascript", css: "text/css", svg: "image/svg+xml" };

/** Numbers that look like chance, and are the same each time. */
export function chance(seed) {
    let state = seed >>> 0;
    return () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 4294967296;
    };
}

export function network({ nodes, edges, seed = 1 }) {
    const next = chance(seed);
    const levels = ["excellent", "excellent", "good", "fair", "poor", "dormant"];
    const hypha = (i) => ({ id: "h" + i, kind: "hypha", species: "s" + (i % 5), count: 1, awake: 1, level: levels[i % 6], halted: 0, waiting: i % 7 });
    const all = Array.from({ length: nodes }, (_, i) => hypha(i));
    const pairs = new Set();
    const lines = [];
    while (lines.length < edges) {
        const from = Math.floor(next() * nodes);
        const to = next() < 0.7 ? (from + 1 + Math.floor(next() * 40)) % nodes : Math.floor(next() * nodes);
        if (from !== to && !pairs.has(from + " " + to)) {
            pairs.add(from + " " + to);
            lines.push({ from: "h" + from, to: "h" + to, sockets: 1, held: 0, capacity: 64, fullest: Math.floor(next() * 100), passed: 0 });
        }
    }
    return { nodes: all, edges: lines, next, hypha };
}

/** What each event has, at a tide. */
export function head(tide, hyphae, extra = {}) {
    const counters = { ingested: tide, emitted: 0, copied: 0, made: 0, acted: 0, absorbed: 0, delivered: 0, dissonant: 0, held: 0 };
    const status = { network: "synthetic", tide, hyphae, awake: hyphae, sockets: 0, waiting: 0, counters, births: hyphae, deaths: 0, checkpointTide: -1, quiet: false, ended: false, failed: null, busy: null, faults: [], digest: "0" };
    return { tide, begun: tide, grouped: false, more: false, signalsPerSecond: 1000, network: status, ...extra };
}

/**
 * Serves the page, and of the network `synthetic` the snapshot and the deltas that are made for it, ten a second.
 *
 * @param snapshot () => the data of the event
 * @param delta (n) => the data of the n-th, or null
 */
export function serve({ snapshot, delta, millis = 100 }) {
    const streams = new Set();
    let number = 0;
    const server = createServer((request, response) => {
        const path = new URL(request.url, "http://localhost").pathname;
        const json = (value, status = 200) => response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(value));
        if (path.startsWith("/dashboard/")) {
            const name = path.slice("/dashboard/".length) || "index.html";
            if (name === "settings.json") {
                return json({ actions: false });
            }
            try {
                const headers = { "Content-Type": TYPES[name.split(".").pop()] ?? "text/plain", "Content-Security-Policy": "default-src 'self'" };
                return response.writeHead(200, headers).end(readFileSync(new URL(name, PAGE)));
            } catch {
                return json({ title: "Not found" }, 404);
            }
        } else if (path === "/api/v1/networks/synthetic/events") {
            response.writeHead(200, { "Content-Type": "text/event-stream" });
            response.write(`retry: 200\n\nid: 1.${++number}\nevent: snapshot\ndata: ${JSON.stringify(snapshot())}\n\n`);
            streams.add(response);
            request.on("close", () => streams.delete(response));
        } else if (path === "/api/v1/networks/synthetic/outputs") {
            json({ outputs: [] });
        } else if (path === "/api/v1/status") {
            json({ version: "0", pid: 1, incarnation: 1, uptimeMillis: 1, networks: [head(1, 1).network] });
        } else {
            json({ title: "Not found", status: 404, detail: "there is nothing at " + path }, 404);
        }
    });
    let n = 0;
    const timer = setInterval(() => {
        const data = streams.size > 0 ? delta(++n) : null;
        if (data !== null) {
            const event = `id: 1.${++number}\nevent: delta\ndata: ${JSON.stringify(data)}\n\n`;
            streams.forEach((stream) => stream.write(event));
        }
    }, millis);
    return new Promise((done) =>
        server.listen(0, "127.0.0.1", () =>
            done({
                url: `http://127.0.0.1:${server.address().port}/dashboard/#/networks/synthetic/graph`,
                /** As if the server had gone and come again: streams break off. */
                breakOff: () => streams.forEach((stream) => stream.destroy()),
                close() {
                    clearInterval(timer);
                    streams.forEach((stream) => stream.destroy());
                    server.close();
                },
            }),
        ),
    );
}

/** Opens a browser: Debian's Chromium, by the playwright-core that PLAYWRIGHT names. */
export async function browser() {
    const { chromium } = await import(process.env.PLAYWRIGHT ?? "playwright-core");
    return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--no-first-run", "--disable-background-networking", "--enable-precise-memory-info", "--js-flags=--expose-gc"] });
}
