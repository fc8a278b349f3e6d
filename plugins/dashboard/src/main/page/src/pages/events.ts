import { poll } from "../api";
import { fill, h, number } from "../dom";
import { distinct, type Happening, Journal, type Told } from "../journal";
import { command, said } from "../named";
import type { Page } from "../page";
import { link, note } from "../router";
import { Table } from "../table";
import { counted, short } from "../text";
import { moment } from "../words";

const AT_ONCE = 200;

/** Who did what, and what went wrong by itself: newest first. */
export const events: Page = {
    path: "events",
    name: "Events",
    key: "e",
    mount({ root, address, leave, trouble }) {
        const journal = new Journal();
        const chosen = { network: address.query.get("network") ?? "", kind: address.query.get("kind") ?? "", by: address.query.get("by") ?? "" };
        let most = AT_ONCE;
        const search = h("input", { type: "search", id: "find-event", "aria-label": "show only events with this in them", placeholder: "part of a text", value: address.query.get("q") ?? "", autocomplete: "off", spellcheck: "false" }) as HTMLInputElement;
        const picks = {
            network: h("select", { id: "events-network", "aria-label": "network" }) as HTMLSelectElement,
            kind: h("select", { id: "events-kind", "aria-label": "kind" }) as HTMLSelectElement,
            by: h("select", { id: "events-by", "aria-label": "by whom" }) as HTMLSelectElement,
        };
        const anything = { network: "all networks", kind: "all kinds", by: "by anybody" };
        const reset = h("button", { type: "button" }, "show all");
        const more = h("button", { type: "button" }, `${AT_ONCE} more`);
        const told = h("p", { class: "faint", role: "status" });
        const table = new Table<Happening>({
            caption: "Events, newest first",
            key: (row) => String(row.number),
            empty: "",
            kind: (row) => (row.text.startsWith("refused") || /fault|failed|refused/.test(row.kind) ? "is-bad" : ""),
            columns: [
                { name: "When", head: true, text: (row) => row.at, show: (row) => h("time", { datetime: row.at, title: row.at }, moment(new Date(row.at))) },
                { name: "Network", text: (row) => row.network ?? "", show: (row) => (row.network === null ? h("span", { class: "faint" }, "the server") : h("a", { href: link("networks", row.network, "graph") }, said(row.network, 40))) },
                { name: "Tide", number: true, text: (row) => (row.tide === null ? "" : number(row.tide)) },
                { name: "By", text: (row) => row.by },
                { name: "Kind", text: (row) => row.kind, show: (row) => said(row.kind, 40) },
                { name: "What", text: (row) => row.text, show: (row) => row.text.split("\n").map((line) => h("div", { class: "what-happened" }, said(line, 600))) },
            ],
        });

        const names = ["network", "kind", "by"] as const;

        function list(): void {
            for (const name of names) {
                const there = new Set(journal.all.map((each) => each[name] ?? "").filter((each) => each !== ""));
                if (chosen[name] !== "") {
                    there.add(chosen[name]);
                }
                const options = [...there].sort();
                const now = JSON.stringify([options, chosen[name]]);
                if (picks[name].dataset.shown !== now) {
                    picks[name].dataset.shown = now;
                    fill(picks[name], h("option", { value: "" }, anything[name]), options.map((each) => h("option", { value: each, selected: each === chosen[name] }, short(each, 40))));
                }
            }
        }

        function show(): void {
            list();
            const part = search.value.trim().toLowerCase();
            // what is of no network is of all of them
            const all = distinct(journal.all);
            const meant = all.filter(
                (each) => (chosen.network === "" || each.network === null || each.network === chosen.network) && (chosen.kind === "" || each.kind === chosen.kind) && (chosen.by === "" || each.by === chosen.by) && (part === "" || `${each.kind} ${each.by} ${each.text}`.toLowerCase().includes(part)),
            );
            const filtered = part !== "" || names.some((name) => chosen[name] !== "");
            table.says(filtered ? "No event is as chosen above." : "Nothing has happened since the server started: nobody has changed anything, and nothing went wrong.");
            table.show(meant.slice(-most).reverse());
            reset.hidden = !filtered;
            more.hidden = meant.length <= most;
            const words = `${counted(Math.min(most, meant.length), "event")} of ${number(all.length)}`;
            if (told.textContent !== words) {
                fill(told, words);
            }
        }

        function pick(): void {
            names.forEach((name) => (chosen[name] = picks[name].value));
            note({ q: search.value, ...chosen });
            show();
        }

        search.addEventListener("input", pick);
        names.forEach((name) => picks[name].addEventListener("change", pick));
        reset.addEventListener("click", () => {
            search.value = "";
            names.forEach((name) => (picks[name].value = ""));
            pick();
            search.focus();
        });
        more.addEventListener("click", () => {
            most += AT_ONCE;
            show();
        });
        const anew = () => journal.anew();
        addEventListener("back", anew); // before the asking below hears of it
        leave(() => removeEventListener("back", anew));
        const asked = poll<Told>(
            () => journal.path(),
            1000,
            (answer) => {
                trouble(null);
                journal.take(answer);
                show();
            },
            trouble,
        );
        leave(asked.close);
        root.append(h("div", { class: "tools" }, search, picks.network, picks.kind, picks.by, reset), table.element, h("div", { class: "tools" }, more, told), command("mycelium list events"));
    },
};
