import { actionButton, actions } from "../actions";
import { poll } from "../api";
import { deployed, deployPlace, underWay, undeployment } from "../deploy";
import { fill, h, number } from "../dom";
import { command, said } from "../named";
import type { Page } from "../page";
import { note } from "../router";
import { Table } from "../table";
import { counted } from "../text";

interface Bundle {
    id: number;
    name: string;
    version: string;
    state: string;
    reason: string | null;
}

interface Service {
    type: string;
    kind: string;
    bundle: string;
    version: string;
    from: string;
    ranking: number;
    inForce: boolean;
    refused: string | null;
    networks: string[];
}

/** The bundles of the server, and what they bring to its networks. */
export const plugins: Page = {
    path: "plugins",
    name: "Plugins",
    key: "b",
    mount({ root, address, leave, trouble }) {
        let bundles: Bundle[] = [];
        let services: Service[] = [];
        const search = h("input", { type: "search", id: "find-plugin", "aria-label": "show only what has this in its name", placeholder: "part of a name", value: address.query.get("q") ?? "", autocomplete: "off", spellcheck: "false" }) as HTMLInputElement;
        const reset = h("button", { type: "button", onclick: () => ((search.value = ""), filter()) }, "show all");
        const told = h("p", { class: "faint", role: "status" });
        const ofServices = new Table<Service>({
            caption: "What plugins bring",
            key: (each) => JSON.stringify([each.type, each.kind, each.bundle, each.version]),
            empty: "No plugin here has that in its name.",
            columns: [
                { name: "Kind", head: true, text: (each) => each.kind, show: (each) => said(each.kind, 40) },
                { name: "Is a", text: (each) => each.type },
                { name: "Bundle", text: (each) => `${each.bundle} ${each.version}`, show: (each) => said(`${each.bundle} ${each.version}`) },
                { name: "From", text: (each) => each.from, show: (each) => said(each.from) },
                { name: "In force", text: (each) => inForce(each), show: (each) => (each.refused === null ? inForce(each) : h("span", { class: "bad" }, said(inForce(each), 300))) },
                { name: "Action", text: (each) => (deployed(each.from) ? each.from : ""), show: (each) => deployed(each.from) && actionButton("undeploy", () => undeployment(each.from, []), () => asked.now()) },
            ],
        });
        const ofBundles = new Table<Bundle>({
            caption: "Bundles, those that are not active first",
            key: (each) => String(each.id),
            empty: "No bundle here has that in its name.",
            columns: [
                { name: "Bundle", head: true, text: (each) => each.name, show: (each) => said(each.name) },
                { name: "Version", text: (each) => each.version, show: (each) => said(each.version, 30) },
                { name: "State", text: (each) => each.state, show: (each) => h("span", { class: well(each) ? null : "bad" }, each.state) },
                { name: "Why", text: (each) => each.reason ?? "", show: (each) => (each.reason === null ? null : h("span", { class: "reason" }, said(each.reason, 1000))) },
            ],
        });
        const busy = underWay();

        function filter(): void {
            note({ q: search.value });
            show();
        }

        function show(): void {
            const part = search.value.trim().toLowerCase();
            const meant = (text: string) => text.toLowerCase().includes(part);
            const some = services.filter((each) => meant(`${each.type} ${each.kind} ${each.bundle} ${each.from}`));
            const few = bundles.filter((each) => meant(each.name)).sort((a, b) => Number(well(a)) - Number(well(b)) || a.id - b.id);
            const asleep = bundles.filter((each) => !well(each)).length;
            ofServices.show(some);
            ofBundles.show(few);
            reset.hidden = part === "";
            const words = `${counted(bundles.length, "bundle")}, ${asleep === 0 ? "all active" : number(asleep) + " not active"}${part === "" ? "" : `; shown: ${few.length}`}`;
            if (told.textContent !== words) {
                fill(told, words);
            }
        }

        search.addEventListener("input", filter);
        const asked = poll<{ bundles: Bundle[]; services: Service[] }>(
            () => "plugins",
            3000,
            (answer) => {
                trouble(null);
                ({ bundles, services } = answer);
                show();
            },
            trouble,
        );
        const working = poll<{ deploying: Record<string, number> }>(() => "deployments", 2000, ({ deploying }) => busy.show(deploying), () => {});
        leave(asked.close);
        leave(working.close);
        root.append(
            h("h1", {}, "Plugins"),
            actions(deployPlace(() => asked.now())),
            busy.element,
            h("div", { class: "tools" }, search, reset, told),
            ofServices.element,
            h("div", { class: "gap" }),
            ofBundles.element,
            command("mycelium list plugins", "mycelium deploy FILE", "mycelium undeploy NAME"),
        );
    },
};

function well(bundle: Bundle): boolean {
    return bundle.state === "active" || bundle.reason === null;
}

function inForce(each: Service): string {
    return each.refused !== null ? "refused: " + each.refused : !each.inForce ? "no: another of this kind has a higher ranking" : each.networks.length > 0 ? "in " + each.networks.join(", ") : "yes";
}
