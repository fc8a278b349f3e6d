import { actionButton, actions } from "../actions";
import { at, poll } from "../api";
import { deployed, deployPlace, underWay, undeployment } from "../deploy";
import { fill, h, number, type Child } from "../dom";
import { distinct, type Happening, Journal, type Told } from "../journal";
import type { Pack } from "../model";
import { command, quoted, said } from "../named";
import type { Page } from "../page";
import { link, note } from "../router";
import { Table } from "../table";
import { short } from "../text";
import { moment } from "../words";

interface Heeded {
    heeded: { frequencies: string[]; others: boolean };
}

const MOST_SWAPS = 5;

/** The rule packs in force: since when, from where, whom they move, and what they leave aside. */
export const packs: Page = {
    path: "packs",
    name: "Packs",
    key: "k",
    mount({ root, address, network, leave, trouble }) {
        let chosen = address.query.get("pack") ?? "";
        const table = new Table<Pack>({
            caption: "Rule packs in force",
            key: (pack) => pack.name,
            empty: ["No pack is in force here: no species of the blueprint has come to life yet, or none has rules. Deploy one above, or with ", h("code", {}, "mycelium deploy FILE"), "."],
            columns: [
                { name: "Pack", head: true, text: (pack) => pack.name, show: (pack) => h("button", { type: "button", class: "quiet sort", onclick: () => choose(pack.name) }, said(pack.name, 40)) },
                { name: "Version", text: (pack) => pack.version, show: (pack) => said(pack.version, 24) },
                { name: "Since tide", number: true, text: (pack) => number(pack.since) },
                { name: "From", text: (pack) => pack.from ?? "", show: (pack) => (pack.from === null ? h("span", { class: "faint" }, "not known") : said(pack.from, 60)) },
                { name: "Hyphae", number: true, text: (pack) => number(pack.hyphae) },
                { name: "Rules", number: true, text: (pack) => number(pack.rules.length) },
                { name: "Unheeded", title: "signals that no rule heeded", number: true, text: (pack) => number(sum(pack.unheeded)) },
                { name: "Action", text: (pack) => (deployed(pack.from) ? pack.from : ""), show: (pack) => deployed(pack.from) && actionButton("undeploy", () => undeployment(pack.from!, now.filter((each) => each.from === pack.from).map((each) => ({ network, pack: each }))), () => asked.now()) },
            ],
            kind: (pack) => (pack.name === chosen ? "is-chosen" : ""),
        });
        const detail = h("div", { class: "parts" });
        const busy = underWay();
        const looked = h("section", { class: "part", hidden: true });
        const journal = new Journal(network);
        let now: Pack[] = [];
        let shown = "";

        function choose(name: string): void {
            chosen = name === chosen ? "" : name;
            note({ pack: chosen });
            show(now);
        }

        function show(list: Pack[]): void {
            now = list;
            table.show(list);
            const open = list.filter((pack) => list.length === 1 || pack.name === chosen);
            const swaps = open.map((pack) => swapsOf(pack, journal.all));
            const what = JSON.stringify([open.map((pack) => ({ ...pack, hyphae: 0 })), swaps.flat().map((each) => each.number)]);
            if (what !== shown) {
                shown = what;
                fill(detail, open.map((pack, i) => parts(pack, swaps[i]!)).flat());
            }
        }

        const asked = poll<{ packs: Pack[] }>(
            () => at("networks", network, "packs"),
            2000,
            (answer) => {
                trouble(null);
                show(answer.packs);
            },
            trouble,
        );
        const working = poll<{ deploying: Record<string, number> }>(() => "deployments", 2000, ({ deploying }) => busy.show(deploying), () => {});
        const anew = () => journal.anew();
        addEventListener("back", anew);
        leave(() => removeEventListener("back", anew));
        const told = poll<Told>(() => journal.path(), 2000, (answer) => journal.take(answer) && show(now), () => {});
        const heeds = poll<Heeded>(() => at("networks", network, "heeded"), 5000, ({ heeded }) => lookedFor(looked, heeded), () => {});
        leave(asked.close);
        leave(heeds.close);
        leave(working.close);
        leave(told.close);
        root.append(
            actions(deployPlace(() => asked.now())),
            busy.element,
            table.element,
            detail,
            looked,
            h("p", {}, "Bundles and what they bring: ", h("a", { href: link("plugins") }, "Plugins"), "."),
            command(`mycelium list packs ${quoted(network)}`, "mycelium deploy FILE", "mycelium undeploy NAME"),
        );
    },
};

/** Which frequencies the rules of all packs look for: what is written anew only if it is otherwise. */
function lookedFor(place: HTMLElement, { frequencies, others }: Heeded["heeded"]): void {
    const now = JSON.stringify([frequencies, others]);
    if (place.dataset.shown !== now) {
        place.dataset.shown = now;
        place.hidden = false;
        fill(
            place,
            h("h2", {}, "Frequencies that rules look for"),
            frequencies.length === 0 ? h("p", { class: "faint" }, "None by name.") : h("p", {}, frequencies.map((each, i) => [i > 0 && ", ", h("code", {}, said(each, 60))]).flat()),
            others && h("p", { class: "faint" }, "Some rules look at others too: which ones is not said in the rules."),
        );
    }
}

/** What was said when a version of it came into force, or went; newest first. */
function swapsOf(pack: Pack, all: Happening[]): Happening[] {
    return distinct(all).filter((each) => /deploy/.test(each.kind) && each.text.includes(`pack ${pack.name} `)).slice(-MOST_SWAPS).reverse();
}

function parts(pack: Pack, swaps: Happening[]): HTMLElement[] {
    return [
        part("What changed", [
            swaps.length === 0
                ? h("p", { class: "faint" }, pack.since === 0 ? "It is the version that the network began with." : `It has been in force since tide ${number(pack.since)}; the server has started since.`)
                : h("ul", { class: "plain" }, swaps.map((each) => h("li", {}, h("time", { datetime: each.at, class: "faint" }, moment(new Date(each.at))), `, ${each.by}: `, said(each.text, 500)))),
        ]),
        part(`Rules of ${short(pack.name, 40)}`, [h("ol", {}, pack.rules.map((rule) => h("li", {}, said(rule)))), h("p", { class: "faint" }, `${pack.evaluation}; for ${pack.species.map((each) => short(each, 30)).join(", ")}`), h("p", { class: "faint" }, "Hash ", h("code", { title: pack.hash }, pack.hash.slice(0, 12)))]),
        part("What nobody heeds", [
            counts(pack.unheeded, "signals on", "No signal has come that no rule looks for."),
            Object.keys(pack.unheeded).length > 0 && h("p", { class: "faint" }, "These came to its hyphae, and no rule of them looks for their frequency: a name that is misspelt, or a socket that carries too much."),
        ]),
        part("Fields that did not fit", [counts(pack.strayFields, "payloads:", "Each payload had the fields that its rules declare.")]),
    ];
}

function part(title: string, children: Child[]): HTMLElement {
    return h("section", { class: "part" }, h("h2", {}, title), children);
}

function counts(of: Record<string, number>, what: string, none: string): HTMLElement {
    const most = Object.entries(of).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return most.length === 0 ? h("p", { class: "faint" }, none) : h("ul", {}, most.map(([name, count]) => h("li", {}, `${number(count)} ${what} `, h("code", {}, said(name, 60)))));
}

function sum(of: Record<string, number>): number {
    return Object.values(of).reduce((a, b) => a + b, 0);
}

