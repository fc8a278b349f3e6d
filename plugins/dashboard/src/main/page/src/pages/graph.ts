import { h } from "../dom";
import { LiveGraph } from "../live";
import { Drawing } from "../graph/drawing";
import type { Page } from "../page";

/** A network as it lives. */
export const graph: Page = {
    path: "graph",
    name: "Graph",
    key: "a",
    mount({ root, network, leave, trouble }) {
        const box = h("div", { class: "graph-box", tabindex: 0, role: "application", "aria-label": `graph of ${network}` });
        root.append(box);
        const live = new LiveGraph(network);
        const drawing = new Drawing(box, live, { node() {}, nothing() {} });
        live.listen({ over: (why) => trouble(why) });
        leave(() => {
            drawing.close();
            live.close();
        });
    },
};
