import { at, get, poll, query } from "../api";
import { condition } from "../condition";
import { h, number } from "../dom";
import type { Level, NetworkStatus, Status } from "../model";
import { command, said } from "../named";
import type { Page } from "../page";
import { percentile, type TideRow } from "../phases";
import { link } from "../router";
import { type HttpBody, sendButton } from "../send";
import { Table } from "../table";
import { counted } from "../text";
import { ago, micros } from "../words";

/** How often a network is asked for what the status does not say. */
const CLOSER_MILLIS = 5000;
const LEVELS: Level[] = ["excellent", "good", "fair", "poor", "dormant", "dead", "unknown"];

interface Seen {
    at: number;
    signals: number;
    rate: number | null;
}

/** What is asked for beside the status, now and then, a network at a time. */
interface Closer {
    at: number;
    levels: Partial<Record<Level, number>> | null;
    p99: number | null;
    checkpoint: Date | null;
    sides: string;
    bodies: HttpBody[];
}

interface Row {
    status: NetworkStatus;
    rate: number | null;
    closer: Closer | undefined;
}

/** All networks of the server, a line each. */
export const networks: Page = {
    path: "networks",
    name: "Networks",
    key: "n",
    mount({ root, leave, trouble }) {
        const table = new Table<Row>({
            caption: "Networks",
            key: (row) => row.status.network,
            empty: ["No network runs here. Begin one with ", h("code", {}, "mycelium run BLUEPRINT"), "."],
            kind: (row) => (row.status.failed !== null ? "is-failed" : ""),
            columns: [
                { name: "Network", head: true, text: (row) => row.status.network, show: (row) => h("a", { href: link("networks", row.status.network, "graph") }, said(row.status.network, 60)) },
                { name: "State", text: (row) => words(row), show: (row) => [h("span", { class: "word word-" + condition(row.status) }, condition(row.status)), ...more(row).map((each) => h("div", { class: "why" }, said(each, 400)))] },
                { name: "Health", text: (row) => JSON.stringify([row.closer?.levels ?? null, condition(row.status) === "stands"]), show: (row) => health(row.closer?.levels ?? null, condition(row.status) === "stands") },
                { name: "Tide", number: true, text: (row) => number(row.status.tide) },
                { name: "p99 of a tide", title: "of the last 300 that ran", number: true, text: (row) => (row.closer?.p99 == null ? "…" : micros(row.closer.p99)), show: (row) => (row.closer?.p99 == null ? "…" : h("a", { href: link("networks", row.status.network, "tides") }, micros(row.closer.p99))) },
                { name: "Hyphae", number: true, text: (row) => number(row.status.hyphae), show: (row) => h("a", { href: link("networks", row.status.network, "hyphae") }, number(row.status.hyphae)) },
                { name: "Signals/s", number: true, text: (row) => (row.rate === null ? "…" : number(Math.round(row.rate))) },
                { name: "Waiting", title: "signals that wait to come in", number: true, text: (row) => number(row.status.waiting) },
                { name: "Dissonant", number: true, text: (row) => number(row.status.counters.dissonant), show: (row) => h("a", { href: link("networks", row.status.network, "dissonances") }, number(row.status.counters.dissonant)) },
                { name: "Last checkpoint", text: (row) => checkpoint(row), show: (row) => h("a", { href: link("networks", row.status.network, "checkpoints"), title: row.status.checkpointTide < 0 ? null : `tide ${number(row.status.checkpointTide)}` }, checkpoint(row)) },
                { name: "Action", text: (row) => JSON.stringify(row.closer?.bodies ?? []), show: (row) => row.closer && row.closer.bodies.length > 0 && sendButton(row.status.network, row.closer.bodies) },
            ],
        });
        const seen = new Map<string, Seen>();
        const closer = new Map<string, Closer>();
        let last: NetworkStatus[] = [];
        let ended = false;

        const show = () => table.show(last.map((status) => ({ status, rate: seen.get(status.network)?.rate ?? null, closer: closer.get(status.network) })));
        const asked = poll<Status>(
            () => "status",
            1000,
            ({ networks: list }) => {
                trouble(null);
                last = list;
                list.forEach((each) => seen.set(each.network, rated(each, seen.get(each.network))));
                show();
                void lookCloser();
            },
            trouble,
        );
        leave(asked.close);
        leave(() => (ended = true));

        /** One network after the other, so that many of them don't make many requests at once. */
        let looking = false;
        async function lookCloser(): Promise<void> {
            if (looking) {
                return;
            }
            looking = true;
            for (const { network, ended: over } of last) {
                const known = closer.get(network);
                if (ended || (known && performance.now() - known.at < CLOSER_MILLIS)) {
                    continue;
                }
                closer.set(network, await look(network, over, known));
                if (!ended) {
                    show();
                }
            }
            looking = false;
        }

        root.append(table.element, command("mycelium status", "mycelium send NETWORK BODY FREQUENCY"));
    },
};

function rated(network: NetworkStatus, last: Seen | undefined): Seen {
    const now = { at: performance.now(), signals: network.counters.ingested + network.counters.emitted + network.counters.copied + network.counters.made };
    return { ...now, rate: last ? Math.max(0, ((now.signals - last.signals) * 1000) / Math.max(1, now.at - last.at)) : null };
}

async function look(network: string, over: boolean, known: Closer | undefined): Promise<Closer> {
    const of = <T>(what: string, more = "") => get<T>(at("networks", network, what) + more).catch(() => null); // the page of it tells what is wrong
    const [tides, written, health, partition, bodies] = await Promise.all([
        of<{ tides: TideRow[] }>("tides", query({ last: 300 })),
        of<{ checkpoints: { writtenAt: string }[] }>("checkpoints"),
        of<{ health: { levels: Record<Level, number> } }>("health"),
        of<{ sides: string }>("partition"),
        of<{ bodies: HttpBody[] }>("bodies"),
    ]);
    const newest = written?.checkpoints[0]?.writtenAt;
    return {
        at: performance.now(),
        levels: health?.health.levels ?? known?.levels ?? null,
        p99: tides && tides.tides.length > 0 ? percentile(tides.tides.map((each) => each.micros), 0.99) : (known?.p99 ?? null),
        checkpoint: newest ? new Date(newest) : null,
        sides: partition?.sides ?? "",
        bodies: over ? [] : (bodies?.bodies.filter((each) => each.direction === "in" && each.kind === "http") ?? known?.bodies ?? []),
    };
}

/** What there is to say beside the state. */
function more({ status, closer }: Row): string[] {
    return [...(status.failed === null ? [] : [status.failed]), ...(status.standing ? [status.standing] : typeof status.busy === "string" ? ["takes long: " + status.busy] : []), ...status.faults, ...(closer?.sides ? ["kept apart: " + closer.sides] : [])];
}

function words(row: Row): string {
    return [condition(row.status), ...more(row)].join("\n");
}

function checkpoint({ status, closer }: Row): string {
    return closer?.checkpoint ? ago(closer.checkpoint) : status.checkpointTide < 0 ? "none yet" : `tide ${number(status.checkpointTide)}`;
}

/**
 * How many are of each level, as one bar; the numbers are in its words.
 *
 * @param stands whether they are of before it stood
 */
function health(levels: Partial<Record<Level, number>> | null, stands: boolean): HTMLElement {
    const there = LEVELS.filter((each) => (levels?.[each] ?? 0) > 0);
    const all = there.reduce((sum, each) => sum + levels![each]!, 0);
    if (all === 0) {
        return h("span", { class: "faint" }, levels === null ? "…" : "no hyphae");
    }
    const text = there.map((each) => `${number(levels![each]!)} ${each}`).join(", ");
    const bad = (levels!.poor ?? 0) + (levels!.dead ?? 0);
    return h(
        "span",
        { class: "healths" },
        h(
            "span",
            { class: "health-bar", role: "img", "aria-label": text, title: text },
            there.map((each) => {
                const part = h("span", { class: "of-" + each });
                part.style.flexGrow = String(levels![each]! / all);
                return part;
            }),
        ),
        stands ? h("span", { class: "faint" }, "before it stood") : bad > 0 ? h("span", { class: "bad" }, counted(bad, "poor", "poor")) : h("span", { class: "faint" }, there[0] === "excellent" || there[0] === "good" ? "well" : there[0]!),
    );
}
