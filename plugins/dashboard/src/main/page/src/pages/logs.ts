import { poll } from "../api";
import { h } from "../dom";
import { command } from "../named";
import type { Page } from "../page";
import { note } from "../router";
import { visible } from "../text";

const KEPT = 500;

/** The end of the server's log, and what is added to it. */
export const logs: Page = {
    path: "logs",
    name: "Log",
    key: "l",
    mount({ root, address, leave, trouble }) {
        const search = h("input", { type: "search", id: "find-log", "aria-label": "show only lines with this in them", placeholder: "part of a line", value: address.query.get("q") ?? "", autocomplete: "off", spellcheck: "false" }) as HTMLInputElement;
        const bad = h("input", { type: "checkbox", id: "only-bad", checked: address.query.get("bad") === "yes" }) as HTMLInputElement;
        const follow = h("input", { type: "checkbox", id: "follow", checked: address.query.get("follow") !== "no" }) as HTMLInputElement;
        const box = h("div", { class: "log", role: "log", tabindex: "0", "aria-label": "log" });
        const empty = h("p", { class: "empty", hidden: true }, "No line of the last ", String(KEPT), " is as chosen above.");
        let known: string[] = [];

        /** Only what is new is added, so that a selection stays. */
        function take(text: string): void {
            const now = text.split("\n").filter((line) => line !== "");
            const fresh = since(known, now);
            if (fresh === null) {
                box.replaceChildren(...entries(now).map(entry));
            } else if (fresh.length > 0) {
                box.append(...entries(fresh).map(entry));
                while (box.childElementCount > KEPT * 2) {
                    box.firstElementChild!.remove();
                }
            }
            known = now;
            if (fresh === null || fresh.length > 0) {
                filter();
                end();
            }
        }

        function filter(): void {
            const part = search.value.toLowerCase();
            let shown = 0;
            for (const line of box.children as Iterable<HTMLElement> & HTMLCollection) {
                line.hidden = (part !== "" && !line.textContent!.toLowerCase().includes(part)) || (bad.checked && !/is-(warn|error)/.test(line.className));
                shown += line.hidden ? 0 : 1;
            }
            empty.hidden = shown > 0;
        }

        function chosen(): void {
            filter();
            end();
            note({ q: search.value, bad: bad.checked ? "yes" : "", follow: follow.checked ? "" : "no" });
        }

        function end(): void {
            if (follow.checked) {
                box.scrollTop = box.scrollHeight;
            }
        }

        search.addEventListener("input", chosen);
        bad.addEventListener("change", chosen);
        follow.addEventListener("change", chosen);
        const asked = poll<string>(
            () => `logs?lines=${KEPT}`,
            1000,
            (text) => {
                trouble(null);
                take(text);
            },
            trouble,
        );
        leave(asked.close);
        root.append(
            h("h1", {}, "Log of the server"),
            h("div", { class: "tools" }, search, h("label", {}, bad, " warnings and errors only"), h("label", {}, follow, " follow")),
            box,
            empty,
            command("mycelium logs -f"),
        );
    },
};

/** The lines behind those that are known; null if there is no telling. */
export function since(known: string[], now: string[]): string[] | null {
    if (known.length === 0) {
        return null;
    }
    const last = known[known.length - 1]!;
    for (let i = now.length - 1; i >= 0; i--) {
        if (now[i] === last && (i === 0 || known.length === 1 || now[i - 1] === known[known.length - 2])) {
            return now.slice(i + 1);
        }
    }
    return null;
}

/** A line that does not begin with a time belongs to the one before it: a stack trace, or a text of several lines. */
export function entries(lines: string[]): string[] {
    const all: string[] = [];
    for (const line of lines) {
        if (/^\d{4}-\d\d-\d\dT/.test(line) || all.length === 0) {
            all.push(line);
        } else {
            all[all.length - 1] += "\n" + line;
        }
    }
    return all;
}

function entry(text: string): HTMLElement {
    const [, level = ""] = /^\S+\s+(TRACE|DEBUG|INFO|WARN|ERROR)\b/.exec(text) ?? [];
    return h("div", { class: "is-" + level.toLowerCase() }, text.split("\n").map(visible).join("\n"));
}
