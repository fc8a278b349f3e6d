import { actionButton } from "./actions";
import { at, get, send } from "./api";
import { fill, h, number } from "./dom";
import { short } from "./text";

export interface HttpBody {
    id: string;
    direction: "in" | "out";
    kind: string;
}

interface Taken {
    id: string;
    tide: number;
    durability: string;
}

/** A button that sends a signal into an input body of kind http. */
export function sendButton(network: string, bodies: HttpBody[]): HTMLElement {
    return actionButton("send", () => {
        const body = h("select", { id: "send-body" }, bodies.map((each) => h("option", { value: each.id }, short(each.id, 60)))) as HTMLSelectElement;
        const heeded = h("datalist", { id: "send-heeded" });
        const frequency = h("input", { id: "send-frequency", list: "send-heeded", required: true, autocomplete: "off", spellcheck: "false" }) as HTMLInputElement;
        const payload = h("textarea", { id: "send-payload", rows: 5, spellcheck: "false" }, "{}") as HTMLTextAreaElement;
        const urgent = h("input", { id: "send-urgent", type: "checkbox" }) as HTMLInputElement;
        const list = () =>
            get<{ heeded: { frequencies: string[] } }>(at("networks", network, "heeded")).then(
                (answer) => fill(heeded, answer.heeded.frequencies.map((each) => h("option", { value: each }))),
                () => {}, // any frequency may be sent
            );
        void list();
        return {
            title: `Send a signal into ${short(network, 40)}`,
            button: "send",
            what: [
                `One signal comes in at the next tide, as if it came from the world. It can't be taken back.`,
                h("label", {}, "Body ", body),
                h("label", {}, "Frequency ", frequency),
                heeded,
                h("label", {}, "Payload, a JSON object ", payload),
                h("label", {}, urgent, " urgent"),
            ],
            run: async () => {
                const signal = `{"frequency": ${JSON.stringify(frequency.value)}, "payload": ${object(payload.value)}${urgent.checked ? ', "urgent": true' : ""}}`;
                const taken = await send<Taken>(network, body.value, signal);
                return [`taken in tide ${number(taken.tide)}, as ${taken.id}`, taken.durability === "checkpoint" ? "It is safe from the next checkpoint on." : "It is durable."];
            },
        };
    });
}

/** The text as it was typed, if it is of a JSON object: read and written again, large numbers would be others. */
function object(typed: string): string {
    const text = typed.trim() === "" ? "{}" : typed;
    let value: unknown;
    try {
        value = JSON.parse(text);
    } catch (problem) {
        throw new Error(`the payload is no JSON: ${(problem as Error).message}`);
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
        throw new Error(`the payload is ${Array.isArray(value) ? "a list" : short(text.trim(), 40)}; it must be an object, such as {"value": 10}`);
    }
    return text;
}
