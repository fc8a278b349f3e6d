import type { LiveGraph } from "../live";
import { LiveGraph as Live } from "../live";
import type { Delta } from "../model";
import { colours } from "./colours";
import { Picture } from "./picture";
import { keepPlaces, keptPlaces } from "./places";
import { hasWebGl, View, type Chosen } from "./view";

/** A network drawn: what its stream tells becomes a picture, its layout is made in a worker, and a view shows it. */
export class Drawing {
    readonly picture: Picture;
    /** Null where the browser has no WebGL 2. */
    readonly view: View | null;
    private readonly worker: Worker;
    private readonly still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    private readonly ends: (() => void)[] = [];
    private number = 0;
    private laid: string[] = [];
    private timer = 0;

    constructor(box: HTMLElement, private readonly live: LiveGraph, chosen: Chosen) {
        this.picture = new Picture(colours(), keptPlaces(live.network), this.still);
        this.view = hasWebGl() ? new View(box, this.picture, chosen, this.still) : null;
        this.worker = new Worker(new URL("layout.js", document.baseURI), { type: "module" });
        this.worker.onmessage = (event: MessageEvent<{ number: number; places: Float32Array; more: boolean }>) => this.placed(event.data);
        const theme = () => {
            this.picture.restyle(colours());
            this.view?.wake();
        };
        const scheme = matchMedia("(prefers-color-scheme: dark)");
        addEventListener("theme", theme);
        scheme.addEventListener("change", theme);
        this.ends.push(() => removeEventListener("theme", theme), () => scheme.removeEventListener("change", theme));
        this.ends.push(live.listen({ snapshot: () => this.takeAll(), delta: (delta) => this.take(delta) }));
    }

    /** Somebody came or went beside what the stream tells. */
    refresh(): void {
        this.view?.wake();
    }

    get moves(): boolean {
        return !this.still;
    }

    close(): void {
        clearTimeout(this.timer);
        this.ends.forEach((end) => end());
        this.worker.terminate();
        this.view?.close();
    }

    private takeAll(): void {
        this.picture.takeAll(this.live.nodes.values(), this.live.edges, performance.now());
        this.view?.particles.clear();
        this.changed();
    }

    private take(delta: Delta): void {
        this.picture.take(delta, Live.key, performance.now());
        if (!this.still && !document.hidden) {
            const flows = [...delta.opened, ...delta.flowed].filter((edge) => edge.passed > 0).map((edge) => ({ ...edge, key: Live.key(edge) }));
            this.view?.particles.add(flows, delta.millis, performance.now());
        }
        delta.closed.forEach((edge) => this.view?.particles.closed(Live.key(edge)));
        this.changed();
    }

    private changed(): void {
        this.view?.wake();
        if (this.picture.unplaced && this.timer === 0) {
            this.timer = window.setTimeout(() => {
                this.timer = 0;
                this.layOut();
            }, 150);
        }
    }

    private layOut(): void {
        const plan = this.picture.plan();
        this.laid = plan.ids;
        this.worker.postMessage({ number: ++this.number, plan });
    }

    private placed({ number, places, more }: { number: number; places: Float32Array; more: boolean }): void {
        if (number !== this.number) {
            return;
        }
        this.picture.placed(this.laid, places);
        this.view?.wake();
        if (!more) {
            keepPlaces(this.live.network, this.picture.places());
        }
    }
}
