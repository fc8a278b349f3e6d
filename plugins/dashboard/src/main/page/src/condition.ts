/** How a network is, in a word and in sentences. Nothing here knows a document. */

import type { NetworkStatus } from "./model";

export type Word = "failed" | "ended" | "stands" | "faulty" | "quiet" | "runs";

export function condition(network: NetworkStatus): Word {
    return network.failed !== null ? "failed" : network.ended ? "ended" : network.standing ? "stands" : network.faults.length > 0 ? "faulty" : network.quiet ? "quiet" : "runs";
}

/** Whether nothing can be done to it any more. */
export function isOver(network: NetworkStatus): boolean {
    return network.failed !== null || network.ended;
}

/** What one should know before one looks at any of its pages: what is so, behind its name, and what one can do. Null while it goes on. */
export function notice(network: NetworkStatus): { what: string; advice: string } | null {
    const tide = network.tide.toLocaleString("en");
    const last = "What is shown is what was known last, and nothing can be done to it any more.";
    switch (condition(network)) {
        case "failed":
            return { what: `has failed in tide ${tide}: ${network.failed}.`, advice: `${last} Start the server again: it goes on from its last checkpoint.` };
        case "ended":
            return { what: `has ended in tide ${tide}: nothing comes in any more, and nothing is left to do.`, advice: `${last} To let it run once more, begin it with a data folder of its own: mycelium run BLUEPRINT --data FOLDER` };
        case "stands":
            return { what: `does not go on: ${network.standing}.`, advice: "Its other hyphae wait for that, and what is shown is how it was before. Where a step does not come back, the deadline of an ACT ends it: tide: {act-deadline: 5s} in the blueprint, which a restart of the server takes." };
        default:
            return null;
    }
}
