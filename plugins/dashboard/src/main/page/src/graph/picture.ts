import { DirectedGraph } from "graphology";
import type { Delta, GraphEdge, GraphNode, Level } from "../model";
import type { Colours } from "./colours";
import { FIRST, FREE, INPUT, LAST, OUTPUT, type Plan } from "./spread";
import type { Places } from "./places";

/** How a node is drawn. */
export interface Dot {
    x: number;
    y: number;
    size: number;
    color: string;
    opacity: number;
    shape: "circle" | "diamond" | "square" | "triangle";
    label: string;
    labelColor: string;
    labelVisibility: "auto" | "visible" | "hidden";
    labelPosition: "right" | "below";
    zIndex: number;
}

export interface Line {
    size: number;
    color: string;
    opacity: number;
    zIndex: number;
}

const GROW_MILLIS = 500;
const FADE_MILLIS = 900;
/** Of the rate of an edge: the weight of what came last, a second. */
const EASE = 0.7;
/** With more nodes than these a layout is taken over at once, and not glided to. */
const GLIDE = 2500;

/** What does not flow any more is looked at so often. */
const EBB_SECONDS = 1;

/** Of an edge, by its rate: few steps, so that it is seldom drawn anew. */
function thickness(rate: number): number {
    return 0.6 + Math.round(3 * Math.log10(1 + rate)) / 2;
}

/**
 * What a node is called in the graph. Libraries keep what they know of nodes in plain objects, in which a hypha of the name
 * "constructor" would find more than itself.
 */
export function keyOf(id: string): string {
    return "." + id;
}

export function idOf(key: string): string {
    return key.slice(1);
}

const SHAPES = { hypha: "circle", species: "circle", relay: "diamond", input: "triangle", output: "square" } as const;

/** What can be told of a network's graph in attributes: which nodes and edges there are, where, and how they look. Draws nothing. */
export class Picture {
    readonly graph = new DirectedGraph<Dot, Line>();
    readonly nodes = new Map<string, GraphNode>();
    readonly edges = new Map<string, GraphEdge>();
    /** Signals a second, by edge; only of those through which some flow. */
    readonly rates = new Map<string, number>();
    /** What is otherwise than drawn. */
    readonly changedNodes = new Set<string>();
    readonly changedEdges = new Set<string>();
    /** Nodes or edges have come or gone; and which have gone. */
    restructured = false;
    readonly gone: { nodes: string[]; edges: string[] } = { nodes: [], edges: [] };
    /** Places are otherwise than drawn. */
    shifted = false;
    /** Somebody was born who has no place yet, or an edge was opened. */
    unplaced = false;
    /** Nodes that stand for a species. */
    readonly groups = new Set<string>();
    private ebbed = 0;
    private readonly targets = new Map<string, [number, number]>();
    private readonly gliding = new Set<string>();
    private readonly growing = new Map<string, number>();
    private readonly fading = new Map<string, number>();

    constructor(
        public colours: Colours,
        private readonly kept: Places,
        private readonly still: boolean,
    ) {}

    /** Who is shown in full; others are pale. */
    private shows: (id: string, node: GraphNode | undefined) => boolean = () => true;
    private marked = new Map<string, string>();
    selected: string | null = null;

    /** All is told anew: who was there before stays where it is. */
    takeAll(nodes: Iterable<GraphNode>, edges: Iterable<[string, GraphEdge]>, now: number): void {
        const born = [...nodes];
        const opened = new Map(edges);
        const ids = new Set(born.map((node) => node.id));
        ids.forEach((id) => this.outside.delete(id));
        [...this.nodes.keys()].filter((id) => !ids.has(id) && !this.outside.has(id)).forEach((id) => this.die(id, now));
        [...this.edges.keys()].filter((key) => !opened.has(key)).forEach((key) => this.cut(key));
        const first = this.nodes.size === 0;
        born.forEach((node) => this.node(node, first ? 0 : now));
        opened.forEach((edge, key) => this.edge(key, edge, 0));
    }

    take(delta: Delta, key: (edge: { from: string; to: string }) => string, now: number): void {
        delta.closed.forEach((edge) => this.cut(key(edge)));
        delta.died.forEach((id) => this.die(id, now));
        delta.born.forEach((node) => this.node(node, now));
        delta.changed.forEach((node) => this.node(node, now));
        const seconds = Math.max(0.02, delta.millis / 1000);
        const flowed = new Set<string>();
        for (const edge of delta.opened) {
            flowed.add(key(edge));
            this.edge(key(edge), edge, seconds);
        }
        for (const edge of delta.flowed) {
            flowed.add(key(edge));
            this.edge(key(edge), edge, seconds);
        }
        this.ebbed += seconds;
        if (this.ebbed >= EBB_SECONDS) {
            const part = Math.pow(1 - EASE, this.ebbed);
            this.ebbed = 0;
            for (const [each, rate] of this.rates) {
                if (!flowed.has(each)) {
                    this.flow(each, rate, rate * part);
                }
            }
        }
    }

    /** Nodes beside those of the stream: the members of a species that was opened. */
    add(nodes: GraphNode[], place: (id: string, index: number) => [number, number], now: number): void {
        nodes.forEach((node, index) => {
            if (!this.targets.has(node.id)) {
                this.targets.set(node.id, place(node.id, index));
            }
            this.node(node, now);
        });
    }

    remove(id: string, now: number): void {
        this.die(id, now);
    }

    show(shows: (id: string, node: GraphNode | undefined) => boolean): void {
        this.shows = shows;
        this.restyle();
    }

    /** A word beside the name of some. */
    mark(words: Map<string, string>): void {
        const before = this.marked;
        this.marked = words;
        for (const id of new Set([...before.keys(), ...words.keys()])) {
            if (before.get(id) !== words.get(id) && this.graph.hasNode(keyOf(id))) {
                this.style(id);
            }
        }
    }

    markOf(id: string): string | undefined {
        return this.marked.get(id);
    }

    get marks(): Map<string, string> {
        return this.marked;
    }

    isShown(id: string): boolean {
        return this.shows(id, this.nodes.get(id));
    }

    select(id: string | null): void {
        const before = this.selected;
        this.selected = id;
        [before, id].forEach((each) => each !== null && this.graph.hasNode(keyOf(each)) && this.style(each));
        this.edges.forEach(({ from, to }, key) => {
            if (from === before || to === before || from === id || to === id) {
                this.styleEdge(key);
            }
        });
    }

    restyle(colours = this.colours): void {
        this.colours = colours;
        this.graph.forEachNode((key) => this.style(idOf(key)));
        this.graph.forEachEdge((key) => this.styleEdge(key));
    }

    // ------------------------------------------------------------------ places

    /** What is to be laid out; in the order of names, so that it does not hang on the order in which they were born. */
    plan(): Plan {
        this.unplaced = false;
        const ids = [...this.nodes.keys()].filter((id) => !this.outside.has(id)).sort((a, b) => (a < b ? -1 : 1));
        const at = new Map(ids.map((id, i) => [id, i]));
        const places = new Float32Array(2 * ids.length);
        const kinds = new Uint8Array(ids.length);
        const edges: number[] = [];
        const fed = new Set<string>();
        const told = new Set<string>();
        [...this.edges.keys()].sort().forEach((key) => {
            const { from, to } = this.edges.get(key)!;
            const ends = [at.get(from), at.get(to)];
            if (ends[0] !== undefined && ends[1] !== undefined) {
                edges.push(ends[0], ends[1]);
            }
            if (this.nodes.get(from)?.kind === "input") {
                fed.add(to);
            }
            if (this.nodes.get(to)?.kind === "output") {
                told.add(from);
            }
        });
        ids.forEach((id, i) => {
            const kind = this.nodes.get(id)!.kind;
            const place = this.targets.get(id);
            places[2 * i] = place ? place[0] : NaN;
            places[2 * i + 1] = place ? place[1] : NaN;
            kinds[i] =
                kind === "input" ? INPUT : kind === "output" ? OUTPUT : kind !== "relay" || fed.has(id) === told.has(id) ? FREE : fed.has(id) ? FIRST : LAST;
        });
        return { ids, places, kinds, edges: new Uint32Array(edges) };
    }

    /** Members of an opened species: no part of the layout. */
    readonly outside = new Set<string>();

    /** Takes places over from the layout. */
    placed(ids: string[], places: Float32Array): void {
        const glides = !this.still && this.graph.order <= GLIDE;
        ids.forEach((id, i) => {
            const place: [number, number] = [places[2 * i]!, places[2 * i + 1]!];
            if (!this.nodes.has(id)) {
                return;
            }
            const before = this.targets.get(id);
            this.targets.set(id, place);
            if (!this.graph.hasNode(keyOf(id))) {
                return;
            }
            if (glides && before) {
                this.gliding.add(id);
            } else {
                this.graph.mergeNodeAttributes(keyOf(id), { x: place[0], y: place[1], opacity: this.opacity(id) });
                this.shifted = true;
            }
        });
    }

    places(): Places {
        return new Map([...this.targets].filter(([id]) => this.nodes.has(id) && !this.outside.has(id)));
    }

    targetOf(id: string): [number, number] | undefined {
        return this.targets.get(id);
    }

    // ------------------------------------------------------------------ course of time

    /** Goes on with what moves, grows and fades. Returns whether there is more to come. */
    step(now: number, millis: number): boolean {
        if (this.gliding.size > 0) {
            const part = 1 - Math.pow(0.0015, millis / 1000);
            for (const id of this.gliding) {
                const target = this.targets.get(id);
                if (!target || !this.graph.hasNode(keyOf(id))) {
                    this.gliding.delete(id);
                    continue;
                }
                const dot = this.graph.getNodeAttributes(keyOf(id));
                const [dx, dy] = [target[0] - dot.x, target[1] - dot.y];
                const there = Math.abs(dx) + Math.abs(dy) < 0.3;
                dot.x = there ? target[0] : dot.x + dx * part;
                dot.y = there ? target[1] : dot.y + dy * part;
                if (there) {
                    this.gliding.delete(id);
                }
            }
            this.shifted = true;
        }
        for (const [id, since] of this.growing) {
            if (!this.graph.hasNode(keyOf(id))) {
                this.growing.delete(id);
                continue;
            }
            const part = this.still ? 1 : Math.min(1, Math.max(0.05, (now - since) / GROW_MILLIS));
            this.graph.getNodeAttributes(keyOf(id)).size = this.size(id) * part * (1 + 0.8 * Math.sin(Math.PI * part));
            this.changedNodes.add(id);
            if (part >= 1) {
                this.growing.delete(id);
            }
        }
        for (const [id, since] of this.fading) {
            const part = this.still ? 1 : (now - since) / FADE_MILLIS;
            if (part >= 1) {
                this.fading.delete(id);
                this.targets.delete(id);
                if (this.graph.hasNode(keyOf(id))) {
                    this.graph.forEachEdge(keyOf(id), (key) => this.cut(key));
                    this.graph.dropNode(keyOf(id));
                    this.gone.nodes.push(keyOf(id));
                }
                this.changedNodes.delete(id);
                this.groups.delete(id);
                this.restructured = true;
            } else {
                this.graph.getNodeAttributes(keyOf(id)).opacity = 1 - part;
                this.changedNodes.add(id);
            }
        }
        return this.gliding.size > 0 || this.growing.size > 0 || this.fading.size > 0;
    }

    get moving(): boolean {
        return this.gliding.size > 0 || this.growing.size > 0 || this.fading.size > 0;
    }

    // ------------------------------------------------------------------ nodes

    private node(node: GraphNode, bornAt: number): void {
        this.nodes.set(node.id, node);
        if (this.fading.delete(node.id) || this.graph.hasNode(keyOf(node.id))) {
            this.style(node.id);
            return;
        }
        const place = this.targets.get(node.id) ?? this.kept.get(node.id);
        if (place) {
            this.targets.set(node.id, place);
        } else {
            this.unplaced = true;
        }
        this.graph.addNode(keyOf(node.id), {
            x: place?.[0] ?? 0,
            y: place?.[1] ?? 0,
            size: 0.1,
            color: this.colours.faint,
            opacity: 0,
            shape: SHAPES[node.kind],
            label: node.id,
            labelColor: this.colours.ink,
            labelVisibility: "auto",
            labelPosition: node.kind === "hypha" ? "right" : "below",
            zIndex: 0,
        });
        if (node.kind === "species") {
            this.groups.add(node.id);
        }
        if (bornAt > 0) {
            this.growing.set(node.id, bornAt);
        }
        this.restructured = true;
        this.style(node.id);
    }

    private die(id: string, now: number): void {
        this.nodes.delete(id);
        this.outside.delete(id);
        if (this.graph.hasNode(keyOf(id)) && !this.fading.has(id)) {
            this.fading.set(id, now);
        }
    }

    /** Of all sizes: smaller where there is little room. */
    scale = 1;

    private size(id: string): number {
        return this.scale * this.full(id);
    }

    private full(id: string): number {
        const node = this.nodes.get(id);
        if (!node) {
            return 3;
        }
        const some = this.graph.order > 5000 ? 0.5 : this.graph.order > 800 ? 0.7 : 1;
        switch (node.kind) {
            case "relay":
                return 11;
            case "input":
            case "output":
                return 10;
            case "species":
                return Math.min(34, 12 + 4 * Math.log10(1 + node.count));
            default:
                return Math.min(12, 5 + 2 * Math.log10(1 + node.waiting)) * (this.marked.has(id) ? 1.2 : some);
        }
    }

    private opacity(id: string): number {
        return this.targets.has(id) ? (this.isShown(id) ? 1 : 0.12) : 0;
    }

    private style(id: string): void {
        const node = this.nodes.get(id);
        const dot = this.graph.getNodeAttributes(keyOf(id));
        if (!node) {
            return;
        }
        const shown = this.isShown(id);
        const mark = this.marked.get(id);
        const size = this.growing.has(id) ? dot.size : this.size(id);
        const color = this.colourOf(node);
        const hub = node.kind !== "hypha" || mark !== undefined;
        const labelVisibility = !shown ? "hidden" : this.selected === id || hub ? "visible" : "auto";
        const label = (node.kind === "species" ? `${node.species} × ${node.count.toLocaleString("en")}` : id) + (mark ? " · " + mark : "");
        const opacity = this.opacity(id);
        const zIndex = hub || this.selected === id ? 1 : 0;
        if (
            dot.size !== size || dot.color !== color || dot.labelVisibility !== labelVisibility || dot.label !== label || dot.opacity !== opacity || dot.labelColor !== this.colours.ink || dot.zIndex !== zIndex
        ) {
            Object.assign(dot, { size, color, labelVisibility, label, opacity, labelColor: this.colours.ink, zIndex });
            this.changedNodes.add(id);
        }
    }

    colourOf(node: GraphNode): string {
        if (node.kind === "hypha" || node.kind === "species") {
            return this.colours.level[(node.halted > 0 && node.kind === "hypha" ? "poor" : node.level ?? "unknown") as Level];
        }
        return node.halted > 0 ? this.colours.level.poor : node.kind === "relay" ? this.colours.accent : this.colours.ink;
    }

    // ------------------------------------------------------------------ edges

    private edge(key: string, edge: GraphEdge, seconds: number): void {
        if (edge.from === edge.to || !this.graph.hasNode(keyOf(edge.from)) || !this.graph.hasNode(keyOf(edge.to))) {
            return;
        }
        this.edges.set(key, edge);
        if (!this.graph.hasEdge(key)) {
            if (this.graph.hasDirectedEdge(keyOf(edge.from), keyOf(edge.to))) {
                return;
            }
            this.graph.addDirectedEdgeWithKey(key, keyOf(edge.from), keyOf(edge.to), { size: 0, color: "", opacity: 0, zIndex: 0 });
            this.restructured = true;
        }
        const part = 1 - Math.pow(1 - EASE, seconds);
        const rate = this.rates.get(key) ?? 0;
        this.flow(key, rate, seconds === 0 ? rate : rate + (edge.passed / seconds - rate) * part);
        this.styleEdge(key);
    }

    private flow(key: string, before: number, rate: number): void {
        if (rate < 0.05) {
            this.rates.delete(key);
        } else {
            this.rates.set(key, rate);
        }
        if (thickness(rate) !== thickness(before) || rate < 0.05) {
            this.styleEdge(key);
        }
    }

    private cut(key: string): void {
        this.edges.delete(key);
        this.rates.delete(key);
        this.changedEdges.delete(key);
        if (this.graph.hasEdge(key)) {
            this.graph.dropEdge(key);
            this.gone.edges.push(key);
            this.restructured = true;
        }
    }

    private styleEdge(key: string): void {
        const edge = this.edges.get(key);
        if (!edge || !this.graph.hasEdge(key)) {
            return;
        }
        const line = this.graph.getEdgeAttributes(key);
        const rate = this.rates.get(key) ?? 0;
        const size = thickness(rate);
        const chosen = this.selected !== null && (edge.from === this.selected || edge.to === this.selected);
        const shown = this.isShown(edge.from) && this.isShown(edge.to);
        const color = edge.fullest >= 85 ? this.colours.full85 : edge.fullest >= 60 ? this.colours.full60 : chosen ? this.colours.accent : this.colours.faint;
        const many = this.graph.size > 3000;
        const opacity = !shown && !chosen ? 0.03 : edge.fullest >= 60 || chosen ? 0.95 : rate > 0 ? (many ? 0.3 : 0.5) : many ? 0.12 : 0.22;
        const zIndex = chosen ? 2 : edge.fullest >= 60 ? 1 : 0;
        if (line.size !== size || line.color !== color || line.opacity !== opacity || line.zIndex !== zIndex) {
            Object.assign(line, { size, color, opacity, zIndex });
            this.changedEdges.add(key);
        }
    }
}
