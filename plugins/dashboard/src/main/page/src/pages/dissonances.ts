import { actionButton, actions, confirmAction } from "../actions";
import { at, get, poll, post, Problem, query, remove } from "../api";
import { fill, h, number } from "../dom";
import type { Dissonance } from "../model";
import { command, placeLink, quoted, said, whereLink } from "../named";
import type { Page } from "../page";
import { link, note } from "../router";
import { signalWords } from "../story";
import { Table } from "../table";
import { counted, short } from "../text";
import { Tree } from "../tree";

const AT_ONCE = 100;
const KINDS = ["no route", "no target", "dead end", "full", "rule failed", "runaway", "abandoned", "unfit", "expired", "birth refused", "plugin fault", "standstill", "checkpoint", "refused", "killed", "supervised", "partitioned", "conflict", "shed", "degraded", "restored", "disorder"];
const NAMES = ["kind", "where", "frequency", "since", "until"] as const;

type Filter = Record<(typeof NAMES)[number], string>;

interface Listed {
    dissonances: Dissonance[];
    count: number;
    signals: number;
    kept: number;
    cleared: number;
    forgotten: number;
    found: number;
    replayable: number;
    /** Of how many more the signal can't come in again, by what is in the way. */
    unreplayable: Record<string, number>;
    next: number | null;
}

/** What went wrong: looked through, understood, replayed and let go. */
export const dissonances: Page = {
    path: "dissonances",
    name: "Dissonance",
    key: "d",
    mount({ root, address, network, leave, trouble }) {
        const path = at("networks", network, "dissonances");
        const filter = Object.fromEntries(NAMES.map((name) => [name, address.query.get(name) ?? ""])) as Filter;
        let chosen = address.query.get("number") ?? "";
        let after = address.query.get("after") ?? "";
        const before: string[] = [];
        let last: Listed | null = null;

        const kind = h("select", { id: "kind", "aria-label": "kind" }, h("option", { value: "" }, "any kind"), [...new Set([...KINDS, filter.kind])].filter((each) => each !== "").map((each) => h("option", { value: each, selected: each === filter.kind }, short(each, 40)))) as HTMLSelectElement;
        const field = (name: keyof Filter, label: string, kindOf = "text") => h("input", { type: "search", id: name, "aria-label": label, placeholder: label, value: filter[name], inputmode: kindOf, autocomplete: "off", spellcheck: "false", size: kindOf === "numeric" ? 10 : 16 }) as HTMLInputElement;
        const fields = { where: field("where", "where"), frequency: field("frequency", "frequency"), since: field("since", "from tide", "numeric"), until: field("until", "to tide", "numeric") };
        const reset = h("button", { type: "button", onclick: () => set({ kind: "", where: "", frequency: "", since: "", until: "" }) }, "show all");
        const words = h("p", { class: "faint", role: "status" });
        const newest = h("button", { type: "button", onclick: () => go("", []) }, "newest") as HTMLButtonElement;
        const newer = h("button", { type: "button", onclick: () => go(before.at(-1) ?? "", before.slice(0, -1)) }, "newer") as HTMLButtonElement;
        const older = h("button", { type: "button", onclick: () => last?.next != null && go(String(last.next), [...before, after]) }, "older") as HTMLButtonElement;
        const detail = h("section", { class: "part", id: "dissonance", "aria-label": "the chosen dissonance", hidden: true });
        const table = new Table<Dissonance>({
            title: true,
            caption: "Dissonance",
            key: (row) => String(row.number),
            empty: "",
            kind: (row) => (String(row.number) === chosen ? "chosen" : ""),
            columns: [
                { name: "Number", head: true, number: true, text: (row) => row.number, show: (row) => h("button", { type: "button", class: "quiet link", "aria-label": `show number ${row.number}`, onclick: () => choose(String(row.number), true) }, number(row.number)) },
                { name: "Tide", number: true, text: (row) => number(row.tide) },
                { name: "Kind", text: (row) => row.kind },
                { name: "Where", text: (row) => row.where, show: (row) => whereLink(network, row.where) },
                { name: "Frequency", text: (row) => row.signal?.frequency ?? "", show: (row) => row.signal && said(row.signal.frequency, 40) },
                { name: "Why", text: (row) => row.message, show: (row) => h("span", { class: "message" }, said(row.message, 160)) },
                { name: "Replayed", text: (row) => row.replayedAs ?? "", show: (row) => row.replayedAs && said(row.replayedAs, 40) },
            ],
        });

        function set(to: Filter): void {
            Object.assign(filter, to);
            kind.value = filter.kind;
            for (const [name, input] of Object.entries(fields)) {
                input.value = filter[name as keyof typeof fields];
            }
            go("", []);
        }

        function go(to: string, past: string[]): void {
            after = to;
            before.splice(0, before.length, ...past);
            note({ ...filter, after });
            asked.now();
        }

        function isFiltered(): boolean {
            return NAMES.some((name) => filter[name] !== "");
        }

        function asText(): string {
            return [filter.kind && `of kind "${short(filter.kind, 40)}"`, filter.where && `at ${short(filter.where, 60)}`, filter.frequency && `on "${short(filter.frequency, 60)}"`, filter.since && `from tide ${short(filter.since, 20)} on`, filter.until && `up to tide ${short(filter.until, 20)}`].filter((each) => each).join(", ");
        }

        function show(page: Listed): void {
            trouble(null);
            last = page;
            table.says(isFiltered() ? "None that is kept is " + asText() + "." : page.count === 0 ? "There has been none: all signals got through." : "None is kept any more.");
            table.show(page.dissonances);
            reset.hidden = !isFiltered();
            newest.disabled = newer.disabled = after === "" && before.length === 0;
            older.disabled = page.next === null;
            const told = `${number(page.found)} ${isFiltered() ? asText() : "kept"}, ${canBeReplayed(page)}; ${number(page.count)} in all, ${number(page.cleared)} cleared, ${number(page.forgotten)} made room for newer ones`;
            if (words.textContent !== told) {
                fill(words, told);
            }
        }

        async function choose(of: string, focus: boolean): Promise<void> {
            chosen = of;
            note({ number: of });
            if (last) {
                table.show(last.dissonances);
            }
            if (of === "") {
                detail.hidden = true;
                return;
            }
            try {
                const one = await get<Dissonance>(path + "/" + encodeURIComponent(of));
                if (chosen === of) {
                    fill(detail, ...told(one));
                    detail.hidden = false;
                    if (focus) {
                        detail.querySelector<HTMLElement>("h2")?.focus();
                        detail.scrollIntoView({ block: "nearest" });
                    }
                }
            } catch (problem) {
                if (!(problem instanceof Problem) || problem.status === 0) {
                    trouble(problem);
                } else if (chosen === of) {
                    fill(
                        detail,
                        h("h2", { tabindex: "-1" }, `Number ${short(of, 40)} is not there`),
                        h("p", {}, h("bdi", {}, problem.message), ". It never was, or was cleared, or made room for a newer one."),
                        h("p", { class: "tools" }, h("button", { type: "button", onclick: () => void choose("", false) }, "close"), h("a", { href: link("networks", network, "dissonances") }, "All dissonances")),
                    );
                    detail.hidden = false;
                }
            }
        }

        function told(one: Dissonance) {
            const tree = new Tree("payload");
            tree.show(one.signal?.payload ?? null);
            const isOne = new URLSearchParams({ tide: String(one.tide), ...(one.rule ? { rule: one.rule } : {}) });
            const fact = (name: string, ...value: Parameters<typeof h>[2][]) => [h("dt", {}, name), h("dd", {}, ...value)];
            return [
                h("h2", { tabindex: "-1" }, `Number ${number(one.number)}: ${one.kind}`),
                h("p", { class: "message" }, said(one.message, 4000)),
                h(
                    "dl",
                    { class: "facts" },
                    fact("where", whereLink(network, one.where, 128)),
                    fact("tide", number(one.tide)),
                    one.rule ? fact("rule", said(one.rule, 200), place(one.message) && h("span", { class: "faint" }, " ", said(place(one.message)!, 80))) : [],
                    one.pack ? fact("pack", said(one.pack.name + " " + one.pack.version, 80)) : [],
                    one.receiver !== null ? fact("was to go to", placeLink(network, one.receiver, 128)) : [],
                    one.signal ? fact("signal", h("a", { href: link("networks", network, "trace") + "?" + new URLSearchParams({ why: one.signal.id }) }, said(one.signal.id, 80)), " on ", said(one.signal.frequency, 80), ` of tide ${number(one.signal.tide)}`, one.signal.urgent && ", urgent") : [],
                    one.signal?.cause ? fact("caused by", h("a", { href: link("networks", network, "trace") + "?" + new URLSearchParams({ why: one.signal.cause }) }, said(one.signal.cause, 80))) : [],
                    one.signal?.deadline != null ? fact("deadline", "tide " + number(one.signal.deadline)) : [],
                    one.replayedAs !== null ? fact("replayed as", said(one.replayedAs, 80)) : [],
                ),
                one.signal && h("h3", {}, "Payload"),
                one.signal && tree.element,
                one.rule || one.kind === "unfit" || one.kind === "runaway" ? h("p", {}, h("a", { href: link("networks", network, "hyphae", one.where) + "?" + isOne }, "explain the step")) : null,
                actions(
                    ...(one.signal && one.replayedAs === null ? [replayOne(one)] : []),
                    actionButton(
                        "clear",
                        () => ({ title: "Clear", what: h("p", {}, `Number ${one.number} is let go`, one.signal ? ", and its signal with it. This can't be taken back." : ". This can't be taken back."), danger: true, run: async () => cleared(await remove(path + query({ number: one.number }))) }),
                        () => { void choose("", false); asked.now(); },
                    ),
                    h("button", { type: "button", onclick: () => void choose("", false) }, "close"),
                ),
            ];
        }

        function replayOne(one: Dissonance): HTMLElement {
            return actionButton(
                "replay",
                () => {
                    const to = h("input", { "aria-label": "who is to have it", value: one.receiver ?? "", placeholder: "hypha, relay or output", autocomplete: "off", spellcheck: "false" }) as HTMLInputElement;
                    return {
                        title: "Replay",
                        what: [h("p", {}, "The signal comes in again, from the next tide on, as a new one: ", signalWords(one.signal!)), h("label", {}, "to ", to)],
                        run: async () => replayed(await post(path + "/replay" + query({ number: one.number, to: to.value.trim() === (one.receiver ?? "") ? "" : to.value.trim() }))),
                    };
                },
                () => { void choose(String(one.number), false); asked.now(); },
            );
        }

        /** How many there are now; those that come later are not meant. */
        async function meant(): Promise<{ page: Listed; which: Record<string, string> }> {
            const page = await get<Listed>(path + query({ ...filter, newest: "true", limit: 1 }));
            const newest = page.dissonances[0]?.tide;
            return { page, which: { ...filter, ...(newest === undefined ? {} : { until: String(newest) }) } };
        }

        async function replayThese(): Promise<void> {
            const { page, which } = await meant();
            const to = h("input", { "aria-label": "who is to have them", placeholder: "whoever was to have each", autocomplete: "off", spellcheck: "false" }) as HTMLInputElement;
            await confirmAction({
                title: "Replay",
                what: [
                    h("p", {}, h("strong", {}, counted(page.replayable, "signal")), ` of ${isFiltered() ? "dissonances " + asText() : "all dissonances that are kept"} ${page.replayable === 1 ? "comes" : "come"} in again, from the next tide on, each as a new one. Who has no signal, or was replayed, is passed over.`),
                    sum(page.unreplayable) > 0 && h("div", {}, h("p", {}, `${number(sum(page.unreplayable))} more can't, as they are:`), h("ul", {}, Object.entries(page.unreplayable).map(([why, count]) => h("li", {}, `${number(count)}: ${short(why, 200)}`))), h("p", {}, "Say below who is to have them, and those can that only lack a receiver.")),
                    h("label", {}, "to ", to),
                ],
                run: async () => replayed(await post(path + "/replay" + query({ ...which, to: to.value.trim() }))),
            });
            asked.now();
        }

        async function clearThese(): Promise<void> {
            const { page, which } = await meant();
            await confirmAction({
                title: "Clear",
                what: h("p", {}, h("strong", {}, counted(page.found, "dissonance")), ` ${isFiltered() ? asText() : "(all that are kept)"} ${page.found === 1 ? "is" : "are"} let go, and ${page.found === 1 ? "its signal" : "their signals"} too. This can't be taken back.`),
                danger: true,
                run: async () => cleared(await remove(path + query(which))),
            });
            void choose("", false);
            asked.now();
        }

        const all = actions(
            h("button", { type: "button", class: "acts", onclick: () => replayThese().catch(trouble) }, "replay these"),
            h("button", { type: "button", class: "acts", onclick: () => clearThese().catch(trouble) }, "clear these"),
        );

        const form = h(
            "form",
            { class: "tools", role: "search", "aria-label": "which dissonances", onsubmit: (event: Event) => { event.preventDefault(); set({ kind: kind.value, where: fields.where.value.trim(), frequency: fields.frequency.value.trim(), since: fields.since.value.trim(), until: fields.until.value.trim() }); } },
            kind,
            Object.values(fields),
            h("button", {}, "filter"),
            reset,
        );
        kind.addEventListener("change", () => set({ ...filter, kind: kind.value }));
        root.append(form, words, all, detail, table.element, h("div", { class: "tools" }, newest, newer, older), command(`mycelium dissonance list --network ${quoted(network)}`, "mycelium dissonance show", "mycelium dissonance replay", "mycelium dissonance clear"));
        const asked = poll<Listed>(() => path + query({ ...filter, newest: "true", after, limit: AT_ONCE }), 1000, show, trouble);
        leave(asked.close);
        if (chosen !== "") {
            void choose(chosen, false);
        }
    },
};

function canBeReplayed({ replayable, unreplayable }: Listed): string {
    const why = Object.entries(unreplayable).map(([each, count]) => `${number(count)} as ${each}`);
    return `${number(replayable)} can be replayed${why.length === 0 ? "" : `, ${number(sum(unreplayable))} can't (${why.join("; ")})`}`;
}

function sum(counts: Record<string, number>): number {
    return Object.values(counts).reduce((a, b) => a + b, 0);
}

/** The file and line that a message begins with. */
function place(message: string): string | null {
    return /^([\w./-]+:\d+)(?::|\b)/.exec(message)?.[1] ?? null;
}

function replayed(told: any): string[] {
    return [`${counted(told.replayed, "signal comes", "signals come")} in again.`, ...told.refused];
}

function cleared(told: any): string {
    return `${counted(told.cleared, "dissonance was", "dissonances were")} let go.`;
}
