import { at, get, poll, Problem, query } from "../api";
import { h } from "../dom";
import { Drawing } from "../graph/drawing";
import { isEmpty, MOST_MARKED, Panel, type Filter, type Why } from "../graph/panel";
import { marked, ofThoseThere, spoken, tellable, type Output, type Spoken } from "../graph/spoken";
import { LiveGraph } from "../live";
import type { GraphNode, Level } from "../model";
import type { Page } from "../page";
import { note } from "../router";

const MOST_MEMBERS = 500;
const MOST_ASKED = 20;
const MOST_STORIES = 200;
/** Those who are marked and in no picture are looked for, so many a second, each so often. */
const MOST_LOOKED = 4;
const LOOK_MILLIS = 5000;
/** After so long it is looked whether one who had died was born again. */
const DEAD_MILLIS = 60_000;
const FILTERS = ["levels", "kinds", "species", "words"] as const;

interface HyphaLine {
    id: string;
    species: string;
    vitality: Level;
    queued: number;
    awake: boolean;
}

/** A network as it lives. */
export const graph: Page = {
    path: "graph",
    name: "Graph",
    key: "a",
    mount({ root, network, address, leave, trouble }) {
        const filter = Object.fromEntries(FILTERS.map((name) => [name, new Set((address.query.get(name) ?? "").split(",").filter((each) => each !== ""))])) as unknown as Filter;
        let search = address.query.get("q") ?? "";
        let chosen: string | null = address.query.get("node");
        let opened: string | null = null;
        let members: string[] = [];
        let gathering = 0;
        let wanted = address.query.get("open");
        let said: Spoken | null = null;
        const why = new Map<string, Why | null>();
        const dead = new Map<string, number>();
        const looked = new Map<string, number>();

        const box = h("div", {
            class: "graph-box",
            id: "graph",
            tabindex: 0,
            role: "application",
            "aria-label": `graph of network ${network}: arrows move it, plus and minus zoom, 0 shows all, Escape clears the selection; the lists beside it tell the same`,
        });
        const panel = new Panel(network, search, {
            choose,
            toggle(of, name) {
                filter[of].delete(name) || filter[of].add(name);
                filtered();
            },
            reset() {
                FILTERS.forEach((name) => filter[name].clear());
                filtered();
            },
            sought(text) {
                search = text;
                note({ q: text });
                show();
            },
            open: (species) => void open(species),
            close: shut,
        });
        root.append(h("h1", { class: "unseen" }, `Graph of ${network}`), box, panel.element);
        const live = new LiveGraph(network);
        const drawing = new Drawing(box, live, {
            node(id) {
                const node = drawing.picture.nodes.get(id);
                if (node?.kind === "species" && node.species !== null) {
                    opened === node.species ? shut() : void open(node.species);
                } else {
                    choose(id);
                }
            },
            nothing: () => choose(null),
        });
        const { picture, view } = drawing;
        if (!view) {
            box.classList.add("undrawn");
            box.append(h("p", { class: "empty" }, "The graph is drawn with WebGL 2, which this browser does not have or has switched off. The lists tell the same."));
        }

        function show(): void {
            panel.show({
                network,
                nodes: picture.nodes,
                edges: [...live.edges.values()],
                rates: (from, to) => picture.rates.get(LiveGraph.key({ from, to })) ?? 0,
                worst: live.worst,
                head: live.head,
                sample: view?.particles.sample ?? 1,
                moves: drawing.moves,
                drawn: view !== null,
                live: live.open || live.head === null,
                spoken: said,
                why,
                filter,
                search,
                chosen,
                opened,
                members: members.length,
            });
            root.classList.toggle("stale", !live.open && live.head !== null);
        }

        function choose(id: string | null, centre = id !== null): void {
            chosen = id;
            note({ node: id });
            picture.select(id);
            if (id !== null && centre) {
                view?.centre(id);
            }
            drawing.refresh();
            show();
            if (id !== null) {
                void tell(said ? tellable(said, id) : undefined);
            }
        }

        function filtered(): void {
            note(Object.fromEntries(FILTERS.map((name) => [name, [...filter[name]].join(",")])));
            const { levels, kinds, species, words } = filter;
            picture.show((id, node) => {
                if (!node) {
                    return true;
                }
                const ofLevel = levels.size === 0 || (node.levels ? [...levels].some((name) => (node.levels![name] ?? 0) > 0) : levels.has(node.level ?? ""));
                const ofWord = words.size === 0 || words.has(said?.last.get(id)?.frequency ?? "");
                return ofLevel && ofWord && (kinds.size === 0 || kinds.has(node.kind)) && (species.size === 0 || species.has(node.species ?? ""));
            });
            mark();
            show();
        }

        function mark(): void {
            const words = filter.words.size > 0 ? filter.words : (said?.openings ?? new Set<string>());
            picture.mark(new Map((said ? marked(said, words, MOST_MARKED) : []).map((output) => [output.origin, output.frequency])));
            drawing.refresh();
        }

        /** Not so only where it is known: of a picture that has all of them, or where the server has been asked. */
        function isThere(id: string): boolean {
            const all = live.head !== null && !live.head.grouped && !live.head.more;
            return live.nodes.has(id) || id.startsWith("(") || (!all && performance.now() - (dead.get(id) ?? -DEAD_MILLIS) >= DEAD_MILLIS);
        }

        /** Where the picture has not all of them: whether those who are marked are still there, a few at a time. */
        async function lookFor(now: Spoken): Promise<void> {
            if (live.head === null || (!live.head.grouped && !live.head.more)) {
                return;
            }
            const doubted = marked(now, filter.words.size > 0 ? filter.words : now.openings, MOST_MARKED).map((output) => output.origin).filter((id) => !live.nodes.has(id) && performance.now() - (looked.get(id) ?? -LOOK_MILLIS) >= LOOK_MILLIS);
            for (const id of doubted.slice(0, MOST_LOOKED)) {
                looked.set(id, performance.now());
                try {
                    await get(at("networks", network, "hyphae", id), ending.signal);
                } catch (problem) {
                    if (problem instanceof Problem && problem.status === 404) {
                        dead.set(id, performance.now());
                    }
                }
            }
        }

        /** Asks for the story of what somebody said: known where it was traced. */
        async function tell(output: Output | undefined): Promise<void> {
            if (!output || why.has(output.id)) {
                return;
            }
            if (why.size > MOST_STORIES) {
                why.clear();
            }
            why.set(output.id, null);
            try {
                const traced = await get<{ frequencies: string[] }>(at("networks", network, "trace"), ending.signal);
                if (!traced.frequencies.some((each) => each === "*" || each === output.frequency)) {
                    return;
                }
                const answer = await get<any>(at("networks", network, "why") + query({ signal: output.id }), ending.signal);
                const cause = answer.causes?.[0] ?? null;
                why.set(output.id, { rule: answer.signal?.rule ?? null, cause });
                show();
            } catch {
                // it was not traced: what it said, and upon which signal, is all there is
            }
        }

        /** Hyphae of a species, in the order of their birth, as many as there is room for. */
        async function hyphaeOf(species: string): Promise<HyphaLine[]> {
            const lines: HyphaLine[] = [];
            let after: number | string | null = null;
            for (let asked = 0; (asked === 0 || after !== null) && lines.length < MOST_MEMBERS && asked < MOST_ASKED; asked++) {
                const page: { hyphae: HyphaLine[]; next: number | string | null } = await get(at("networks", network, "hyphae") + query({ species, limit: MOST_MEMBERS - lines.length, after }), ending.signal);
                lines.push(...page.hyphae);
                after = page.next;
            }
            return lines;
        }

        async function open(species: string): Promise<void> {
            shut();
            opened = species;
            note({ open: species });
            choose(`(${species})`, false);
            await gather(species);
            view?.reset();
        }

        /** Puts the hyphae of the opened species around it, and looks at them again from time to time. */
        async function gather(species: string): Promise<void> {
            let lines: HyphaLine[];
            try {
                lines = await hyphaeOf(species);
            } catch (problem) {
                if (!ending.signal.aborted) {
                    trouble(problem);
                }
                return;
            }
            if (opened !== species || ending.signal.aborted) {
                return;
            }
            const [x, y] = picture.targetOf(`(${species})`) ?? [0, 0];
            const wide = around(`(${species})`, x, y);
            const now = performance.now();
            const nodes = lines
                .filter((line) => !live.nodes.has(line.id))
                .map((line): GraphNode => ({ id: line.id, kind: "hypha", species: line.species, count: 1, awake: line.awake ? 1 : 0, level: line.vitality, halted: 0, waiting: line.queued }));
            const there = new Set(nodes.map((node) => node.id));
            members.filter((id) => !there.has(id)).forEach((id) => picture.remove(id, now));
            members = [...there];
            members.forEach((each) => picture.outside.add(each));
            picture.add(
                nodes,
                (_, i) => {
                    const angle = i * 2.39996; // the golden angle: evenly spread
                    const far = wide * (0.35 + 0.65 * Math.sqrt((i + 0.5) / MOST_MEMBERS));
                    return [x + far * Math.cos(angle), y + far * Math.sin(angle)];
                },
                now,
            );
            drawing.refresh();
            show();
            clearTimeout(gathering);
            gathering = window.setTimeout(() => void gather(species), 3000);
        }

        function shut(): void {
            clearTimeout(gathering);
            const now = performance.now();
            members.forEach((id) => picture.remove(id, now));
            members = [];
            opened = null;
            note({ open: null });
            drawing.refresh();
            show();
        }

        /** How far one may go from a node without coming to another. */
        function around(id: string, x: number, y: number): number {
            const far = [...picture.places()].filter(([each]) => each !== id).map(([, [a, b]]) => Math.hypot(a - x, b - y));
            return Math.max(6, 0.7 * Math.min(...far, 1000));
        }

        box.addEventListener("keydown", (event: KeyboardEvent) => {
            const moves: Record<string, [number, number, number]> = { ArrowLeft: [-0.1, 0, 1], ArrowRight: [0.1, 0, 1], ArrowUp: [0, 0.1, 1], ArrowDown: [0, -0.1, 1], "+": [0, 0, 0.75], "=": [0, 0, 0.75], "-": [0, 0, 1.34] };
            const move = moves[event.key];
            if (event.ctrlKey || event.altKey || event.metaKey) {
                return;
            }
            if (move) {
                view?.move(...move);
                event.preventDefault();
            } else if (event.key === "0" || event.key === "Home") {
                view?.reset();
                event.preventDefault();
            }
        });
        root.addEventListener("keydown", (event: KeyboardEvent) => {
            if (event.key === "Escape" && !(event.target instanceof HTMLInputElement && event.target.value !== "")) {
                opened !== null ? shut() : choose(null);
            }
        });

        const ending = new AbortController();
        const ticking = window.setInterval(show, 1000);
        const outputs = poll<{ outputs: Output[] }>(
            () => at("networks", network, "outputs") + query({ last: 500 }),
            1000,
            (answer) => {
                said = spoken(ofThoseThere(answer.outputs, isThere));
                void lookFor(said);
                filter.words.size > 0 ? filtered() : mark();
                if (chosen !== null) {
                    void tell(tellable(said, chosen));
                }
            },
            () => undefined,
        );
        live.listen({
            snapshot() {
                trouble(null);
                if (chosen !== null && picture.selected === null) {
                    picture.select(chosen);
                }
                if (wanted !== null && live.nodes.has(`(${wanted})`)) {
                    void open(wanted);
                }
                wanted = null;
                show();
            },
            over: (why) => trouble(why + ". This is what was known last."),
            open(isOpen) {
                if (!isOpen && live.head === null) {
                    get(at("networks", network), ending.signal).catch((problem: unknown) => {
                        if (problem instanceof Problem && problem.status === 404) {
                            trouble(problem);
                        }
                    });
                }
                show();
            },
        });
        if (!isEmpty(filter)) {
            filtered();
        }
        show();
        leave(() => {
            ending.abort();
            clearInterval(ticking);
            clearTimeout(gathering);
            outputs.close();
            drawing.close();
            live.close();
        });
    },
};
