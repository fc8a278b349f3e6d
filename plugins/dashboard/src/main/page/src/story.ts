import { type Child, h } from "./dom";
import { hasParts } from "./json";
import { said } from "./named";
import { counted, shortJson } from "./text";

/** A step of a hypha, as `watch` tells it and as it is kept. */
export interface Step {
    tide: number;
    step: number;
    kind: string;
    ended: string;
    message: string;
    signals: { id: string; frequency: string; payload: unknown }[];
    did: { rule?: string; what?: string; payload?: unknown }[];
    changes: { field: string; before: unknown; after: unknown }[];
}

interface Blame {
    kind: string;
    file: string;
    line: number;
    condition: string;
    values: string[];
    why: string;
    more: string[];
}

interface Rule {
    rule: string;
    file: string;
    line: number;
    fired: boolean;
    moreFirings?: number;
    firings: { order: number; opening: boolean; facts: string[]; does: { what: string; payload: unknown }[]; before: unknown; after: unknown }[];
    blame?: Blame;
}

export interface ExplainedStep {
    tide?: number;
    step?: number;
    pack?: string;
    version?: string;
    ended?: string;
    message?: string;
    outcome?: string;
    problem?: string;
    facts?: string[];
    notes?: string[];
    rules?: Rule[];
    sensed?: { id: string; frequency: string; payload: unknown }[];
    signal?: { frequency: string; payload: unknown };
}

export interface Explanation {
    tide: number;
    standing: string[];
    way: string[];
    steps: ExplainedStep[];
    text: string[];
}

/** A signal in one line. */
export function signalWords(signal: { id?: string; frequency: string; payload: unknown }): Child[] {
    return [h("strong", {}, said(signal.frequency, 60)), " ", h("code", {}, h("bdi", {}, shortJson(signal.payload, 160))), signal.id ? h("span", { class: "faint" }, " ", said(signal.id, 60)) : null];
}

/** A step, with what it did and what it changed. */
export function stepLines(step: Step): Child[] {
    return [
        h(
            "ul",
            { class: "plain" },
            step.signals.length === 0 ? h("li", { class: "faint" }, step.kind === "recovery" ? "after a recovery" : "without a signal") : step.signals.map((each) => h("li", {}, signalWords(each))),
            step.did.map((each) =>
                h("li", {}, each.rule !== undefined ? ["rule ", h("strong", {}, said(each.rule, 80))] : [said(each.what ?? "", 120), " ", isEmpty(each.payload) ? null : h("code", {}, h("bdi", {}, shortJson(each.payload, 160)))]),
            ),
            step.message !== "" ? h("li", { class: "bad" }, step.ended, ": ", said(step.message, 400)) : step.did.length === 0 && h("li", { class: "faint" }, "no rule fired"),
            step.changes.map((each) => h("li", {}, "state: ", said(each.field, 60), " ", h("code", {}, h("bdi", {}, shortJson(each.before, 60)), " → ", h("bdi", {}, shortJson(each.after, 60))))),
        ),
    ];
}

/** Why, with each rule that fired and each that did not. */
export function explained(told: Explanation): Child[] {
    if (told.steps.length === 0) {
        return [h("pre", { class: "told" }, h("bdi", {}, told.text.join("\n")))];
    }
    return [
        told.standing.length > 0 && h("ul", { class: "plain faint" }, told.standing.map((each) => h("li", {}, said(each, 400)))),
        told.way.length > 0 && h("ul", { class: "plain" }, told.way.map((each) => h("li", {}, said(each, 400)))),
        ...told.steps.map(explainedStep),
        h("details", {}, h("summary", {}, "As the command line tells it"), h("pre", { class: "told" }, h("bdi", {}, told.text.join("\n")))),
    ];
}

function explainedStep(step: ExplainedStep): HTMLElement {
    const sensed = step.sensed ?? (step.signal ? [step.signal] : []);
    const rules = step.rules ?? [];
    const fired = rules.filter((each) => each.fired);
    const others = rules.filter((each) => !each.fired);
    return h(
        "section",
        { class: "explained" },
        h(
            "h3",
            {},
            step.tide === undefined ? "What it would do now" : `Tide ${step.tide.toLocaleString("en")}, step ${step.step ?? ""}`,
            h("span", { class: "faint" }, " ", step.pack && " by ", step.pack && said(step.pack, 40), step.version ? " " + step.version : null, ": ", step.ended ?? step.outcome ?? ""),
        ),
        sensed.map((each) => h("p", {}, "Signal ", signalWords(each))),
        (step.problem || step.message) && h("p", { class: "bad" }, said(step.problem || step.message || "", 1000)),
        fired.length > 0 && h("h4", {}, counted(fired.length, "rule") + " fired"),
        fired.map(firedRule),
        others.length > 0 && h("h4", {}, counted(others.length, "rule") + " did not fire"),
        others.length > 0 && h("ul", { class: "rules" }, others.map((each) => h("li", {}, ruleName(each), each.blame ? blame(each.blame) : null))),
        (step.notes ?? []).length > 0 && h("ul", { class: "plain faint" }, step.notes!.map((each) => h("li", {}, said(each, 600)))),
        (step.facts ?? []).length > 0 && h("details", {}, h("summary", {}, counted(step.facts!.length, "fact") + " at its beginning"), h("ul", {}, step.facts!.map((each) => h("li", {}, h("code", {}, said(each, 400)))))),
    );
}

function ruleName(rule: Rule): HTMLElement {
    return h("span", {}, h("strong", {}, said(rule.rule, 100)), " ", h("span", { class: "faint" }, said(rule.file, 60), ":", rule.line));
}

function firedRule(rule: Rule): HTMLElement {
    const times = rule.firings.length + (rule.moreFirings ?? 0);
    return h(
        "details",
        { open: rule.firings.length <= 2 },
        h("summary", {}, ruleName(rule), times > 1 && h("span", { class: "faint" }, " " + counted(times, "time"))),
        rule.firings.map((firing) =>
            h(
                "ul",
                { class: "plain" },
                firing.facts.map((each) => h("li", { class: "faint" }, "with ", h("code", {}, said(each, 300)))),
                firing.does.map((each) => h("li", {}, said(each.what, 160), " ", isEmpty(each.payload) ? null : h("code", {}, h("bdi", {}, shortJson(each.payload, 200))))),
            ),
        ),
    );
}

function blame(told: Blame): HTMLElement {
    return h(
        "div",
        { class: "blame" },
        told.condition !== "" && h("code", { class: "condition" }, said(told.condition, 400)),
        " ",
        said(told.why, 400),
        h("span", { class: "faint" }, " (", said(told.file, 60), ":", told.line, ")"),
        told.values.length > 0 && h("ul", { class: "plain" }, told.values.map((each) => h("li", {}, h("code", {}, said(each, 300))))),
        told.more.length > 0 && h("ul", { class: "plain faint" }, told.more.map((each) => h("li", {}, said(each, 400)))),
    );
}

function isEmpty(value: unknown): boolean {
    return value === undefined || value === null || (hasParts(value) && Object.keys(value).length === 0);
}
