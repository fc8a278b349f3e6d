import { Problem } from "./api";
import { type Child, fill, h } from "./dom";
import { visible } from "./text";

/** Something that changes a network: asked once, done, and then told how it went. */
export interface Action {
    /** What it is, and of what: `Kill KOA`. */
    title: string;
    /** What will happen, concretely: a paragraph for each text; fields that `run` reads may be among them. */
    what: Child | Child[];
    /** The word on the button; the title's first, unless told. */
    button?: string;
    /** It can't be taken back: the way out has the focus, not the way on. */
    danger?: boolean;
    /** Does it. What comes back is shown: text, lines, or an answer of the API that has `lines`. */
    run(): Promise<unknown>;
}

/** Whether the server lets a page change anything; false as long as nobody has asked it. */
export function mayAct(): boolean {
    return document.documentElement.dataset.actions === "true";
}

/** Asks the server whether this page may change anything. Where it does not answer, what was known stays. */
export async function readSettings(): Promise<void> {
    try {
        const response = await fetch("settings.json", { cache: "no-store" });
        if (response.ok) {
            document.documentElement.dataset.actions = String((await response.json()).actions === true);
        }
    } catch {
        // it is asked again once the server answers
    }
}

/** A button that changes something; not shown where the server lets no page do so. */
export function actionButton(name: string, action: () => Action, done?: () => void, attributes: Record<string, string> = {}): HTMLElement {
    const run = async () => (await confirmAction(action())) && done?.();
    return h("button", { type: "button", ...attributes, class: ("acts " + (attributes.class ?? "")).trim(), onclick: () => void run() }, name);
}

/** A row of such buttons; in their place a line that the page only shows, where that is so. */
export function actions(...buttons: HTMLElement[]): HTMLElement {
    return h("div", { class: "actions" }, buttons, h("p", { class: "only-shows" }, "This page only shows: ", h("code", {}, "dashboard.actions = false"), " in ", h("code", {}, "conf/io.mycelium.dashboard.cfg"), ". The command line can still act."));
}

/** Asks, does it, and shows how it went. True once it was done, false where it was not, or was refused. */
export function confirmAction(action: Action): Promise<boolean> {
    const cancel = h("button", { type: "button" }, "cancel");
    const go = h("button", { type: "submit", class: action.danger ? "danger" : "primary" }, action.button ?? action.title.split(" ", 1)[0]!) as HTMLButtonElement;
    const what = h("div", { class: "what", id: "action-what" }, paragraphs([action.what].flat()));
    const outcome = h("div", { class: "outcome", "aria-live": "polite" });
    const form = h("form", { method: "dialog" }, h("h2", { id: "action-title" }, action.title), what, outcome, h("div", { class: "buttons" }, cancel, go));
    const dialog = h("dialog", { class: "action", role: action.danger ? "alertdialog" : null, "aria-labelledby": "action-title", "aria-describedby": "action-what" }, form) as HTMLDialogElement;
    let done = false;

    const run = async () => {
        const fields = [...what.querySelectorAll<HTMLInputElement>("input, select, textarea")].filter((field) => !field.disabled);
        go.disabled = true;
        fields.forEach((field) => (field.disabled = true));
        fill(cancel, "don't wait");
        fill(outcome, h("p", { class: "faint" }, "it is being done …"));
        try {
            const answer = await action.run();
            done = true;
            fill(outcome, lines(answer));
            go.hidden = true;
            fill(cancel, "close");
        } catch (problem) {
            fill(outcome, refusal(problem));
            go.disabled = false;
            fields.forEach((field) => (field.disabled = false));
            fill(go, "try again");
            fill(cancel, "close");
            if (problem instanceof Problem && problem.status === 403) {
                go.hidden = true; // it will be refused again
                void readSettings();
            }
        }
        if (dialog.open) {
            cancel.focus();
        }
    };
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        void run();
    });
    cancel.addEventListener("click", () => dialog.close());
    const away = () => dialog.close();
    addEventListener("hashchange", away);
    document.body.append(dialog);
    dialog.showModal();
    (action.danger ? cancel : (what.querySelector<HTMLElement>("input, select, textarea") ?? go)).focus();
    return new Promise((resolve) =>
        dialog.addEventListener("close", () => {
            removeEventListener("hashchange", away);
            dialog.remove();
            resolve(done);
        }),
    );
}

/** What the server refused, in words, with each of its errors. */
export function refusal(problem: unknown): HTMLElement {
    const told = problem instanceof Problem ? problem : new Problem(-1, "It failed", problem instanceof Error ? problem.message : String(problem));
    return h(
        "div",
        { class: "refused", role: "alert" },
        h("p", {}, h("strong", {}, told.title), told.detail === "" ? null : ": " + legible(told.detail)),
        told.status === 0 && h("p", {}, "Whether it was done is not known: look before you try again."),
        told.errors.length > 0 && h("ul", { class: "errors" }, told.errors.map((error) => h("li", {}, legible(error)))),
    );
}

function lines(answer: any): HTMLElement {
    const list: string[] = typeof answer === "string" ? [answer] : Array.isArray(answer) ? answer.map(String) : Array.isArray(answer?.lines) ? [...answer.lines] : [];
    if (answer?.durability === "checkpoint") {
        list.push("It is safe from the next checkpoint on.");
    }
    return h("ul", { class: "done" }, (list.length === 0 ? ["done"] : list).map((line) => h("li", {}, legible(line))));
}

function paragraphs(what: Child[]): Child[] {
    return what.map((each) => (typeof each === "string" ? h("p", {}, each) : each));
}

/** Lines stay lines; what else can't be seen is shown. */
function legible(text: string): string {
    return text.split("\n").map(visible).join("\n");
}
