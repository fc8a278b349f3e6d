import uPlot from "uplot";
import { at, poll, query } from "../api";
import { fill, h, number, renew } from "../dom";
import { command } from "../named";
import type { Page } from "../page";
import { joined, percentile, PHASES, type TideRow, took } from "../phases";
import { note } from "../router";
import { Table } from "../table";
import { counted } from "../text";
import { micros } from "../words";

const SPANS = [100, 300, 1000];
const IN_TABLE = 100;

/** Where the time of the last tides went, and what they did. */
export const tides: Page = {
    path: "tides",
    name: "Tides",
    key: "i",
    mount({ root, address, network, leave, trouble }) {
        let span = SPANS.find((each) => String(each) === address.query.get("last")) ?? 300;
        let known: TideRow[] = [];
        let whole = true;
        const spans = h("select", { id: "span", "aria-label": "how many tides" }, SPANS.map((each) => h("option", { value: each, selected: each === span }, `the last ${number(each)} tides`))) as HTMLSelectElement;
        const tall = h("input", { type: "checkbox", id: "tall", checked: address.query.get("tall") === "yes" }) as HTMLInputElement;
        const facts = h("dl", { class: "tide-facts" });
        const still = h("p", { class: "empty", hidden: true }, "");
        const times = new Chart("How long each tide took, by phase", stackOptions, stackData);
        const deeds = new Chart("Births, deaths and ACTs of each tide", deedOptions, deedData);
        const table = new Table<TideRow>({
            caption: `The last ${IN_TABLE} tides, newest first`,
            key: (row) => String(row.tide),
            empty: "No tide has run yet.",
            columns: [
                { name: "Tide", head: true, number: true, text: (row) => number(row.tide) },
                { name: "At", text: (row) => time(row) },
                { name: "Took", number: true, text: (row) => micros(row.micros) },
                ...PHASES.map((phase) => ({ name: phase.name, title: phase.what, number: true, text: (row: TideRow) => micros(took(row, phase.of)) })),
                { name: "ACTs", number: true, text: (row) => number(row.awake) },
                { name: "Births", number: true, text: (row) => number(row.births) },
                { name: "Deaths", number: true, text: (row) => number(row.deaths) },
                { name: "Dissonances", number: true, text: (row) => number(row.dissonances) },
                { name: "Held", title: "signals in the network at its end", number: true, text: (row) => number(row.held) },
            ],
        });
        const inWords = h("details", { open: address.query.get("table") === "yes" }, h("summary", {}, "The same as a table"), table.element) as HTMLDetailsElement;

        function draw(): void {
            still.hidden = known.length > 0;
            times.element.hidden = deeds.element.hidden = known.length === 0;
            const long = known.map((row) => row.micros);
            const p99 = percentile(long, 0.99);
            const longest = known.reduce<TideRow | null>((a, b) => (a !== null && a.micros >= b.micros ? a : b), null);
            const top = tall.checked || longest === null ? (longest?.micros ?? 0) : Math.max(percentile(long, 0.95) * 1.2, percentile(long, 0.5) * 4);
            const over = long.filter((each) => each > top).length;
            const sum = (of: (row: TideRow) => number) => known.reduce((all, row) => all + of(row), 0);
            const passed = known.length > 1 ? (Date.parse(known.at(-1)!.at) - Date.parse(known[0]!.at)) / 1000 : 0;
            fill(
                facts,
                known.length > 0 && [
                    fact("p50", micros(percentile(long, 0.5))),
                    fact("p99", micros(p99)),
                    fact("longest", longest === null ? "" : `${micros(longest.micros)} (tide ${number(longest.tide)})`),
                    fact("tides/s", passed > 0 ? number((known.length - 1) / passed) : "…"),
                    fact("ACTs", number(sum((row) => row.awake))),
                    fact("births", number(sum((row) => row.births))),
                    fact("deaths", number(sum((row) => row.deaths))),
                    fact("dissonances", number(sum((row) => row.dissonances))),
                ],
            );
            times.show(known, top / 1000, over === 0 ? "" : `${counted(over, "tide")} took longer than the chart is high.`);
            deeds.show(known, 0, "");
            if (inWords.open) {
                table.show(known.slice(-IN_TABLE).reverse());
            }
        }

        spans.addEventListener("change", () => {
            span = Number(spans.value);
            whole = true;
            noted();
            asked.now();
        });
        tall.addEventListener("change", () => {
            noted();
            draw();
        });
        inWords.addEventListener("toggle", () => {
            noted();
            draw();
        });
        const noted = () => note({ last: span === 300 ? "" : String(span), tall: tall.checked ? "yes" : "", table: inWords.open ? "yes" : "" });
        const asked = poll<{ tides: TideRow[]; standing?: string | null }>(
            () => at("networks", network, "tides") + query({ last: whole ? span : 100 }),
            1000,
            ({ tides: fresh, standing }) => {
                trouble(null);
                renew(still, standing ? "No tide has come to its end since the server started." : "No tide has run since the server started: the network waits for signals.");
                const all = whole ? fresh : joined(known, fresh, span);
                whole = all === null; // a piece is missing: all is asked for, the next time
                if (all !== null) {
                    known = all;
                    draw();
                }
            },
            trouble,
        );
        leave(asked.close);
        leave(() => times.close());
        leave(() => deeds.close());
        root.append(
            h("h1", {}, "Tides"),
            h("div", { class: "tools" }, spans, h("label", {}, tall, " as high as the longest")),
            facts,
            still,
            times.element,
            deeds.element,
            inWords,
            command("mycelium top", "mycelium status"),
        );
    },
};

function fact(name: string, value: string): HTMLElement {
    return h("div", {}, h("dt", {}, name), h("dd", {}, value));
}

function time(row: TideRow): string {
    return new Date(row.at).toLocaleTimeString("en-GB") + "." + row.at.slice(20, 23).replace(/\D.*/, "").padEnd(3, "0");
}

type Colour = (name: string) => string;

/** A chart that fits its place and its theme, and says in words what it shows. */
class Chart {
    private readonly box = h("div", { class: "chart" });
    private readonly words = h("figcaption", { class: "faint" });
    readonly element: HTMLElement;
    private plot: uPlot | null = null;
    private rows: TideRow[] = [];
    private top = 0;
    private readonly sized = new ResizeObserver(() => requestAnimationFrame(() => (this.plot ? this.plot.setSize({ width: this.box.clientWidth, height: 220 }) : this.draw(true))));
    private readonly themed = () => this.draw(true);
    private readonly dark = matchMedia("(prefers-color-scheme: dark)");

    constructor(
        private readonly title: string,
        private readonly options: (rows: () => TideRow[], top: () => number, colour: Colour) => Partial<uPlot.Options>,
        private readonly data: (rows: TideRow[]) => uPlot.AlignedData,
    ) {
        this.element = h("figure", { class: "part" }, h("h2", {}, title), this.box, this.words);
        this.sized.observe(this.box);
        addEventListener("theme", this.themed);
        this.dark.addEventListener("change", this.themed);
    }

    show(rows: TideRow[], top: number, words: string): void {
        this.rows = rows;
        this.top = top;
        if (this.words.textContent !== words) {
            fill(this.words, words);
        }
        this.draw(false);
    }

    private draw(anew: boolean): void {
        if (this.rows.length === 0 || this.box.clientWidth === 0) {
            return;
        }
        if (this.plot && !anew) {
            this.plot.setData(this.data(this.rows));
            return;
        }
        this.plot?.destroy();
        const style = getComputedStyle(document.documentElement);
        const colour = (name: string) => style.getPropertyValue(name).trim();
        const given = this.options(() => this.rows, () => this.top, colour);
        this.plot = new uPlot({ width: this.box.clientWidth, height: 220, cursor: { sync: { key: "tides" }, drag: { x: false, y: false } }, ...given } as uPlot.Options, this.data(this.rows), this.box);
        this.box.querySelector("canvas")?.setAttribute("role", "img");
        this.box.querySelector("canvas")?.setAttribute("aria-label", this.title + "; the same is in the table below");
    }

    close(): void {
        this.sized.disconnect();
        removeEventListener("theme", this.themed);
        this.dark.removeEventListener("change", this.themed);
        this.plot?.destroy();
    }
}

function axes(colour: Colour, ...more: Partial<uPlot.Axis>[]): uPlot.Axis[] {
    const axis: uPlot.Axis = { stroke: colour("--faint"), grid: { stroke: colour("--line"), width: 1 }, ticks: { stroke: colour("--line"), width: 1 } };
    return [{ ...axis, values: (_, ticks) => ticks.map((tick) => (Number.isInteger(tick) ? number(tick) : "")), space: 90 }, ...more.map((each) => ({ ...axis, size: 62, ...each }))];
}

const heading = (rows: () => TideRow[]): uPlot.Series => ({ label: "tide", value: (_, __, ___, i) => (i === null || i === undefined ? "" : `${number(rows()[i]?.tide ?? 0)} at ${rows()[i] ? time(rows()[i]!) : ""}`) });

/** Each phase stands on those before it: the highest is drawn first, and the others over it. */
function stackData(rows: TideRow[]): uPlot.AlignedData {
    let sums = rows.map(() => 0);
    const stacked = PHASES.map((phase) => (sums = rows.map((row, i) => sums[i]! + took(row, phase.of) / 1000)));
    return [rows.map((row) => row.tide), ...stacked.reverse()];
}

function stackOptions(rows: () => TideRow[], top: () => number, colour: Colour): Partial<uPlot.Options> {
    const bars = uPlot.paths.bars!({ size: [0.9, 60], gap: 0 });
    return {
        scales: { x: { time: false, range: ends }, y: { range: () => [0, top() || 1] } },
        axes: axes(colour, { values: (_, ticks) => ticks.map((tick) => `${number(tick)} ms`) }),
        series: [
            heading(rows),
            ...[...PHASES].reverse().map((phase) => ({
                label: phase.name,
                fill: colour("--phase-" + phase.of),
                width: 0,
                paths: bars,
                points: { show: false },
                value: (_: uPlot, __: number, ___: number, i: number | null) => (i === null || i === undefined || !rows()[i] ? "" : micros(took(rows()[i]!, phase.of))),
            })),
        ],
    };
}

function deedData(rows: TideRow[]): uPlot.AlignedData {
    return [rows.map((row) => row.tide), rows.map((row) => row.awake), rows.map((row) => row.births), rows.map((row) => -row.deaths)];
}

function deedOptions(rows: () => TideRow[], _: () => number, colour: Colour): Partial<uPlot.Options> {
    const bars = uPlot.paths.bars!({ size: [0.9, 60], gap: 0 });
    const count = (of: (row: TideRow) => number) => (_: uPlot, __: number, ___: number, i: number | null) => (i === null || i === undefined || !rows()[i] ? "" : number(of(rows()[i]!)));
    return {
        scales: { x: { time: false, range: ends }, acts: { range: (_, __, most) => [0, Math.max(5, most * 1.05)] }, lives: { range: (_, least, most) => [least < 0 ? Math.min(least, -1) * 1.1 : 0, Math.max(most, 1) * 1.1] } },
        axes: axes(colour, { scale: "acts", label: "ACTs" }, { scale: "lives", label: "births, deaths", side: 1, grid: { show: false }, values: (_, ticks) => ticks.map((tick) => (Number.isInteger(tick) ? number(Math.abs(tick)) : "")) }),
        series: [
            heading(rows),
            { label: "ACTs", scale: "acts", stroke: colour("--phase-act"), width: 1.5, points: { show: false }, value: count((row) => row.awake) },
            { label: "births", scale: "lives", fill: colour("--excellent"), width: 0, paths: bars, points: { show: false }, value: count((row) => row.births) },
            { label: "deaths", scale: "lives", fill: colour("--dead"), width: 0, paths: bars, points: { show: false }, value: count((row) => row.deaths) },
        ],
    };
}

/** Half a bar more at both ends. */
function ends(_: uPlot, least: number, most: number): [number, number] {
    return [least - 0.5, most + 0.5];
}
