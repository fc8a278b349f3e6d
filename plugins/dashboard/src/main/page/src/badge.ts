import { at, get, remove } from "./api";
import { fill, h, renew } from "./dom";
import { said } from "./named";
import { link } from "./router";
import type { TracedOf } from "./traced";

const MILLIS = 3000;

/**
 * Says on every page what is being traced, in whatever network, with one switch that turns all off. Nothing is shown while
 * nothing is traced.
 *
 * @param several whether there is more than one network, so that it has to be said which
 */
export function traceBadge(several: () => boolean): HTMLElement {
    const words = h("span", {});
    const off = h("button", { type: "button", class: "acts", id: "all-traces-off", onclick: () => void turnOff() }, "turn all off") as HTMLButtonElement;
    const badge = h("span", { id: "tracing", class: "badge", role: "status", hidden: true }, words, off);
    let traced: string[] = [];

    async function look(): Promise<void> {
        if (!document.hidden) {
            try {
                const { traces } = await get<{ traces: TracedOf[] }>("traces");
                traced = traces.map((each) => each.network);
                renew(words, "traced: ", traces.flatMap((each, i) => [i > 0 && ", ", h("a", { href: link("networks", each.network, "trace"), title: each.text.slice(0, 300) }, several() && said(each.network, 24), several() && ": ", said([...each.frequencies, ...each.hyphae, ...each.roots].join(", "), 24))]));
                badge.hidden = traces.length === 0;
            } catch {
                // the frame says so if the server does not answer
            }
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
    void look();
    return badge;
}
