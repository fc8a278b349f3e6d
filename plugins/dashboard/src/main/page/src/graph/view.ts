import Sigma from "sigma";
import { sdfCircle, sdfDiamond, sdfSquare, sdfTriangle } from "sigma/rendering";
import { LEVELS } from "./colours";
import { Particles } from "./particles";
import { idOf, keyOf, type Picture } from "./picture";

/** With more nodes and edges than these, what has come and gone is drawn only now and then. */
const LARGE = 6000;
const LARGE_MILLIS = 400;

export interface Chosen {
    node(id: string): void;
    nothing(): void;
}

export function hasWebGl(): boolean {
    return document.createElement("canvas").getContext("webgl2") !== null;
}

/** Draws a picture, and the signals over it. Draws only while something moves or has changed. */
export class View {
    readonly particles = new Particles();
    readonly sigma: Sigma;
    /** How long its own script took of the frames since somebody asked, in ms. */
    frames: number[] = [];
    private readonly over = document.createElement("canvas");
    private readonly observer: ResizeObserver;
    private request = 0;
    private last = 0;
    private rebuilt = 0;
    private ended = false;

    constructor(
        private readonly box: HTMLElement,
        private readonly picture: Picture,
        chosen: Chosen,
        private readonly still: boolean,
    ) {
        const attribute = (name: string) => ({ attribute: name });
        this.sigma = new Sigma(picture.graph as any, box, {
            primitives: { nodes: { shapes: [sdfCircle(), sdfDiamond(), sdfSquare(), sdfTriangle()] } },
            settings: {
                itemSizesReference: "screen",
                minEdgeThickness: 0.6,
                stagePadding: 46,
                labelDensity: 0.7,
                labelRenderedSizeThreshold: 7,
                nodePickingPadding: 3,
                enableCameraRotation: false,
                enableCameraMouseRotation: false,
                minCameraRatio: 0.02,
                maxCameraRatio: 4,
                allowInvalidContainer: true,
            },
            styles: {
                nodes: {
                    x: attribute("x"),
                    y: attribute("y"),
                    size: attribute("size"),
                    color: attribute("color"),
                    opacity: attribute("opacity"),
                    shape: attribute("shape"),
                    label: attribute("label"),
                    labelColor: attribute("labelColor"),
                    labelPosition: attribute("labelPosition"),
                    labelSize: 12,
                    labelFont: "system-ui, sans-serif",
                    labelVisibility: { whenState: "isHovered", then: "visible", else: attribute("labelVisibility") },
                    zIndex: attribute("zIndex"),
                    depth: { whenState: "isHovered", then: "topNodes", else: "nodes" },
                },
                edges: {
                    size: attribute("size"),
                    color: attribute("color"),
                    opacity: attribute("opacity"),
                    zIndex: attribute("zIndex"),
                },
            } as any,
        } as any);
        picture.graph.removeAllListeners(); // told of each change by itself it would index all anew at each death: this.draw does it once
        this.over.className = "over";
        box.append(this.over);
        this.sigma.on("clickNode", ({ node }) => chosen.node(idOf(node)));
        this.sigma.on("clickStage", () => chosen.nothing());
        this.sigma.getCamera().on("updated", () => this.wake());
        this.observer = new ResizeObserver(() => this.resize());
        this.observer.observe(box);
        this.resize();
    }

    /** There is something to draw. */
    wake(): void {
        if (this.request === 0 && !this.ended) {
            this.request = requestAnimationFrame((now) => this.frame(now));
        }
    }

    close(): void {
        this.ended = true;
        cancelAnimationFrame(this.request);
        this.observer.disconnect();
        this.sigma.kill();
        this.over.remove();
    }

    /** Goes to a node. */
    centre(id: string): void {
        const shown = this.sigma.getNodeDisplayData(keyOf(id));
        if (shown) {
            const camera = this.sigma.getCamera();
            void camera.animate({ x: shown.x, y: shown.y, ratio: Math.min(camera.ratio, 0.5) }, { duration: this.still ? 1 : 400 });
        }
    }

    /** Whole again. */
    reset(): void {
        void this.sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: this.still ? 1 : 300 });
    }

    /** Moves by parts of what is seen; zooms. */
    move(dx: number, dy: number, zoom = 1): void {
        const camera = this.sigma.getCamera();
        const { x, y, ratio } = camera.getState();
        camera.setState({ x: x + dx * ratio, y: y + dy * ratio, ratio: Math.min(4, Math.max(0.02, ratio * zoom)) });
    }

    private resize(): void {
        const scale = devicePixelRatio || 1;
        this.over.width = Math.max(1, this.box.clientWidth * scale);
        this.over.height = Math.max(1, this.box.clientHeight * scale);
        const room = Math.min(1, Math.max(0.6, Math.min(this.box.clientWidth, this.box.clientHeight) / 560));
        if (room !== this.picture.scale) {
            this.picture.scale = room;
            this.picture.restyle();
        }
        this.wake();
    }

    private frame(now: number): void {
        const began = performance.now();
        this.request = 0;
        const moves = this.picture.step(performance.now(), Math.min(100, now - this.last));
        this.last = now;
        this.draw(now);
        this.paint();
        if (moves || this.particles.count > 0 || this.picture.restructured) {
            this.wake();
        }
        if (this.frames.length < 1000) {
            this.frames.push(performance.now() - began);
        }
    }

    private draw(now: number): void {
        const { picture } = this;
        const large = picture.graph.order + picture.graph.size > LARGE;
        if (picture.restructured) {
            if (large && now - this.rebuilt < LARGE_MILLIS) {
                return;
            }
            this.rebuilt = now;
            this.forget();
            this.sigma.refresh();
            picture.restructured = false;
        } else if (picture.shifted) {
            this.sigma.refresh({ partialGraph: { nodes: picture.graph.nodes(), edges: [...picture.changedEdges] }, skipIndexation: false });
        } else if (picture.changedNodes.size > 0 || picture.changedEdges.size > 0) {
            this.sigma.refresh({ partialGraph: { nodes: [...picture.changedNodes].map(keyOf), edges: [...picture.changedEdges] }, skipIndexation: true });
        }
        picture.shifted = false;
        picture.changedNodes.clear();
        picture.changedEdges.clear();
    }

    /**
     * Lets go of what has gone. Sigma 4.0.4 keeps the rows of its textures for each name that there ever was, unless it is
     * told; who names another version in package.json looks whether its inner parts are called so still: the page's test of a
     * thousand births and deaths does.
     */
    private forget(): void {
        const { gone, graph } = this.picture;
        const inner = this.sigma as unknown as Inner;
        for (const key of gone.nodes.splice(0)) {
            if (!graph.hasNode(key)) {
                inner.removeNode(key);
                inner.getNodeDataTexture().free(key);
                inner.nodeProgram.freeNode(key);
            }
        }
        for (const key of gone.edges.splice(0)) {
            if (!graph.hasEdge(key)) {
                inner.removeEdge(key);
            }
        }
    }

    /** Signals, the rings of species and marks: over the rest. */
    private paint(): void {
        const context = this.over.getContext("2d");
        if (!context) {
            return;
        }
        const { picture, sigma } = this;
        const scale = devicePixelRatio || 1;
        context.setTransform(scale, 0, 0, scale, 0, 0);
        context.clearRect(0, 0, this.box.clientWidth, this.box.clientHeight);
        const [o, a, b] = [{ x: 0, y: 0 }, { x: 1000, y: 0 }, { x: 0, y: 1000 }].map((point) => sigma.graphToViewport(point)) as [Xy, Xy, Xy];
        const x = (dot: Xy) => o.x + (dot.x * (a.x - o.x) + dot.y * (b.x - o.x)) / 1000;
        const y = (dot: Xy) => o.y + (dot.x * (a.y - o.y) + dot.y * (b.y - o.y)) / 1000;
        const graph = picture.graph;
        context.fillStyle = picture.colours.accent;
        context.beginPath();
        this.particles.each(performance.now(), (from, to, part) => {
            if (graph.hasNode(keyOf(from)) && graph.hasNode(keyOf(to)) && picture.isShown(from) && picture.isShown(to)) {
                const [one, other] = [graph.getNodeAttributes(keyOf(from)), graph.getNodeAttributes(keyOf(to))];
                if (one.opacity > 0 && other.opacity > 0) {
                    const [fx, fy] = [x(one), y(one)];
                    context.rect(fx + (x(other) - fx) * part - 1.6, fy + (y(other) - fy) * part - 1.6, 3.2, 3.2);
                }
            }
        });
        context.fill();
        for (const id of picture.groups) {
            const dot = graph.getNodeAttributes(keyOf(id));
            if (dot.opacity > 0.5) {
                this.ring(context, x(dot), y(dot), sigma.scaleSize(dot.size) + 5, picture.nodes.get(id)?.levels ?? {});
            }
        }
        context.lineWidth = 2;
        for (const id of picture.marks.keys()) {
            if (graph.hasNode(keyOf(id)) && picture.isShown(id)) {
                const dot = graph.getNodeAttributes(keyOf(id));
                context.strokeStyle = picture.colours.full85;
                context.beginPath();
                context.arc(x(dot), y(dot), sigma.scaleSize(dot.size) + 3, 0, 7);
                context.stroke();
            }
        }
        const chosen = picture.selected;
        if (chosen !== null && graph.hasNode(keyOf(chosen))) {
            const dot = graph.getNodeAttributes(keyOf(chosen));
            context.strokeStyle = picture.colours.ink;
            context.beginPath();
            context.arc(x(dot), y(dot), sigma.scaleSize(dot.size) + 6, 0, 7);
            context.stroke();
        }
    }

    private ring(context: CanvasRenderingContext2D, x: number, y: number, radius: number, levels: Record<string, number>): void {
        const all = Object.values(levels).reduce((sum, count) => sum + count, 0);
        let from = -Math.PI / 2;
        context.lineWidth = 5;
        for (const level of LEVELS) {
            const count = levels[level] ?? 0;
            if (count > 0) {
                const to = from + (2 * Math.PI * count) / all;
                context.strokeStyle = this.picture.colours.level[level];
                context.beginPath();
                context.arc(x, y, radius, from, to);
                context.stroke();
                from = to;
            }
        }
    }
}

/** Of sigma, what it does not show. */
interface Inner {
    removeNode(id: string): void;
    removeEdge(key: string): void;
    getNodeDataTexture(): { free(id: string): void };
    nodeProgram: { freeNode(id: string): void };
}

interface Xy {
    x: number;
    y: number;
}
