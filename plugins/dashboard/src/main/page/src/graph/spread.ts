import iterate from "graphology-layout-forceatlas2/iterate.js";

/** What a node is to the layout: free, a relay beside the inputs or the outputs, or a body at the rim. */
export const FREE = 0;
export const FIRST = 1;
export const LAST = 2;
export const INPUT = 3;
export const OUTPUT = 4;

const PER_NODE = 10;

/** What is to be laid out. Places are x and y of each node; not a number where it has none yet. */
export interface Plan {
    ids: string[];
    places: Float32Array;
    kinds: Uint8Array;
    /** Two indices an edge. */
    edges: Uint32Array;
}

/** A number from 0 up to 1 that a text always gives. */
export function chance(text: string, salt: number): number {
    let hash = 0x811c9dc5 ^ salt;
    for (let i = 0; i < text.length; i++) {
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return ((hash ^ (hash >>> 12)) >>> 0) / 4294967296;
}

/** Finds places, step by step. Without chance: the same plan comes to the same places. */
export class Spread {
    private readonly nodes: Float32Array;
    private readonly links: Float32Array;
    /** Of the plan, by their place among those that are moved. */
    private readonly moved: number[] = [];
    private readonly settings;
    left: number;

    constructor(private readonly plan: Plan) {
        const places = new Map<number, number>();
        plan.ids.forEach((_, i) => {
            if (plan.kinds[i] === FREE) {
                places.set(i, this.moved.length);
                this.moved.push(i);
            }
        });
        const count = this.moved.length;
        const unknown = this.moved.filter((i) => Number.isNaN(plan.places[2 * i]!));
        this.begin(unknown);
        this.left = unknown.length === 0 ? 0 : unknown.length === count ? (count > 4000 ? 120 : 300) : 40;
        this.nodes = new Float32Array(count * PER_NODE);
        this.moved.forEach((i, at) => {
            this.nodes.set([plan.places[2 * i]!, plan.places[2 * i + 1]!, 0, 0, 0, 0, 1, 1, 1, 0], at * PER_NODE);
        });
        const links: number[] = [];
        for (let e = 0; e < plan.edges.length; e += 2) {
            const from = places.get(plan.edges[e]!);
            const to = places.get(plan.edges[e + 1]!);
            if (from !== undefined && to !== undefined && from !== to) {
                this.nodes[from * PER_NODE + 6]! += 1;
                this.nodes[to * PER_NODE + 6]! += 1;
                links.push(from * PER_NODE, to * PER_NODE, 1);
            }
        }
        this.links = new Float32Array(links);
        this.settings = {
            linLogMode: false,
            outboundAttractionDistribution: true,
            adjustSizes: false,
            edgeWeightInfluence: 1,
            scalingRatio: 12,
            strongGravityMode: false,
            gravity: 1.5,
            slowDown: 1 + Math.log(Math.max(1, count)),
            barnesHutOptimize: count > 600,
            barnesHutTheta: 0.6,
        };
    }

    /** Where those that have no place begin: near those that they are joined to, or anywhere on a disc. */
    private begin(unknown: number[]): void {
        const { plan } = this;
        const known = unknown.length < this.moved.length;
        const reach = 12 * Math.sqrt(Math.max(1, this.moved.length));
        const sums = new Map(unknown.map((i) => [i, [0, 0, 0] as [number, number, number]]));
        for (let e = 0; known && e < plan.edges.length; e += 2) {
            for (const [one, other] of [[plan.edges[e]!, plan.edges[e + 1]!], [plan.edges[e + 1]!, plan.edges[e]!]] as const) {
                const sum = sums.get(one);
                if (sum && plan.kinds[other] === FREE && !sums.has(other)) {
                    sum[0] += plan.places[2 * other]!;
                    sum[1] += plan.places[2 * other + 1]!;
                    sum[2]++;
                }
            }
        }
        const begun = unknown.map((i) => {
            const id = plan.ids[i]!;
            const angle = 2 * Math.PI * chance(id, 1);
            const far = reach * Math.sqrt(chance(id, 2)) * (known ? 0.5 : 1);
            const sum = sums.get(i)!;
            return [i, (sum[2] ? sum[0] / sum[2] : 0) + far * Math.cos(angle), (sum[2] ? sum[1] / sum[2] : 0) + far * Math.sin(angle)] as const;
        });
        begun.forEach(([i, x, y]) => {
            plan.places[2 * i] = x;
            plan.places[2 * i + 1] = y;
        });
    }

    /** Goes on by so many steps at most. Returns whether there is more to do. */
    go(steps: number): boolean {
        for (let step = 0; step < steps && this.left > 0; step++, this.left--) {
            iterate(this.settings, this.nodes, this.links);
        }
        this.moved.forEach((i, at) => {
            this.plan.places[2 * i] = this.nodes[at * PER_NODE]!;
            this.plan.places[2 * i + 1] = this.nodes[at * PER_NODE + 1]!;
        });
        this.rim();
        return this.left > 0;
    }

    /** Relays that bodies are joined to stand beside the rest, and bodies at the rim: what comes in left, what goes out right. */
    private rim(): void {
        const { kinds, places } = this.plan;
        let widest = 20;
        let highest = 20;
        this.moved.forEach((i) => {
            widest = Math.max(widest, Math.abs(places[2 * i]!));
            highest = Math.max(highest, Math.abs(places[2 * i + 1]!));
        });
        const columns = [[INPUT, -1.55 * widest], [FIRST, -1.25 * widest], [LAST, 1.25 * widest], [OUTPUT, 1.55 * widest]] as const;
        for (const [kind, x] of columns) {
            const column = [...kinds.keys()].filter((i) => kinds[i] === kind);
            const apart = Math.min(0.5 * highest, (2 * highest) / Math.max(1, column.length));
            column.forEach((i, n) => {
                places[2 * i] = x;
                places[2 * i + 1] = ((column.length - 1) / 2 - n) * apart;
            });
        }
    }
}
