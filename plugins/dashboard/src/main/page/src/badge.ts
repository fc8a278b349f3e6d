import { at, get, remove } from "./api";
import { fill, h, renew } from "./dom";
import { said } from "./named";
import { link } from "./router";
import { isTraced, type Tracing } from "./traced";

const MILLIS = 3000;

/**
 * Says on every page what is being traced, in whatever network, with one switch that turns all off. Nothing is shown while
 * nothing is traced.
 */
export function traceBadge(networks: () => string[]): HTMLElement {
    const words = h("span", {});
    const off = h("button", { type: "button", class: "acts", id: "all-traces-off", onclick: () => void turnOff() }, "turn all off") as HTMLButtonElement;
    const badge = h("span", { id: "tracing", class: "badge", role: "status", hidden: true }, words, off);
    let traced: string[] = [];

    async function look(): Promise<void> {
        if (!document.hidden) {
            const found: { network: string; tracing: Tracing }[] = [];
            for (const network of networks()) {
                try {
                    const tracing = await get<Tracing>(at("networks", network, "trace"));
                    if (isTraced(tracing)) {
                        found.push({ network, tracing });
                    }
                } catch {
                    // the frame says so if the server does not answer; a network that has ended traces nothing
                }
            }
            traced = found.map((each) => each.network);
            renew(words, "traced: ", found.flatMap(({ network, tracing }, i) => [i > 0 && ", ", h("a", { href: link("networks", network, "trace"), title: tracing.text.slice(0, 300) }, networks().length > 1 && said(network, 24), networks().length > 1 && ": ", said([...tracing.frequencies, ...tracing.hyphae, ...tracing.roots].join(", "), 24))]));
            badge.hidden = found.length === 0;
        }
        window.setTimeout(look, MILLIS);
    }

    async function turnOff(): Promise<void> {
        off.disabled = true;
        try {
            await Promise.all(traced.map((network) => remove(at("networks", network, "trace"))));
            badge.hidden = true;
        } catch (problem) {
            fill(words, problem instanceof Error ? problem.message : String(problem));
        }
        off.disabled = false;
    }
    window.setTimeout(look, 500); // the frame knows the networks by then
    return badge;
}
