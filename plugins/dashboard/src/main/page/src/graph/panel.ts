import { fill, h, number, type Child } from "../dom";
import { written } from "../json";
import type { GraphNode, Level } from "../model";
import { command, level, quoted, said } from "../named";
import { link } from "../router";
import { visible } from "../text";
import { LEVELS } from "./colours";
import { plain } from "./plain";
import { formerly, marked, tellable, type Output, type Spoken } from "./spoken";

/** What is shown and what is pale. Empty sets leave out nothing. */
export interface Filter {
    levels: Set<string>;
    kinds: Set<string>;
    species: Set<string>;
    words: Set<string>;
}

export const KINDS: [GraphNode["kind"], string, string][] = [
    ["hypha", "●", "hyphae"],
    ["species", "◉", "species"],
    ["relay", "◆", "relays"],
    ["input", "▲", "inputs"],
    ["output", "■", "outputs"],
];

export const MOST_MARKED = 12;
const MOST_LISTED = 50;
/** Of more that are found, those who were there first are put in order. */
const MOST_SORTED = 2000;
const MOST_SPECIES = 24;
const MOST_NEIGHBOURS = 12;

export function isEmpty(filter: Filter): boolean {
    return Object.values(filter).every((set: Set<string>) => set.size === 0);
}

/** What a person can do in the panel. */
export interface Wishes {
    choose(id: string | null): void;
    toggle(of: keyof Filter, name: string): void;
    reset(): void;
    sought(text: string): void;
    open(species: string): void;
    close(): void;
}

/** A traced signal's story, as far as the panel tells it. */
export interface Why {
    rule: string | null;
    cause: { id: string; frequency: string; payload: unknown } | null;
}

export interface Shown {
    network: string;
    nodes: Map<string, GraphNode>;
    edges: { from: string; to: string; held: number; fullest: number; capacity: number }[];
    rates: (from: string, to: string) => number;
    worst: any;
    head: any;
    sample: number;
    moves: boolean;
    drawn: boolean;
    live: boolean;
    spoken: Spoken | null;
    why: Map<string, Why | null>;
    filter: Filter;
    search: string;
    chosen: string | null;
    opened: string | null;
    members: number;
}

/** Puts children in place only if they are otherwise than before, by a text that stands for them. */
class Part {
    private before: string | null = null;

    constructor(readonly element: HTMLElement) {}

    show(stands: unknown, make: () => (Child | Child[])[]): void {
        const now = written(stands);
        if (now !== this.before) {
            const focus = document.activeElement instanceof HTMLElement && this.element.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
            this.before = now;
            fill(this.element, ...make());
            if (focus) {
                [...this.element.querySelectorAll<HTMLElement>("[data-key]")].find((each) => each.dataset.key === focus)?.focus();
            }
        }
    }
}

/** What stands beside the graph, and tells the same in words: who is there, what they said, what is worst, what is chosen. */
export class Panel {
    readonly element: HTMLElement;
    private readonly state = new Part(h("dl", { class: "graph-state", id: "graph-state" }));
    private readonly note = new Part(h("p", { class: "faint", id: "graph-note" }));
    private seen: string | null = null;
    private readonly chosen = new Part(h("section", { class: "graph-chosen", id: "graph-chosen", "aria-label": "selected", hidden: true }));
    private readonly words = new Part(h("section", { id: "graph-said", "aria-label": "said last" }));
    private readonly legend = new Part(h("section", { id: "graph-legend", "aria-label": "legend and filter" }));
    private readonly worst = new Part(h("section", { id: "graph-worst", "aria-label": "the worst ten" }));
    private readonly list = new Part(h("ul", { class: "graph-list", id: "graph-list", "aria-label": "nodes" }));
    private readonly active = new Part(h("p", { class: "graph-active", id: "graph-active", role: "status", hidden: true }));
    private readonly search: HTMLInputElement;
    private readonly unfolded = new Set(["fullest", "failing"]);

    constructor(
        network: string,
        search: string,
        private readonly wishes: Wishes,
    ) {
        this.search = h("input", { type: "search", id: "graph-search", placeholder: "search nodes", "aria-label": "search nodes", value: search, oninput: () => wishes.sought(this.search.value) }) as HTMLInputElement;
        this.element = h(
            "aside",
            { class: "graph-side", "aria-label": "the graph in words" },
            this.state.element,
            this.note.element,
            this.active.element,
            this.chosen.element,
            this.words.element,
            this.worst.element,
            h("section", { "aria-label": "nodes" }, h("h2", {}, "Nodes"), this.search, this.list.element),
            this.legend.element,
            command(`mycelium list hyphae --network ${quoted(network)}`, `mycelium pressure ${quoted(network)}`),
        );
    }

    show(all: Shown): void {
        const { head } = all;
        const network = head?.network;
        const facts: [string, string][] = head
            ? [
                  ["Tide", number(network.tide)],
                  ["Signals/s", number(Math.round(head.signalsPerSecond))],
                  ["Hyphae", number(network.hyphae)],
                  ["Awake", number(network.awake)],
                  ["Born", number(network.births)],
                  ["Died", number(network.deaths)],
              ]
            : [["Tide", "…"]];
        this.state.show(facts, () => facts.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))));
        const notes = [
            !all.live && "Not connected: this is what was known last.",
            !all.drawn && "This browser has no WebGL 2, so nothing is drawn; the lists tell the same.",
            all.drawn && !all.moves && "Signals don't move, as your system asks for less motion.",
            all.drawn && all.moves && (all.sample === 1 ? "Each moving point is a signal." : `Moving points are sampled 1 : ${number(all.sample)}.`),
            head?.grouped && "More than 2,000 hyphae: those of a species are one node, which a click opens.",
            head?.more && "There are more nodes or edges than are shown.",
        ].filter((each): each is string => typeof each === "string");
        this.note.show(notes, () => [notes.join(" ")]);
        this.showActive(all);
        this.showChosen(all);
        this.showWords(all);
        this.showWorst(all);
        this.showList(all);
        this.showLegend(all);
    }

    private choice(id: string, key: string, ...label: (Child | Child[])[]): HTMLElement {
        return h("button", { type: "button", class: "link", "data-key": key, onclick: () => this.wishes.choose(id) }, ...(label.length ? label : [said(id, 28)]));
    }

    private showActive({ filter }: Shown): void {
        const on = [...filter.words, ...filter.levels, ...filter.kinds, ...filter.species];
        this.active.element.hidden = on.length === 0;
        this.active.show(on, () => ["Only ", h("b", {}, said(on.join(", "), 80)), " is shown in full. ", h("button", { type: "button", "data-key": "reset", onclick: () => this.wishes.reset() }, "show all")]);
    }

    private showChosen(all: Shown): void {
        const id = all.chosen;
        this.chosen.element.hidden = id === null;
        if (id !== this.seen) {
            this.seen = id;
            this.element.scrollTop = 0; // where it is said who was chosen
        }
        if (id === null) {
            this.chosen.show(null, () => []);
            return;
        }
        const node = all.nodes.get(id);
        const output = all.spoken ? tellable(all.spoken, id) : undefined;
        const now = all.spoken?.last.get(id);
        const ends = (out: boolean) =>
            all.edges
                .filter((edge) => (out ? edge.from : edge.to) === id)
                .map((edge) => ({ id: out ? edge.to : edge.from, fullest: edge.fullest, rate: Math.round(all.rates(edge.from, edge.to)) }))
                .sort((one, other) => other.fullest - one.fullest || other.rate - one.rate);
        const [from, to] = [ends(false), ends(true)];
        const why = output ? all.why.get(output.id) : undefined;
        const opened = node?.kind === "species" && all.opened === node.species;
        this.chosen.show([id, node, output?.id, now?.id, why, from.slice(0, MOST_NEIGHBOURS), to.slice(0, MOST_NEIGHBOURS), from.length, to.length, opened, all.members], () => [
            h("h2", {}, said(id, 40), " ", h("button", { type: "button", class: "quiet", "data-key": "unchoose", "aria-label": "clear the selection", onclick: () => this.wishes.choose(null) }, "✕")),
            !node && h("p", {}, "It is not in this picture: it is within its species, or has died."),
            node &&
                h(
                    "p",
                    {},
                    node.kind === "hypha" ? ["a hypha of species ", said(node.species ?? "", 30), ", "] : node.kind === "species" ? [`${number(node.count)} hyphae, at worst `] : [{ relay: "a relay", input: "an input", output: "an output" }[node.kind as string] ?? node.kind, node.halted > 0 ? ", which does not work" : ""],
                    node.level && level(node.level),
                    node.kind === "hypha" && node.halted > 0 && ", quarantined",
                    node.waiting > 0 && `; ${number(node.waiting)} signals wait for it`,
                ),
            node?.kind === "species" &&
                h(
                    "p",
                    {},
                    opened
                        ? [`${number(all.members)} of its hyphae are around it. `, h("button", { type: "button", "data-key": "shut", onclick: () => this.wishes.close() }, "close it")]
                        : h("button", { type: "button", class: "primary", "data-key": "open", onclick: () => this.wishes.open(node.species ?? "") }, "show its hyphae"),
                ),
            output && this.story(all, output, now, why),
            this.neighbours("From", from),
            this.neighbours("To", to),
            h(
                "p",
                { class: "ways" },
                (!node || node.kind === "hypha") && h("a", { href: link("networks", all.network, "hyphae", id) }, "its page"),
                (!node || node.kind === "hypha") && " · ",
                h("a", { href: link("networks", all.network, "pressure") + (node?.kind === "species" ? "" : "?node=" + encodeURIComponent(id)) }, "pressure"),
                node?.kind === "species" && [" · ", h("a", { href: link("networks", all.network, "hyphae") + "?species=" + encodeURIComponent(node.species ?? "") }, "all its hyphae")],
            ),
        ]);
    }

    private neighbours(name: string, ends: { id: string; fullest: number; rate: number }[]): Child {
        return (
            ends.length > 0 &&
            h(
                "p",
                { class: "neighbours" },
                h("b", {}, name),
                " ",
                ends.slice(0, MOST_NEIGHBOURS).map((end, i) => [i > 0 && ", ", this.choice(end.id, name + end.id), end.fullest >= 60 ? ` (${end.fullest} % full)` : end.rate > 0 ? ` (${end.rate}/s)` : ""]).flat(),
                ends.length > MOST_NEIGHBOURS && ` and ${number(ends.length - MOST_NEIGHBOURS)} more`,
            )
        );
    }

    /** What a hypha said, and upon what. */
    private story(all: Shown, output: Output, now: Output | undefined, why: Why | null | undefined): HTMLElement {
        const flight = why?.cause;
        return h(
            "div",
            { class: "story" },
            h("p", {}, "It said ", h("b", {}, said(output.frequency, 30)), ` in tide ${number(output.tide)}: `, h("code", {}, plain(output.payload, output.origin))),
            why?.rule && h("p", {}, "by rule ", h("b", {}, said(why.rule, 60))),
            flight
                ? h("p", {}, "upon ", h("b", {}, said(flight.frequency, 30)), " ", h("code", {}, plain(flight.payload)), " ", h("span", { class: "faint" }, said(flight.id, 40)))
                : output.cause && h("p", {}, "upon signal ", h("code", {}, said(output.cause, 40))),
            now && now.id !== output.id && h("p", {}, "Since then it said ", h("b", {}, said(now.frequency, 30)), `, in tide ${number(now.tide)}: `, h("code", {}, plain(now.payload, now.origin))),
            h("p", {}, h("a", { href: link("networks", all.network, "hyphae", output.origin) + (output.cause ? "?signal=" + encodeURIComponent(output.cause) : "") }, "why, on its page"), why && " · ", why && h("a", { href: link("networks", all.network, "trace") + "?why=" + encodeURIComponent(output.id) }, "its way through the network")),
        );
    }

    private showWords(all: Shown): void {
        const { spoken, filter } = all;
        const element = this.words.element;
        element.hidden = !spoken || spoken.last.size === 0;
        if (!spoken || spoken.last.size === 0) {
            return;
        }
        const on = filter.words.size > 0 ? filter.words : spoken.openings;
        const latest = marked(spoken, on, MOST_MARKED);
        const before = formerly(spoken, on, Math.max(0, 4 - latest.length));
        this.words.show([spoken.words, [...on], latest.map((output) => output.id), before.map((output) => output.id)], () => [
            h("h2", {}, "Said last"),
            h(
                "p",
                { class: "chips" },
                spoken.words.slice(0, 8).map(([word, count]) =>
                    h("button", { type: "button", "data-key": "word " + word, "aria-pressed": String(filter.words.has(word)), title: "show only those whose last word this is", onclick: () => this.wishes.toggle("words", word) }, said(word, 20), ` ${number(count)}`),
                ),
            ),
            latest.length === 0
                ? h("p", { class: "faint" }, "Nobody is ", [...on].map((word) => visible(word)).join(" or "), " at the moment.")
                : h(
                      "ul",
                      { class: "graph-said" },
                      latest.map((output) =>
                          h(
                              "li",
                              {},
                              this.choice(output.origin, "said " + output.origin, h("span", { class: "mark", "aria-hidden": "true" }, "○ "), said(output.origin, 24), " ", h("b", {}, said(output.frequency, 20))),
                              h("span", { class: "faint" }, ` tide ${number(output.tide)} `, plain(output.payload, output.origin)),
                          ),
                      ),
                  ),
            before.length > 0 && h("ul", { class: "graph-said" }, before.map((output) => h("li", {}, this.choice(output.origin, "was " + output.origin, said(output.origin, 24)), h("span", { class: "faint" }, " was ", said(output.frequency, 20), `, tide ${number(output.tide)} `, plain(output.payload, output.origin))))),
        ]);
    }

    private showWorst(all: Shown): void {
        const worst = all.worst ?? {};
        const ailing: any[] = worst.ailing ?? [];
        const parts: [string, string, any[], (one: any) => Child[]][] = [
            ["fullest", "Fullest sockets", worst.fullest ?? [], (one) => [this.choice(one.to, `full ${one.from} ${one.to}`, said(one.from, 18), " → ", said(one.to, 18)), ` ${number(one.held)} of ${number(one.capacity)}`]],
            ["failing", "Most failures", worst.failing ?? [], (one) => [this.choice(one.id, "fail " + one.id), ` ${one.failures} of its last 10 steps`]],
            ["ailing", "Lowest vitality", ailing, (one) => [this.choice(one.id, "ail " + one.id), " ", level(one.level), ` ${one.score.toFixed(2)}`, one.quarantined && ", quarantined"]],
        ];
        const some = parts.filter(([, , lines]) => lines.length > 0);
        const stands = typeof all.head?.network?.standing === "string";
        this.worst.show([some.map(([key, , lines]) => [key, lines]), stands, all.head === null], () => [
            h("h2", {}, "The worst ten"),
            some.length === 0 ? h("p", { class: "faint" }, all.head === null ? "…" : stands ? "Before it stood nothing was full, failed or ailed." : "Nothing is full, fails or ails.") : some.map(([key, name, lines, show]) => h("details", { open: this.unfolded.has(key), ontoggle: (event: Event) => ((event.target as HTMLDetailsElement).open ? this.unfolded.add(key) : this.unfolded.delete(key)) }, h("summary", { "data-key": "fold " + key }, `${name} (${lines.length})`), h("ol", {}, lines.map((one) => h("li", {}, ...show(one)))))),
        ]);
    }

    private showList(all: Shown): void {
        const wanted = all.search.trim().toLowerCase();
        const found: GraphNode[] = [];
        let count = 0;
        for (const node of all.nodes.values()) {
            if (wanted === "" || node.id.toLowerCase().includes(wanted) || (node.species ?? "").toLowerCase().includes(wanted)) {
                count++;
                if (found.length < MOST_SORTED) {
                    found.push(node);
                }
            }
        }
        const rank = new Map(wanted === "" ? [] : found.map((node) => [node, node.id.toLowerCase() === wanted ? 0 : node.id.toLowerCase().startsWith(wanted) ? 1 : 2]));
        found.sort((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0) || (one.id < other.id ? -1 : 1));
        const lines = found.slice(0, MOST_LISTED);
        this.list.show([lines.map((node) => [node.id, node.level, node.kind]), count, all.chosen, all.head === null], () => [
            ...lines.map((node) => h("li", { class: node.id === all.chosen ? "now" : null }, this.choice(node.id, "node " + node.id), " ", node.level ? level(node.level) : h("span", { class: "faint" }, node.kind))),
            count === 0 && h("li", { class: "faint" }, all.head === null ? "…" : "no node has this in its name"),
            count > lines.length && h("li", { class: "faint" }, `and ${number(count - lines.length)} more: search`),
        ]);
    }

    private showLegend(all: Shown): void {
        const levels = new Map<string, number>();
        const kinds = new Map<string, number>();
        const species = new Map<string, number>();
        for (const node of all.nodes.values()) {
            kinds.set(node.kind, (kinds.get(node.kind) ?? 0) + 1);
            if (node.kind === "species") {
                Object.entries(node.levels ?? {}).forEach(([name, count]) => levels.set(name, (levels.get(name) ?? 0) + count));
            } else if (node.level) {
                levels.set(node.level, (levels.get(node.level) ?? 0) + 1);
            }
            if (node.species !== null) {
                species.set(node.species, (species.get(node.species) ?? 0) + node.count);
            }
        }
        const { filter } = all;
        const some = [...species].sort(([, a], [, b]) => b - a).slice(0, MOST_SPECIES);
        const toggle = (of: keyof Filter, name: string, count: number, ...label: (Child | Child[])[]) =>
            h("button", { type: "button", "data-key": of + " " + name, "aria-pressed": String(filter[of].has(name)), onclick: () => this.wishes.toggle(of, name) }, ...label, ` ${number(count)}`);
        this.legend.show([[...levels], [...kinds], some, Object.values(filter).map((set: Set<string>) => [...set])], () => [
            h("h2", {}, "What is what"),
            h("p", { class: "chips" }, LEVELS.filter((name) => levels.has(name)).map((name: Level) => toggle("levels", name, levels.get(name)!, level(name)))),
            h("p", { class: "chips" }, KINDS.filter(([name]) => kinds.has(name)).map(([name, sign, words]) => toggle("kinds", name, kinds.get(name)!, h("span", { "aria-hidden": "true" }, sign + " "), words))),
            some.length > 1 && h("p", { class: "chips" }, some.map(([name, count]) => toggle("species", name, count, said(name, 24)))),
            h("p", { class: "faint" }, "Lines are sockets, the thicker the more goes through them; ", h("span", { class: "stroke full-60", "aria-hidden": "true" }), " from 60 % full, ", h("span", { class: "stroke full-85", "aria-hidden": "true" }), " from 85 %."),
            h("p", { class: "faint" }, "Keys: arrows move the graph, + and − zoom, 0 shows all of it, Esc clears the selection, / searches."),
        ]);
    }
}
