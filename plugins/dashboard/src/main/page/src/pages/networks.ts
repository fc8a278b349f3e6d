import { poll } from "../api";
import { fill, h, number } from "../dom";
import type { NetworkStatus, Status } from "../model";
import type { Page } from "../page";
import { link } from "../router";

interface Seen {
    at: number;
    signals: number;
}

/** All networks of the server, a line each. */
export const networks: Page = {
    path: "networks",
    name: "Networks",
    key: "n",
    mount({ root, leave, trouble }) {
        const body = h("tbody");
        const empty = h("p", { class: "empty", hidden: true }, "No network runs here. Begin one with ", h("code", {}, "mycelium run BLUEPRINT"), ".");
        const table = h(
            "table",
            {},
            h("caption", {}, "Networks"),
            h("thead", {}, h("tr", {}, ["Network", "State", "Tide", "Hyphae", "Signals/s", "Waiting", "Dissonant", "Last checkpoint"].map((name) => h("th", { scope: "col" }, name)))),
            body,
        );
        root.append(table, empty);
        const before = new Map<string, Seen>();
        const asked = poll<Status>(
            () => "status",
            1000,
            (status) => {
                trouble(null);
                empty.hidden = status.networks.length > 0;
                table.hidden = status.networks.length === 0;
                fill(body, status.networks.map((each) => row(each, before)));
            },
            trouble,
        );
        leave(asked.close);
    },
};

function row(network: NetworkStatus, before: Map<string, Seen>): HTMLElement {
    const now = { at: performance.now(), signals: network.counters.ingested + network.counters.emitted + network.counters.copied + network.counters.made };
    const last = before.get(network.network);
    before.set(network.network, now);
    const rate = last ? Math.max(0, ((now.signals - last.signals) * 1000) / Math.max(1, now.at - last.at)) : null;
    return h(
        "tr",
        {},
        h("th", { scope: "row" }, h("a", { href: link("networks", network.network, "graph") }, network.network)),
        h("td", { class: "state-" + state(network) }, state(network)),
        ...[network.tide, network.hyphae, rate === null ? "…" : Math.round(rate), network.waiting, network.counters.dissonant].map((value) => h("td", { class: "number" }, typeof value === "number" ? number(value) : value)),
        h("td", { class: "number" }, network.checkpointTide < 0 ? "none" : `tide ${number(network.checkpointTide)}`),
    );
}

function state(network: NetworkStatus): string {
    return network.failed !== null ? "failed" : network.ended ? "ended" : network.faults.length > 0 ? "faulty" : network.quiet ? "quiet" : "runs";
}
