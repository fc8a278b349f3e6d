import { actionButton, actions } from "../actions";
import { at, poll, post } from "../api";
import { h, number } from "../dom";
import { command, quoted } from "../named";
import type { Page } from "../page";
import { Table } from "../table";
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
        const table = new Table<Checkpoint>({
            caption: "Checkpoints, newest first",
            key: (each) => each.name,
            empty: "There is no checkpoint yet: after a crash the network would begin anew. One is written now and then, or at once by the button above.",
            columns: [
                { name: "Tide", head: true, number: true, text: (each) => number(each.tide) },
                { name: "Age", text: (each) => ago(new Date(each.writtenAt)) },
                { name: "Written", text: (each) => new Date(each.writtenAt).toLocaleString("en-GB"), show: (each) => h("time", { datetime: each.writtenAt }, new Date(each.writtenAt).toLocaleString("en-GB")) },
                { name: "Size", number: true, text: (each) => bytes(each.bytes) },
                { name: "Name", text: (each) => each.name, show: (each) => h("code", {}, each.name) },
            ],
        });
        const asked = poll<{ checkpoints: Checkpoint[] }>(
            () => at("networks", network, "checkpoints"),
            2000,
            ({ checkpoints: list }) => {
                trouble(null);
                table.show(list);
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
        root.append(actions(write), table.element, command(`mycelium checkpoint create --network ${quoted(network)}`, `mycelium list checkpoints ${quoted(network)}`));
    },
};
