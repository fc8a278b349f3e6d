import { actionButton, actions } from "../actions";
import { at, get, poll, post, Problem, query, remove, stream } from "../api";
import { fill, h, number, renew } from "../dom";
import { command, placeLink, quoted, said } from "../named";
import type { Page } from "../page";
import { note } from "../router";
import { signalWords } from "../story";
import { Table } from "../table";
import { counted, short } from "../text";
import { Followed, heldWhere, isTraced, type TracedSignal, type TracedStep, type Tracing, type Why, worstFirst } from "../traced";
import { Tree } from "../tree";

const AT_ONCE = 500;
/** What the stream tells is drawn so often at most. */
const DRAW_MILLIS = 1000;
/** While there is no stream, the list is asked for. */
const WITHOUT_MILLIS = 5000;

/** Signals on their way: what is traced, where each was, what held it and what became of it. */
export const trace: Page = {
    path: "trace",
    name: "Trace",
    key: "t",
    mount({ root, address, network, leave, trouble }) {
        const path = at("networks", network, "trace");
        let chosen = address.query.get("why") ?? "";
        let filter = address.query.get("q") ?? "";
        const followed = new Followed(AT_ONCE);
        let last: TracedSignal[] = [];
        /** What the stream has told while the list was under way; null while none is. */
        let meanwhile: TracedSignal[] | null = null;
        let isPart = false;
        let isOpen = false;
        let drawing = 0;
        let shownWhy = "";

        const now = h("p", { id: "traced", role: "status" });
        const input = (id: string, label: string, placeholder: string, list?: string) => h("input", { id, "aria-label": label, placeholder, list, autocomplete: "off", spellcheck: "false" }) as HTMLInputElement;
        const frequency = input("trace-frequency", "frequencies, with commas between; * is all", "frequencies, or *", "trace-frequencies");
        const hyphaField = input("trace-hypha", "only signals that pass these hyphae", "hyphae");
        const rootField = input("trace-root", "only what these signals led to", "ids of signals");
        const sample = input("trace-sample", "one chain in so many", "one in 1");
        const known = h("datalist", { id: "trace-frequencies" });
        const off = actionButton("turn tracing off", () => ({ title: "Turn tracing off", button: "turn off", what: h("p", {}, "Nothing of network ", said(network, 60), " is traced from then on. What was traced stays to be looked at."), run: async () => words(await remove<Tracing>(path)) }), () => again(), { id: "trace-off" });
        const search = h("input", { type: "search", id: "traced-only", "aria-label": "only signals with this in them", placeholder: "only with …", value: filter, autocomplete: "off", spellcheck: "false" }) as HTMLInputElement;
        const sums = h("p", { class: "faint", role: "status" });
        const detail = h("section", { class: "part", id: "why", "aria-label": "the chosen signal", hidden: true });
        const table = new Table<TracedSignal>({
            caption: "Traced signals",
            key: (row) => row.id,
            empty: "",
            kind: (row) => (row.id === chosen ? "chosen" : ""),
            columns: [
                { name: "Signal", head: true, text: (row) => row.id, show: (row) => h("button", { type: "button", class: "quiet link", onclick: () => choose(row.id, true) }, said(row.id, 40)) },
                { name: "Frequency", text: (row) => row.frequency, show: (row) => said(row.frequency, 40) },
                { name: "By", text: (row) => row.by, show: (row) => placeLink(network, row.by, 40) },
                { name: "Tide", number: true, text: (row) => number(row.tide) },
                { name: "Became", text: (row) => row.became + (row.whole ? "" : "~"), show: (row) => h("span", { class: row.became === "lost" ? "bad" : row.became === "under way" ? "faint" : null, title: row.whole ? null : "it was on its way already when tracing began" }, row.became) },
                { name: "Tides", title: "from its first step to its last", number: true, text: (row) => number(row.tides) },
                { name: "ms", title: "from its first step to its last, of the wall clock", number: true, text: (row) => number(row.millis) },
                { name: "Late", title: "how many tides more than usual it was held", text: (row) => row.held + "/" + (heldWhere(row)?.where ?? ""), show: late },
                { name: "Steps", number: true, text: (row) => row.path.length },
            ],
        });

        function again(): void {
            what.now();
        }

        function showTracing(tracing: Tracing): void {
            trouble(null);
            const on = isTraced(tracing);
            renew(
                now,
                on ? h("strong", { class: "on" }, "Traced: ") : "Nothing is traced: choose below what is to be. ",
                on && list("frequency", tracing.frequencies),
                on && list("hypha", tracing.hyphae),
                on && list("root", tracing.roots),
                on && tracing.sample > 1 && ` one chain in ${number(tracing.sample)}; `,
                on && `since tide ${number(tracing.since)}; ${number(tracing.kept)} of at most ${number(tracing.keep)} are kept`,
                tracing.forgotten > 0 && `, ${number(tracing.forgotten)} made room for newer ones`,
            );
            off.hidden = !on;
            table.says(on ? "None of what is traced has come yet." : "Nothing was traced. A signal that is traced is shown here with its path, tide by tide.");
        }

        /** Asks for what there is; what the stream tells goes on from it. */
        async function begin(): Promise<void> {
            const mine: TracedSignal[] = [];
            meanwhile = mine;
            try {
                const told = await get<{ signals: TracedSignal[]; next: number | null }>(path + "/signals" + query({ limit: AT_ONCE }), ending.signal);
                if (meanwhile === mine) {
                    isPart = told.next !== null;
                    followed.begin(told.signals, isPart);
                    followed.take(mine);
                    meanwhile = null;
                    showSignals();
                }
            } catch (problem) {
                if (!ending.signal.aborted) {
                    trouble(problem);
                    drawing ||= window.setTimeout(() => ((drawing = 0), meanwhile === mine && void begin()), WITHOUT_MILLIS);
                }
            }
        }

        function take({ dropped, signals }: { dropped: number; signals: TracedSignal[] }): void {
            if (dropped > 0) {
                void begin();
            } else if (meanwhile) {
                meanwhile.push(...signals);
            } else {
                followed.take(signals);
                drawing ||= window.setTimeout(showSignals, DRAW_MILLIS);
            }
        }

        function showSignals(): void {
            drawing = 0;
            last = followed.all();
            const lost = last.filter((each) => each.became === "lost").length;
            const lately = last.filter((each) => each.held > 0).length;
            const way = last.filter((each) => each.became === "under way").length;
            renew(sums, last.length === 0 ? "" : `${counted(last.length, "signal")}${isPart || last.length > AT_ONCE ? ", the newest" : ""}: ${lost} lost, ${lately} late, ${way} under way. The lost and the late stand first.`);
            table.show(worstFirst(last).filter(matches));
            const one = last.find((each) => each.id === chosen);
            if (one && JSON.stringify(one.path) !== shownWhy && !detail.contains(document.activeElement)) {
                void why(false); // it has gone on
            }
        }

        function matches(signal: TracedSignal): boolean {
            return filter === "" || [signal.id, signal.frequency, signal.by, signal.root, signal.became, ...signal.path.map((each) => each.what)].some((each) => each.toLowerCase().includes(filter.toLowerCase()));
        }

        function choose(id: string, focus: boolean): void {
            chosen = id;
            note({ why: id });
            table.show(worstFirst(last).filter(matches));
            if (id === "") {
                detail.hidden = true;
            } else {
                void why(focus);
            }
        }

        async function why(focus: boolean): Promise<void> {
            const id = chosen;
            try {
                const told = await get<Why>(at("networks", network, "why") + query({ signal: id }));
                if (id === chosen) {
                    shownWhy = JSON.stringify(last.find((each) => each.id === id)?.path ?? null);
                    fill(detail, ...story(told));
                }
            } catch (problem) {
                if (id === chosen) {
                    fill(detail, h("h2", { tabindex: "-1" }, said(id, 100)), h("p", { class: problem instanceof Problem && problem.status === 404 ? null : "bad" }, h("bdi", {}, problem instanceof Error ? problem.message : String(problem))), closing());
                }
            }
            detail.hidden = id !== chosen;
            if (focus && id === chosen) {
                detail.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
                detail.scrollIntoView({ block: "nearest" });
            }
        }

        function closing(): HTMLElement {
            return h("p", { class: "tools" }, h("button", { type: "button", onclick: () => choose("", false) }, "close"));
        }

        function story(told: Why) {
            const one = told.signal;
            const payload = new Tree("payload");
            payload.show(one.payload);
            const steps = new Table<TracedStep>({
                caption: "Its path, tide by tide",
                key: (row) => row.tide + row.what,
                empty: "Nothing of its path is known.",
                columns: [
                    { name: "Tide", head: true, number: true, text: (row) => number(row.tide) },
                    { name: "After", title: "since the step before", text: (row) => `${counted(row.after, "tide")}, ${number(row.millis)} ms` },
                    { name: "What", text: (row) => row.what, show: (row) => said(row.what, 300) },
                    { name: "Held", text: (row) => row.held + (row.where ?? ""), show: (row) => row.held > 0 && h("span", { class: "bad" }, "for " + counted(row.held, "tide"), row.where !== null && " ", row.where !== null && said(row.where, 200)) },
                ],
            });
            steps.show(one.path);
            return [
                h("h2", { tabindex: "-1" }, said(one.id, 100), " ", h("span", { class: one.became === "lost" ? "bad" : "faint" }, one.became)),
                h("p", {}, "On ", h("strong", {}, said(one.frequency, 80)), ", by ", placeLink(network, one.by), one.rule !== null && " with rule ", one.rule !== null && said(one.rule, 120), ` in tide ${number(one.tide)}; ${counted(one.tides, "tide")} and ${number(one.millis)} ms on its way${one.held > 0 ? `, ${counted(one.held, "tide")} more than usual` : ""}.`),
                !one.whole && h("p", { class: "faint" }, "It was on its way already when tracing began: the beginning of its path is not known."),
                payload.element,
                steps.element,
                h("h3", {}, "Why, and what came of it"),
                tree(told),
                told.more && h("p", { class: "faint" }, "There is more than this."),
                closing(),
            ];
        }

        /** From the first cause down to what came of it, one in the other. */
        function tree(told: Why): HTMLElement {
            const line = (signal: TracedSignal, itself = false) => h("span", { class: itself ? "itself" : null }, itself ? h("strong", {}, said(signal.id, 60), " ") : h("button", { type: "button", class: "quiet link", onclick: () => choose(signal.id, true) }, said(signal.id, 60)), " ", ...signalWords({ frequency: signal.frequency, payload: signal.payload }), h("span", { class: "faint" }, " by ", said(signal.by, 60), signal.rule !== null && ": ", signal.rule !== null && said(signal.rule, 80), `, tide ${number(signal.tide)}, ${signal.became}`));
            const top = h("ul", { class: "causes" }, h("li", { class: "faint" }, said(told.beginning, 300)));
            let list = top;
            for (const cause of [...told.causes].reverse()) {
                const inner = h("ul", {});
                list.append(h("li", {}, line(cause), inner));
                list = inner;
            }
            const self = h("ul", {});
            list.append(h("li", { "aria-current": "true" }, line(told.signal, true), self));
            const levels = [self];
            const base = told.effects[0]?.depth ?? 1;
            for (const effect of told.effects) {
                const depth = Math.max(0, Math.min(effect.depth - base, levels.length - 1));
                const inner = h("ul", {});
                levels[depth]!.append(h("li", {}, line(effect.signal), inner));
                levels.length = depth + 1;
                levels.push(inner);
            }
            if (told.effects.length === 0) {
                self.append(h("li", { class: "faint" }, "nothing that is traced came of it"));
            }
            return top;
        }

        const choice = h(
            "form",
            {
                class: "tools acts",
                "aria-label": "what is to be traced",
                onsubmit: async (event: Event) => {
                    event.preventDefault();
                    const values = { frequency: frequency.value.trim(), hypha: hyphaField.value.trim(), root: rootField.value.trim(), sample: sample.value.trim() };
                    if (values.frequency + values.hypha + values.root === "") {
                        trouble("Trace what? Give a frequency (* is all), a hypha, or the id of a signal.");
                        frequency.focus();
                        return;
                    }
                    try {
                        await post<Tracing>(path + query(values));
                        again();
                    } catch (problem) {
                        trouble(problem);
                    }
                },
            },
            frequency,
            known,
            hyphaField,
            rootField,
            sample,
            h("button", { class: "primary", id: "trace-on", title: "these, and no others, are traced from then on" }, "trace these"),
        );
        const whyForm = h(
            "form",
            { class: "tools", role: "search", onsubmit: (event: Event) => (event.preventDefault(), choose(whyId.value.trim(), true)) },
            search,
        );
        const whyId = h("input", { id: "why-signal", "aria-label": "why of the signal with this id", placeholder: "id of a signal", value: chosen, autocomplete: "off", spellcheck: "false" }) as HTMLInputElement;
        whyForm.append(whyId, h("button", {}, "why"));
        search.addEventListener("input", () => {
            filter = search.value.trim();
            note({ q: filter });
            table.show(worstFirst(last).filter(matches));
        });
        root.append(h("h1", {}, "Trace"), now, choice, actions(off), whyForm, detail, table.element, sums, command(`mycelium trace ${quoted(network)} --frequency '*' --follow`, `mycelium why ${quoted(network)} ID`));

        const ending = new AbortController();
        const what = poll<Tracing>(() => path, 3000, showTracing, trouble);
        const events = stream(
            path + "/events",
            {
                traced: () => void begin(), // the first that is told, and each time others are
                signals: take,
                over: ({ over }: { over: string }) => trouble(over + ". This is what was known last."),
            },
            (open) => (isOpen = open),
        );
        const without = window.setInterval(() => isOpen || void begin(), WITHOUT_MILLIS);
        leave(() => {
            ending.abort();
            what.close();
            events.close();
            clearInterval(without);
            clearTimeout(drawing);
        });
        get<{ heeded: { frequencies: string[] } }>(at("networks", network, "heeded")).then(
            ({ heeded }) => fill(known, ["*", ...heeded.frequencies.slice(0, 500)].map((each) => h("option", { value: each }))),
            () => {}, // only a help while one writes
        );
        if (chosen !== "") {
            void why(false);
        }
    },
};

function list(name: string, values: string[]): HTMLElement | null {
    return values.length === 0 ? null : h("span", {}, name + " ", values.flatMap((each, i) => [i > 0 && ", ", said(each, 60)]), "; ");
}

function late(signal: TracedSignal) {
    const most = heldWhere(signal);
    return signal.held > 0 && h("span", { class: "bad" }, counted(signal.held, "tide"), most && " ", most && said(most.where, 80));
}

function words(tracing: Tracing): string {
    return isTraced(tracing) ? "Traced: " + short(tracing.text, 200) : "Nothing is traced.";
}
