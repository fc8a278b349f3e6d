import uPlot from "uplot";
import { fill, h } from "./dom";
import type { HyphaDetail } from "./model";

const MOST = 1000;

/** How a hypha fared of late: its score and what waits in it, as curves. */
export class Course {
    private readonly box = h("div", { class: "chart" });
    private readonly words = h("p", { class: "faint", role: "status" });
    readonly element = h("div", {}, this.box, this.words);
    private readonly data: [number[], (number | null)[], (number | null)[]] = [[], [], []];
    private plot: uPlot | null = null;
    private readonly sized = new ResizeObserver(() => this.plot?.setSize({ width: this.box.clientWidth, height: 180 }));
    private readonly themed = () => this.draw(true);

    constructor(
        readonly network: string,
        readonly hypha: string,
    ) {
        this.sized.observe(this.box);
        addEventListener("theme", this.themed);
    }

    /** What the page has just been told. */
    seen(now: HyphaDetail): void {
        this.data[0].push(Date.now() / 1000);
        this.data[1].push(now.score);
        this.data[2].push(now.queued);
        if (this.data[0].length > MOST) {
            this.data.forEach((each) => each.shift());
        }
        fill(this.words, `Since this page was opened: ${this.data[0].length} looks, one a second.`);
        this.draw(false);
    }

    private draw(anew: boolean): void {
        if (this.box.clientWidth === 0 || this.data[0].length === 0) {
            return;
        }
        if (this.plot && !anew) {
            this.plot.setData(this.data);
            return;
        }
        this.plot?.destroy();
        const style = getComputedStyle(document.documentElement);
        const colour = (name: string) => style.getPropertyValue(name).trim();
        const axis = { stroke: colour("--faint"), grid: { stroke: colour("--line"), width: 1 }, ticks: { stroke: colour("--line"), width: 1 } };
        this.plot = new uPlot(
            {
                width: this.box.clientWidth,
                height: 180,
                scales: { score: { range: [0, 1] }, waiting: { range: (_, __, most) => [0, Math.max(5, most)] } },
                axes: [axis, { ...axis, scale: "score", size: 44 }, { ...axis, scale: "waiting", side: 1, size: 44, grid: { show: false } }],
                series: [{}, { label: "score", scale: "score", stroke: colour("--accent"), width: 2 }, { label: "waiting", scale: "waiting", stroke: colour("--full-60"), width: 1.5 }],
            },
            this.data,
            this.box,
        );
    }

    close(): void {
        this.sized.disconnect();
        removeEventListener("theme", this.themed);
        this.plot?.destroy();
    }
}
