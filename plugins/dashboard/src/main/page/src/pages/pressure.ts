import { at, poll } from "../api";
import { fill, h, number } from "../dom";
import { command, fullness, placeLink, quoted, said } from "../named";
import type { Page } from "../page";
import { link, note } from "../router";
import { Table } from "../table";
import { counted, short } from "../text";

interface Link {
    depth: number;
    from: string;
    to: string;
    held: number;
    capacity: number;
    full: string;
    waiting: number;
    stopped: number;
    again: boolean;
}

interface Chain {
    end: string;
    why: string;
    links: Link[];
    more: boolean;
}

interface Shown {
    element: HTMLElement;
    why: HTMLElement;
    sum: HTMLElement;
    table: Table<Link>;
}

const DEEPEST = 12;

/** Who throttles whom: from each that takes less than comes, up to the world. */
export const pressure: Page = {
    path: "pressure",
    name: "Pressure",
    key: "p",
    mount({ root, address, network, leave, trouble }) {
        let node = address.query.get("node") ?? "";
        const chains = new Map<string, Shown>();
        const list = h("div", { class: "chains" });
        const empty = h("p", { class: "empty", hidden: true });
        const words = h("p", { class: "faint", role: "status" });
        const search = h("input", { type: "search", id: "through", "aria-label": "only chains through this hypha, relay or body", placeholder: "only through …", value: node, autocomplete: "off", spellcheck: "false" }) as HTMLInputElement;
        const reset = h("button", { type: "button", onclick: () => only("") }, "show all");

        function only(name: string): void {
            node = name;
            search.value = name;
            note({ node });
            asked.now();
        }

        function chain(end: string): Shown {
            const table = new Table<Link>({
                caption: "Who waits for " + short(end, 60),
                key: (row) => row.from + "\n" + row.to + "\n" + row.depth,
                empty: "Nobody waits for it.",
                columns: [
                    { name: "Who waits", head: true, text: (row) => row.depth + row.from, show: (row) => h("span", { class: "depth-" + Math.min(row.depth, DEEPEST) }, row.depth > 0 && h("span", { class: "faint", "aria-hidden": "true" }, "↳ "), placeLink(network, row.from)) },
                    { name: "For whom", text: (row) => row.to, show: (row) => placeLink(network, row.to) },
                    { name: "Fill", text: (row) => row.held + "/" + row.capacity, show: (row) => fullness(row.held, row.capacity) },
                    { name: "When full", text: (row) => row.full },
                    { name: "Waits before it", title: "signals that wait for the socket: in the outbox of a hypha, before a relay, or outside of a body", number: true, text: (row) => number(row.waiting) },
                    { name: "Stopped", text: (row) => row.stopped, show: (row) => (row.stopped < 0 ? "" : row.stopped === 0 ? "just now" : "for " + counted(row.stopped, "tide")) },
                    { name: "Note", text: (row) => String(row.again), show: (row) => (row.again ? h("span", { class: "faint" }, "who waits for it stands above") : "") },
                ],
            });
            const why = h("p", {});
            const sum = h("p", { class: "faint" });
            const element = h("section", { class: "part", "aria-label": "chain to " + short(end, 60) }, h("h2", {}, placeLink(network, end, 80)), why, table.element, sum);
            return { element, why, sum, table };
        }

        function show({ pressure: told }: { pressure: Chain[] }): void {
            trouble(null);
            const kept = new Set<string>();
            let next = list.firstElementChild;
            for (const each of told) {
                if (kept.has(each.end)) {
                    continue;
                }
                kept.add(each.end);
                let shown = chains.get(each.end);
                if (!shown) {
                    shown = chain(each.end);
                    chains.set(each.end, shown);
                }
                if (shown.why.textContent !== each.why) {
                    fill(shown.why, said(each.why, 400));
                }
                shown.table.show(each.links);
                const sum = `${counted(each.links.length, "socket is", "sockets are")} full behind it, ${counted(each.links.reduce((total, one) => total + one.waiting, 0), "signal waits", "signals wait")} before them${each.more ? "; there are more than these" : ""}.`;
                if (shown.sum.textContent !== sum) {
                    fill(shown.sum, sum);
                }
                if (shown.element === next) {
                    next = next.nextElementSibling;
                } else {
                    list.insertBefore(shown.element, next);
                }
            }
            for (const [end, shown] of chains) {
                if (!kept.has(end)) {
                    shown.element.remove();
                    chains.delete(end);
                }
            }
            reset.hidden = node === "";
            empty.hidden = told.length > 0;
            const none = node === "" ? "Nobody waits for anybody: all take what comes." : `Nobody waits at or through ${short(node, 60)}.`;
            if (empty.textContent !== none) {
                fill(empty, none);
            }
            const sum = told.length === 0 ? "" : counted(told.length, "chain") + (node === "" ? ", the end of each is who takes less than comes" : ` through ${short(node, 60)}`);
            if (words.textContent !== sum) {
                fill(words, sum);
            }
        }

        root.append(
            h("h1", {}, "Pressure"),
            h("form", { class: "tools", role: "search", onsubmit: (event: Event) => (event.preventDefault(), only(search.value.trim())) }, search, h("button", {}, "go"), reset, words),
            empty,
            list,
            h("p", { class: "faint" }, "A full socket stops who sends into it; what is stopped fills what leads to it, and so on up to the world. ", h("a", { href: link("networks", network, "graph") }, "See it in the graph")),
            command(`mycelium pressure ${quoted(network)}`),
        );
        const asked = poll<{ pressure: Chain[] }>(() => (node === "" ? at("networks", network, "pressure") : at("networks", network, "pressure", node)), 1000, show, trouble);
        leave(asked.close);
    },
};
