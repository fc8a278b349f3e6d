import { type Action, confirmAction } from "./actions";
import { at, get, post, query, remove } from "./api";
import { fill, h } from "./dom";
import type { Pack, Status } from "./model";
import { counted, short } from "./text";
import { bytes } from "./words";

const MOST_BYTES = 64 * 1024 * 1024;

/** Where a file is dropped or picked that is to be deployed: it asks, and says what the server said to it. */
export function deployPlace(done: () => void): HTMLElement {
    const input = h("input", { type: "file", id: "deploy-file", accept: ".drl,.jar" }) as HTMLInputElement;
    const place = h("div", { class: "acts drop" }, h("label", { for: "deploy-file" }, "Deploy a rule pack (.drl, .jar) or a plugin (.jar): pick a file, or drop it here"), input);
    const take = async (file: File | undefined) => {
        input.value = ""; // so that the same file can be picked again
        if (file && (await confirmAction(await deployment(file)))) {
            done();
        }
        input.focus();
    };
    input.addEventListener("change", () => void take(input.files?.[0]));
    place.addEventListener("dragover", (event) => {
        event.preventDefault();
        place.classList.add("over");
    });
    place.addEventListener("dragleave", () => place.classList.remove("over"));
    place.addEventListener("drop", (event) => {
        event.preventDefault();
        place.classList.remove("over");
        void take(event.dataTransfer?.files[0]);
    });
    return place;
}

/** What is being deployed at this moment, by whomever. */
export function underWay(): { element: HTMLElement; show(deploying: Record<string, number>): void } {
    const element = h("p", { class: "faint", role: "status", hidden: true });
    return {
        element,
        show(deploying) {
            const files = Object.entries(deploying);
            element.hidden = files.length === 0;
            fill(element, files.map(([file, seconds]) => `${short(file)} is being deployed, for ${seconds} s now. `));
        },
    };
}

async function deployment(file: File): Promise<Action> {
    const what = [`${short(file.name)} (${bytes(file.size)}) is sent to the server, which checks it first: if anything is wrong, all errors are told and nothing changes.`];
    if (file.size > MOST_BYTES) {
        what.push("It is larger than the server takes (64 MB).");
    }
    const packs = await inForce();
    const same = packs.filter(({ pack }) => pack.from === "deploy/" + file.name || (file.name.endsWith(".drl") && pack.name === file.name.slice(0, -4)));
    for (const { network, pack } of same) {
        what.push(`It takes the place of pack ${short(pack.name)} ${short(pack.version, 20)} in ${network}: ${counted(pack.hyphae, "hypha", "hyphae")} of ${pack.species.map((each) => short(each, 30)).join(", ")} go over to its rules at one boundary, with their state.`);
    }
    what.push(same.length > 0 ? "Undeploying it brings the former version back." : "No pack that is in force is from a file of this name: whoever has a pack of its name goes over to it, in all networks.");
    return { title: `Deploy ${short(file.name)}`, what, run: () => post("deployments" + query({ name: file.name }), file) };
}

/** What taking a deployed file out of force would do. */
export function undeployment(file: string, packs: { network: string; pack: Pack }[]): Action {
    const name = file.replace(/^.*\//, "");
    return {
        title: `Undeploy ${short(name)}`,
        danger: true,
        what: [
            `${short(file)} is taken out of force and out of the deploy folder.`,
            ...packs.map(({ network, pack }) => `In ${network} ${counted(pack.hyphae, "hypha", "hyphae")} of pack ${short(pack.name)} ${short(pack.version, 20)} go over to the version beside the blueprint or the package; where there is none, they stand still until one is deployed.`),
        ],
        run: () => remove(at("deployments", name)),
    };
}

/** The packs in force, in each network that answers. */
export async function inForce(): Promise<{ network: string; pack: Pack }[]> {
    try {
        const { networks } = await get<Status>("status");
        const asked = await Promise.allSettled(networks.map(async ({ network }) => (await get<{ packs: Pack[] }>(at("networks", network, "packs"))).packs.map((pack) => ({ network, pack }))));
        return asked.flatMap((each) => (each.status === "fulfilled" ? each.value : []));
    } catch {
        return []; // the deployment itself will tell what is wrong
    }
}

/** Whether it can be undeployed: what came with the package or lies beside a blueprint can't. */
export function deployed(from: string | null): from is string {
    return from !== null && /(^|\/)deploy\/[^/]+$/.test(from);
}
