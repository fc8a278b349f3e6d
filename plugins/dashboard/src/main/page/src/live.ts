import { at, stream } from "./api";
import type { Delta, GraphEdge, GraphHead, GraphNode, Snapshot } from "./model";

/** What changes in a live graph, in the order in which it is told. */
export interface GraphListener {
    /** All is told anew; nothing of before counts. */
    snapshot?(graph: LiveGraph): void;
    delta?(delta: Delta, graph: LiveGraph): void;
    /** Whether the stream is open. */
    open?(open: boolean): void;
    /** The network is over, or nobody knows it any more. */
    over?(why: string): void;
}

/** A network as the stream of its events tells it: kept up to date, for as long as somebody needs it. */
export class LiveGraph {
    readonly nodes = new Map<string, GraphNode>();
    readonly edges = new Map<string, GraphEdge>();
    head: GraphHead | null = null;
    worst: any = null;
    open = false;
    over: string | null = null;
    private readonly source: { close(): void };
    private readonly listeners = new Set<GraphListener>();

    constructor(readonly network: string) {
        this.source = stream(
            at("networks", network, "events"),
            {
                snapshot: (all: Snapshot) => this.takeAll(all),
                delta: (delta: Delta) => this.take(delta),
                over: (end: { over?: string }) => {
                    this.over = end?.over ?? "the network has ended";
                    this.listeners.forEach((each) => each.over?.(this.over!));
                },
            },
            (open) => {
                this.open = open;
                this.listeners.forEach((each) => each.open?.(open));
            },
        );
    }

    /** Tells a listener of all that comes, and of what there is already. Returns what ends it. */
    listen(listener: GraphListener): () => void {
        this.listeners.add(listener);
        if (this.head) {
            listener.snapshot?.(this);
        }
        return () => this.listeners.delete(listener);
    }

    close(): void {
        this.source.close();
        this.listeners.clear();
    }

    static key(edge: { from: string; to: string }): string {
        return JSON.stringify([edge.from, edge.to]);
    }

    private takeAll(all: Snapshot): void {
        this.nodes.clear();
        this.edges.clear();
        all.nodes.forEach((node) => this.nodes.set(node.id, node));
        all.edges.forEach((edge) => this.edges.set(LiveGraph.key(edge), edge));
        this.head = all;
        this.worst = all.worst;
        this.listeners.forEach((each) => each.snapshot?.(this));
    }

    private take(delta: Delta): void {
        delta.died.forEach((id) => this.nodes.delete(id));
        [...delta.born, ...delta.changed].forEach((node) => this.nodes.set(node.id, node));
        delta.closed.forEach((edge) => this.edges.delete(LiveGraph.key(edge)));
        [...delta.opened, ...delta.flowed].forEach((edge) => this.edges.set(LiveGraph.key(edge), edge));
        this.head = delta;
        this.worst = delta.worst ?? this.worst;
        this.listeners.forEach((each) => each.delta?.(delta, this));
    }
}
