import { at, get, poll, post, Problem, query } from "../api";
import { actionButton, actions, confirmAction } from "../actions";
import { changes } from "../changes";
import { type Child, fill, h, number, renew } from "../dom";
import { lines } from "../lines";
import type { HyphaDetail, SocketLine } from "../model";
import { command, fullness, level, placeLink, quoted, said } from "../named";
import { Course } from "../course";
import type { Page, Visit } from "../page";
import { link, note } from "../router";
import { explained, type Explanation, signalWords, type Step, stepLines } from "../story";
import { Table } from "../table";
import { counted, short } from "../text";
import { Tree } from "../tree";

const MOST_STEPS = 50;
const MOST_LOOKS = 200;

/** How each hypha stood when it was last looked at, in this window. */
const looks = new Map<string, { tide: number; state: unknown }>();

/** One hypha: how it stands, what it waits for, what it did, why, and what can be done about it. */
export const hypha: Page = {
    path: "hyphae",
    name: "Hypha",
    key: "",
    mount(visit) {
        const { root, network, leave, trouble } = visit;
        const id = visit.address.parts[3] ?? "";
        const path = at("networks", network, "hyphae", id);
        const me = JSON.stringify([network, id]);

        const name = h("h1", {}, said(id, 100));
        const chips = h("p", { class: "chips" });
        const gone = h("p", { class: "empty", hidden: true }, "It has died: what is below is what was known last. ", h("a", { href: link("networks", network, "hyphae") }, "All hyphae"));
        const never = h("section", { id: "never", hidden: true });
        const state = new Tree("state");
        const since = h("p", { class: "faint", role: "status" });
        const seen = h("button", { type: "button", id: "seen", onclick: () => looked() }, "mark as seen");
        const waits = h("div");
        const all = h("div", { class: "parts" });
        const incoming = sockets(network, "Sockets to it", "from");
        const outgoing = sockets(network, "Sockets from it", "to", (socket) =>
            actionButton(
                "disconnect",
                () => ({
                    title: "Disconnect",
                    what: h("p", {}, "The socket from ", said(id, 60), " to ", said(socket.to, 60), " closes. ", socket.held > 0 && `It holds ${counted(socket.held, "signal")}.`),
                    run: () => post(path + "/disconnect" + query({ to: socket.to })),
                }),
                () => asked.now(),
                { "aria-label": "disconnect from " + short(socket.to, 60) },
            ),
        );
        const troubles = h("ul", { class: "plain" });
        const course = new Course(network, id, visit.address.query.get("course"));
        let last: HyphaDetail | null = null;
        let base = looks.get(me) ?? null;

        function looked(): void {
            if (last) {
                base = { tide: -1, state: last.state };
                showState(last);
            }
        }

        function showState(now: HyphaDetail): void {
            base ??= { tide: -1, state: now.state };
            const changed = changes(base.state, now.state);
            state.show(now.state, changed);
            const words = changed.size === 0 ? "Nothing has changed since it was last looked at." : `${counted(changed.size, "change is marked", "changes are marked")}, since it was last looked at.`;
            if (since.textContent !== words) {
                fill(since, words);
            }
            seen.hidden = changed.size === 0;
        }

        function show(now: HyphaDetail): void {
            trouble(null);
            last = now;
            gone.hidden = true;
            never.hidden = true;
            known.hidden = false;
            all.classList.remove("known-last");
            acts.buttons.hidden = acts.connect.hidden = false;
            renew(chips, [
                level(now.vitality),
                fact("score", now.score.toFixed(2)),
                fact("species", said(now.species, 40), now.species),
                now.pack !== "" && fact("pack", said(now.pack, 40), now.pack),
                fact("generation", number(now.generation)),
                fact("age", counted(now.age, "tide")),
                fact("", now.awake ? "awake" : "asleep"),
                now.wakesAt !== null && fact("wakes at tide", number(now.wakesAt)),
                now.exhausted && h("strong", { class: "bad" }, "exhausted"),
                now.quarantined && h("strong", { class: "bad" }, "in quarantine"),
            ]);
            showState(now);
            renew(waits, [
                now.queued === 0 ? h("p", { class: "faint" }, "Nothing waits in it.") : h("p", {}, h("strong", {}, counted(now.queued, "signal")), " wait to be sensed or acted upon."),
                now.inbox.length > 0 && h("ol", { class: "plain inbox", tabindex: 0, "aria-label": "what waits, first come first" }, now.inbox.map((each) => h("li", {}, signalWords(each)))),
                now.queued > now.inbox.length && h("p", { class: "faint" }, "These are the first of them."),
            ]);
            incoming.show(now.in);
            outgoing.show(now.out);
            renew(troubles, now.dissonances.length === 0
                ? [h("li", { class: "faint" }, "There is none of it.")]
                : now.dissonances.slice(-10).reverse().map((each) => h("li", {}, h("a", { href: link("networks", network, "dissonances") + "?" + new URLSearchParams({ where: id, number: String(each.number) }) }, "tide " + number(each.tide)), " ", h("strong", {}, each.kind), " ", said(each.message, 200))));
        }

        const acts = verbs(visit, path, id, () => asked.now());
        const steps = stepsPart(visit, path, (tide) => explain.ofTide(tide));
        const explain = explainPart(visit, path);

        all.append(
            h("div", { class: "column" }, part("State", h("div", { class: "tools" }, since, seen), state.element), part("Inbox", waits), part("Dissonance", troubles)),
            h("div", { class: "column" }, part("Vitality", course.element), part("Last steps", steps), part("Explain", explain.element)),
            h("section", { class: "part wide" }, incoming.element),
            h("section", { class: "part wide" }, outgoing.element, acts.connect),
        );
        const ways = h("p", {}, h("a", { href: link("networks", network, "hyphae") }, "Hyphae"), " · ", h("a", { href: link("networks", network, "graph") + "?" + new URLSearchParams({ node: id }) }, "in the graph"), " · ", h("a", { href: link("networks", network, "pressure") + "?" + new URLSearchParams({ node: id }) }, "pressure"));
        const known = h("div", {}, ways, name, chips, acts.buttons, gone, all);
        root.append(
            never,
            known,
            command(`mycelium show hypha ${quoted(id)} --network ${quoted(network)}`, `mycelium watch ${quoted(network)} ${quoted(id)}`, `mycelium explain ${quoted(network)} ${quoted(id)}`, `mycelium history ${quoted(network)} ${quoted(id)}`),
        );
        const asked = poll<HyphaDetail>(() => path, 1000, show, (problem) => {
            if (problem instanceof Problem && problem.status === 404) {
                all.classList.add("known-last");
                gone.hidden = last === null;
                acts.buttons.hidden = acts.connect.hidden = true;
                trouble(null);
                if (last === null) {
                    known.hidden = true;
                    never.hidden = false;
                    renew(
                        never,
                        h("h1", {}, "There is no hypha ", said(id, 100)),
                        h("p", {}, h("bdi", {}, problem.detail), ". It may have died, or is not born yet: as soon as it is there, it is shown here."),
                        h("p", {}, h("a", { href: link("networks", network, "hyphae") }, "All hyphae"), " · ", h("a", { href: link("networks", network, "graph") + "?" + new URLSearchParams({ q: id }) }, "relays and bodies are in the graph"), " · ", h("a", { href: link("networks", network, "dissonances") + "?" + new URLSearchParams({ where: id }) }, "dissonances of one of this name")),
                    );
                }
            } else {
                trouble(problem);
            }
        });
        leave(asked.close);
        leave(() => course.close());
        leave(() => {
            if (last) {
                looks.delete(me);
                looks.set(me, { tide: -1, state: last.state });
                if (looks.size > MOST_LOOKS) {
                    looks.delete(looks.keys().next().value!);
                }
            }
        });
    },
};

function part(title: string, ...children: Child[]): HTMLElement {
    return h("section", { class: "part", "aria-label": title }, h("h2", {}, title), children);
}

function fact(label: string, value: Child, title?: string): HTMLElement {
    return h("span", { class: "chip", title: title && title.length > 40 ? short(title, 500) : null }, label !== "" && h("span", { class: "faint" }, label + " "), value);
}

function sockets(network: string, caption: string, end: "from" | "to", act?: (socket: SocketLine) => HTMLElement): Table<SocketLine> {
    return new Table<SocketLine>({
        caption,
        key: (row) => row.from + "\n" + row.to,
        empty: `${caption}: none.`,
        columns: [
            { name: end === "from" ? "From" : "To", head: true, text: (row) => row[end], show: (row) => placeLink(network, row[end]) },
            { name: "Carries", text: (row) => row.carries.join(", ") + row.addressed, show: (row) => (row.addressed ? "what is sent by name" : row.carries.length === 0 ? "all" : row.carries.flatMap((each, i) => [i > 0 && ", ", said(each, 40)])) },
            { name: "Fill", text: (row) => row.held + "/" + row.capacity, show: (row) => fullness(row.held, row.capacity) },
            { name: "When full", text: (row) => row.full },
            { name: "Entered", number: true, text: (row) => number(row.entered) },
            { name: "Left", number: true, text: (row) => number(row.left) },
            { name: "Dissonant", number: true, text: (row) => number(row.dissonant) },
            ...(act ? [{ name: "Do", text: () => "", show: act }] : []),
        ],
    });
}

/** What can be done to it. */
function verbs(visit: Visit, path: string, id: string, done: () => void): { buttons: HTMLElement; connect: HTMLElement } {
    const button = (name: string, title: string, what: Child[], verb: string, values: Record<string, string> = {}) =>
        actionButton(name, () => ({ title, button: title, what: h("p", {}, what), danger: verb === "kill" || "afresh" in values, run: () => post(path + "/" + verb + query(values)) }), done);
    const to = h("input", { id: "connect-to", "aria-label": "connect to this hypha, relay or output", placeholder: "hypha, relay or output", autocomplete: "off", spellcheck: "false" }) as HTMLInputElement;
    const carries = h("input", { id: "connect-carries", "aria-label": "frequencies, with commas between; none: all", placeholder: "all frequencies", autocomplete: "off", spellcheck: "false" }) as HTMLInputElement;
    return {
        buttons: actions(
            button("wake", "Wake", ["Hypha ", said(id, 60), " is awake in the next tide, and its rules run."], "wake"),
            button("restart", "Restart", ["Hypha ", said(id, 60), " begins again in the next tide: its failures are forgotten, a quarantine ends, its generation rises. It keeps its state, its sockets and what waits in them."], "restart"),
            button("restart afresh", "Restart afresh", ["Hypha ", said(id, 60), " begins again in the next tide with the state that the blueprint gives it: what it knows now is lost. It keeps its sockets and what waits in them."], "restart", { afresh: "true" }),
            button("kill", "Kill", ["Hypha ", said(id, 60), " dies at the end of the next tide: its sockets close, and what waits for it becomes dissonances. This can't be taken back."], "kill"),
        ),
        connect: h(
            "form",
            {
                class: "tools acts",
                "aria-label": "connect",
                onsubmit: (event: Event) => {
                    event.preventDefault();
                    if (to.value.trim() === "") {
                        visit.trouble("Connect to whom? Give the id of a hypha, relay or output.");
                        return;
                    }
                    const what = carries.value.trim();
                    void confirmAction({
                        title: "Connect",
                        what: h("p", {}, "A socket opens from ", said(id, 60), " to ", said(to.value.trim(), 60), ", which carries ", what === "" ? "all that it emits" : said(what, 200), "."),
                        run: () => post(path + "/connect" + query({ to: to.value.trim(), carries: what })),
                    }).then(done);
                },
            },
            to,
            carries,
            h("button", {}, "connect"),
        ),
    };
}

/** Its steps: those that are kept, and all that it takes while they are followed. */
function stepsPart({ leave }: Visit, path: string, explain: (tide: number) => void): HTMLElement {
    const list = h("ol", { class: "steps", tabindex: 0, "aria-label": "steps, the newest first" });
    const words = h("p", { class: "faint", role: "status" });
    const shown = new Set<string>();
    let reading: { close(): void } | null = null;

    function add(step: Step): void {
        const key = step.tide + "/" + step.step;
        if (shown.has(key)) {
            return;
        }
        shown.add(key);
        list.prepend(
            h(
                "li",
                {},
                h("span", {}, h("strong", {}, `tide ${number(step.tide)}, step ${step.step}`), " ", h("span", { class: step.ended === "done" ? "faint" : "bad" }, step.ended), " ", h("button", { type: "button", class: "quiet", "aria-label": `explain tide ${step.tide}`, onclick: () => explain(step.tide) }, "explain")),
                stepLines(step),
            ),
        );
        while (list.childElementCount > MOST_STEPS) {
            list.lastElementChild!.remove();
        }
    }

    function stop(why: string): void {
        reading?.close();
        reading = null;
        fill(button, "follow its steps");
        button.setAttribute("aria-pressed", "false");
        fill(words, why);
    }

    const button = h(
        "button",
        {
            type: "button",
            id: "follow",
            class: "follows",
            "aria-pressed": "false",
            onclick: () => {
                if (reading) {
                    stop("Not followed any more.");
                    return;
                }
                fill(button, "stop following");
                button.setAttribute("aria-pressed", "true");
                fill(words, "Followed: each step that it takes from now on is shown, and kept to be explained.");
                reading = lines(
                    path + "/watch",
                    (data) => {
                        if (data.over !== undefined) {
                            stop(String(data.over));
                        } else if (data.leftOut !== undefined) {
                            list.prepend(h("li", { class: "faint" }, counted(data.leftOut, "step was", "steps were") + " left out: they came faster than they were read"));
                        } else if (data.step !== undefined) {
                            add(data as Step);
                        }
                    },
                    (problem) => stop(problem ? problem.message : "Its steps are over."),
                );
            },
        },
        "follow its steps",
    );
    leave(() => reading?.close());
    get<{ steps: Step[] }>(path + "/steps").then(
        ({ steps }) => {
            steps.forEach(add);
            if (!reading) {
                fill(words, steps.length === 0 ? "None is kept: the last that failed are, and all while it is followed." : `${counted(steps.length, "step is", "steps are")} kept: the last that failed, and those it took while it was followed.`);
            }
        },
        () => reading || fill(words, "The last steps that failed are kept, and all while it is followed."),
    );
    return h("div", {}, h("p", { class: "tools" }, button, words), list);
}

/** Why its rules fired, or would: of a step that is kept, or with a signal that is given. */
function explainPart({ address, network, leave }: Visit, path: string): { element: HTMLElement; ofTide(tide: number): void } {
    const given = address.query;
    const frequency = h("input", { id: "explain-signal", "aria-label": "frequency, or id of a signal", placeholder: "frequency, or id of a signal", list: "explain-frequencies", value: given.get("signal") ?? "", autocomplete: "off", spellcheck: "false" }) as HTMLInputElement;
    const payload = h("textarea", { id: "explain-payload", "aria-label": "payload, as JSON", placeholder: "payload, as JSON: {\"delay\": 40}", rows: 2, spellcheck: "false" }, given.get("payload") ?? "") as HTMLTextAreaElement;
    const tide = h("input", { id: "explain-tide", "aria-label": "tide of a step", placeholder: "tide", inputmode: "numeric", size: 8, value: given.get("tide") ?? "", autocomplete: "off" }) as HTMLInputElement;
    const rule = h("input", { id: "explain-rule", "aria-label": "one rule only", placeholder: "all rules", value: given.get("rule") ?? "", autocomplete: "off", spellcheck: "false" }) as HTMLInputElement;
    const answer = h("div", { id: "explanation", "aria-live": "polite" });
    const known = h("datalist", { id: "explain-frequencies" });
    let asking = new AbortController();

    async function ask(): Promise<void> {
        asking.abort();
        asking = new AbortController();
        const mine = asking.signal;
        const values = { signal: frequency.value.trim(), payload: payload.value.trim(), tide: tide.value.trim(), rule: rule.value.trim() };
        note(values);
        fill(answer, h("p", { class: "faint" }, "…"));
        try {
            fill(answer, ...explained(await get<Explanation>(path + "/explain" + query(values), mine)));
        } catch (problem) {
            if (!mine.aborted) {
                fill(answer, h("p", { class: "bad" }, h("bdi", {}, problem instanceof Error ? problem.message : String(problem))));
            }
        }
    }
    leave(() => asking.abort());
    get<{ heeded: { frequencies: string[] } }>(at("networks", network, "heeded")).then(
        ({ heeded }) => fill(known, heeded.frequencies.slice(0, 500).map((each) => h("option", { value: each }))),
        () => {}, // only a help while one writes
    );
    if (["signal", "payload", "tide", "rule"].some((each) => given.get(each))) {
        void ask();
    }
    return {
        element: h(
            "div",
            {},
            h(
                "form",
                { class: "explain", "aria-label": "explain", onsubmit: (event: Event) => (event.preventDefault(), void ask()) },
                h("p", { class: "faint" }, "Choose a step above, or give a signal with a payload to see what it would do now. Nothing is changed by it."),
                h("div", { class: "tools" }, frequency, known, tide, rule),
                payload,
                h("div", { class: "tools" }, h("button", { class: "primary" }, "explain"), h("button", { type: "button", onclick: () => { frequency.value = payload.value = tide.value = rule.value = ""; note({ signal: "", payload: "", tide: "", rule: "" }); fill(answer); } }, "clear")),
            ),
            answer,
        ),
        ofTide(of) {
            frequency.value = payload.value = "";
            tide.value = String(of);
            void ask();
            answer.scrollIntoView({ block: "nearest" });
        },
    };
}
