import { actionButton, actions } from "../actions";
import { at, poll, post } from "../api";
import { fill, h, number } from "../dom";
import type { Page } from "../page";
import { ago, bytes } from "../words";

interface Checkpoint {
    tide: number;
    name: string;
    bytes: number;
    writtenAt: string;
}

/** What a network would go on from after a crash. */
export const checkpoints: Page = {
    path: "checkpoints",
    name: "Checkpoints",
    key: "c",
    mount({ root, network, leave, trouble }) {
        const body = h("tbody");
        const table = h(
            "table",
            { hidden: true },
            h("caption", {}, "Checkpoints, newest first"),
            h("thead", {}, h("tr", {}, h("th", { scope: "col", class: "number" }, "Tide"), h("th", { scope: "col" }, "Age"), h("th", { scope: "col" }, "Written"), h("th", { scope: "col", class: "number" }, "Size"), h("th", { scope: "col" }, "Name"))),
            body,
        );
        const empty = h("div", { class: "empty", hidden: true }, h("h1", {}, "No checkpoint yet"), h("p", {}, "After a crash the network would begin anew. One is written now and then, or at once by the button above."));
        const asked = poll<{ checkpoints: Checkpoint[] }>(
            () => at("networks", network, "checkpoints"),
            2000,
            ({ checkpoints: list }) => {
                trouble(null);
                table.hidden = list.length === 0;
                empty.hidden = list.length > 0;
                fill(body, list.map((each) => row(each)));
            },
            trouble,
        );
        leave(asked.close);
        const write = actionButton(
            "checkpoint now",
            () => ({
                title: `Checkpoint ${network}`,
                button: "write",
                what: [`The state of ${network} is written into its store as of the next boundary, and is durable then. Tides go on meanwhile.`, "The oldest of those that are kept makes room for it."],
                run: async () => {
                    const written = await post<Checkpoint>(at("networks", network, "checkpoints"));
                    return `${written.name}: tide ${number(written.tide)}, ${bytes(written.bytes)}`;
                },
            }),
            asked.now,
            { class: "primary" },
        );
        root.append(actions(write), table, empty, h("p", { class: "command" }, "On the command line: ", h("code", {}, `mycelium checkpoint ${network}`)));
    },
};

function row(each: Checkpoint): HTMLElement {
    const written = new Date(each.writtenAt);
    return h(
        "tr",
        {},
        h("th", { scope: "row", class: "number" }, number(each.tide)),
        h("td", {}, ago(written)),
        h("td", {}, h("time", { datetime: each.writtenAt }, written.toLocaleString("en-GB"))),
        h("td", { class: "number" }, bytes(each.bytes)),
        h("td", {}, h("code", {}, each.name)),
    );
}
