import uPlot from "uplot";
import { actionButton } from "./actions";
import { at, poll, post, Problem, query, remove } from "./api";
import { fill, h, number, renew } from "./dom";
import type { HyphaLine } from "./model";
import { note } from "./router";
import { counted } from "./text";

const MOST = 1000;
const HEIGHT = 190;

/** A hypha at the end of a tide; of one whose course is not kept there is only what the page itself has seen. */
interface Point {
    tide: number;
    score: number;
    waiting: number;
    bytes?: number;
    emitted?: number;
    latency?: number;
    dissonances?: number;
}

interface History {
    tide: number;
    kept: "followed" | "watched" | "worst" | null;
    now: HyphaLine | null;
    points: Point[];
}

const MEASURES = {
    waiting: "signals waiting",
    bytes: "bytes of state",
    emitted: "signals emitted a tide",
    latency: "tides the oldest had waited",
    dissonances: "dissonances a tide",
} as const;

type Measure = keyof typeof MEASURES;

/** How a hypha fared over its last tides: its vitality, and one measure beside it, as curves. */
export class Course {
    private readonly box = h("div", { class: "chart" });
    private readonly words = h("p", { class: "faint", role: "status" });
    private readonly chooser: HTMLSelectElement;
    private readonly follow: HTMLElement;
    private readonly unfollow: HTMLElement;
    readonly element: HTMLElement;
    private readonly points = new Map<number, Point>();
    private measure: Measure;
    private plot: uPlot | null = null;
    private readonly sized = new ResizeObserver(() => requestAnimationFrame(() => (this.plot ? this.plot.setSize({ width: this.box.clientWidth, height: HEIGHT }) : this.draw(false))));
    private readonly themed = () => this.draw(true);
    private readonly asked: { close(): void; now(): void };
    private kept: History["kept"] = null;

    constructor(network: string, hypha: string, measure: string | null) {
        this.measure = measure !== null && measure in MEASURES ? (measure as Measure) : "waiting";
        this.chooser = h("select", { id: "measure", "aria-label": "beside the vitality" }, Object.entries(MEASURES).map(([name, text]) => h("option", { value: name, selected: name === this.measure }, text))) as HTMLSelectElement;
        this.chooser.addEventListener("change", () => {
            this.measure = this.chooser.value as Measure;
            note({ course: this.measure === "waiting" ? "" : this.measure });
            this.draw(true);
        });
        const path = at("networks", network, "hyphae", hypha);
        const ask = () => this.asked.now();
        this.follow = actionButton("keep its course", () => ({ title: "Keep its course", button: "Keep", what: h("p", {}, "From the next tide on, how it stands at the end of each is kept in memory: the last 1,000 tides, until somebody lets go of it or the server stops."), run: async () => (await post(path + "/follow"), "Its course is kept from now on.") }), ask, { id: "keep-course" });
        this.unfollow = actionButton("keep it no longer", () => ({ title: "Keep it no longer", button: "Let go", what: h("p", {}, "What was kept of its course is let go, unless it is watched or among the worst."), run: async () => (await remove(path + "/follow"), "Its course is not kept for you any more.") }), ask, { id: "drop-course" });
        this.element = h("div", {}, h("p", { class: "tools" }, this.chooser, this.follow, this.unfollow), this.box, this.words);
        this.sized.observe(this.box);
        addEventListener("theme", this.themed);
        let first = true;
        this.asked = poll<History>(
            () => path + "/history" + query({ last: first ? MOST : 50 }),
            1000,
            (history) => {
                const newest = [...this.points.keys()].at(-1);
                first = history.points.length === 0 || (!first && newest !== undefined && history.points[0]!.tide > newest + 1); // nobody looked for a while
                this.take(history);
            },
            (problem) => {
                first = true; // there may be a gap
                if (problem instanceof Problem && problem.status !== 0) {
                    renew(this.words, problem.message);
                }
            },
        );
    }

    private take(history: History): void {
        if (history.kept !== this.kept) {
            this.kept = history.kept;
            if (history.points.length > 0) {
                this.points.clear(); // what the page has seen itself had gaps
            }
        }
        if (history.tide < ([...this.points.keys()].at(-1) ?? 0)) {
            this.points.clear(); // the network has begun again
        }
        history.points.forEach((point) => this.points.set(point.tide, point));
        if (history.kept === null && history.points.length === 0 && history.now) {
            this.points.set(history.tide, { tide: history.tide, score: history.now.score, waiting: history.now.queued });
        }
        for (const tide of [...this.points.keys()].slice(0, Math.max(0, this.points.size - MOST))) {
            this.points.delete(tide);
        }
        this.follow.hidden = history.kept === "followed" || history.now === null;
        this.unfollow.hidden = history.kept !== "followed";
        const reason = history.kept === "worst" ? "it is among the worst" : history.kept === "watched" ? "it is watched" : "it is followed";
        renew(this.words, history.kept === null ? `Its course is not kept: these are the ${counted(this.points.size, "tide")} at whose end this page has asked since it was opened.` : `The last ${counted(this.points.size, "tide")}, kept as ${reason}.`);
        this.draw(false);
    }

    private data(): uPlot.AlignedData {
        const points = [...this.points.values()].sort((a, b) => a.tide - b.tide);
        const value = (point: Point) => (this.measure === "latency" && point.latency === -1 ? null : (point[this.measure] ?? null));
        return [points.map((each) => each.tide), points.map((each) => each.score), points.map(value)];
    }

    private draw(anew: boolean): void {
        if (this.box.clientWidth === 0 || this.points.size === 0) {
            return;
        }
        if (this.plot && !anew) {
            this.plot.setData(this.data());
            return;
        }
        this.plot?.destroy();
        fill(this.box);
        const style = getComputedStyle(document.documentElement);
        const colour = (name: string) => style.getPropertyValue(name).trim();
        const axis = { stroke: colour("--faint"), grid: { stroke: colour("--line"), width: 1 }, ticks: { stroke: colour("--line"), width: 1 } };
        const values = (_: uPlot, all: number[]) => all.map((each) => number(each));
        this.plot = new uPlot(
            {
                width: this.box.clientWidth,
                height: HEIGHT,
                scales: { x: { time: false }, score: { range: [0, 1] }, beside: { range: (_, __, most) => [0, Math.max(5, most ?? 0)] } },
                axes: [
                    { ...axis, values },
                    { ...axis, scale: "score", size: 44 },
                    { ...axis, scale: "beside", side: 1, size: 56, grid: { show: false }, values },
                ],
                series: [
                    { label: "tide", value: (_, raw) => (raw === null ? "" : number(raw)) },
                    { label: "vitality", scale: "score", stroke: colour("--accent"), width: 2 },
                    { label: MEASURES[this.measure], scale: "beside", stroke: colour("--full-60"), width: 1.5 },
                ],
            },
            this.data(),
            this.box,
        );
    }

    close(): void {
        this.asked.close();
        this.sized.disconnect();
        removeEventListener("theme", this.themed);
        this.plot?.destroy();
    }
}
