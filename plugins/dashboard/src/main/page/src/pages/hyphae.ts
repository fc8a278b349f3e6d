import { at, get, poll, Problem, query } from "../api";
import { fill, h, number, renew } from "../dom";
import type { Hyphae, HyphaLine, Level } from "../model";
import { command, hyphaLink, level, quoted, said } from "../named";
import type { Page } from "../page";
import { link, note } from "../router";
import { Table } from "../table";
import { counted, short } from "../text";

const AT_ONCE = 100;
const LEVELS: Level[] = ["excellent", "good", "fair", "poor", "dormant", "dead", "unknown"];
/** Orders of which the first are the largest; by vitality the first are the worst. */
const FALLING = new Set(["waiting", "energy", "failures", "age"]);

/** The hyphae of a network, so many at once: what is not shown is not asked for. */
export const hyphae: Page = {
    path: "hyphae",
    name: "Hyphae",
    key: "h",
    mount({ root, address, network, leave, trouble }) {
        const given = address.query;
        let species = given.get("species") ?? "";
        let wanted = given.get("level") ?? "";
        let sort = given.get("sort") ?? "";
        let after = given.get("after") ?? "";
        let next: string | null = null;
        /** Which page is there to be seen. */
        let shown: string | null = null;
        const before: string[] = [];

        const search = h("input", { type: "search", id: "find-hypha", "aria-label": "go to the hypha with this id", placeholder: "id of a hypha", autocomplete: "off", spellcheck: "false" }) as HTMLInputElement;
        const bySpecies = h("select", { id: "species", "aria-label": "species" }) as HTMLSelectElement;
        const byLevel = h("select", { id: "level", "aria-label": "vitality" }, h("option", { value: "" }, "any vitality"), LEVELS.map((each) => h("option", { value: each, selected: each === wanted }, each))) as HTMLSelectElement;
        const reset = h("button", { type: "button", onclick: () => filter("", "") }, "show all");
        const told = h("p", { class: "faint", role: "status" });
        const first = h("button", { type: "button", onclick: () => go("", []) }, "first") as HTMLButtonElement;
        const back = h("button", { type: "button", onclick: () => go(before.at(-1) ?? "", before.slice(0, -1)) }, "previous") as HTMLButtonElement;
        const on = h("button", { type: "button", onclick: () => next !== null && go(next, [...before, after]) }, "next") as HTMLButtonElement;
        const table = new Table<HyphaLine>({
            title: true,
            caption: "Hyphae",
            key: (row) => row.id,
            empty: "",
            sorted: (by) => order(sort === by ? "" : by),
            columns: [
                { name: "Id", head: true, text: (row) => row.id, show: (row) => hyphaLink(network, row.id) },
                { name: "Species", text: (row) => row.species, show: (row) => said(row.species, 40) },
                { name: "Vitality", sort: "vitality", text: (row) => row.vitality, show: (row) => level(row.vitality) },
                { name: "Score", number: true, text: (row) => row.score.toFixed(2) },
                { name: "Waiting", title: "signals that wait to be sensed or acted upon", number: true, sort: "waiting", text: (row) => number(row.queued) },
                { name: "Energy", title: "the share of its energy that it used when it was last awake", number: true, sort: "energy", text: (row) => (row.energy === undefined ? "" : (row.energy * 100).toFixed(0) + " %" + (row.exhausted ? ", exhausted" : "")) },
                { name: "Failures", title: "of its last ten steps", number: true, sort: "failures", text: (row) => (row.failures === undefined ? "" : number(row.failures)) },
                { name: "Age", title: "in tides", number: true, sort: "age", text: (row) => number(row.age) },
                { name: "Stands", text: (row) => (row.quarantined ? "in quarantine" : row.awake ? "awake" : "") },
            ],
        });
        const known = new Set<string>(species ? [species] : []);

        function listSpecies(): void {
            fill(
                bySpecies,
                h("option", { value: "" }, "all species"),
                [...known].sort().map((each) => h("option", { value: each, selected: each === species }, short(each, 40))),
            );
        }

        function filter(newSpecies: string, newLevel: string): void {
            species = newSpecies;
            wanted = newLevel;
            bySpecies.value = species;
            byLevel.value = wanted;
            go("", []);
        }

        /** Who chooses some of them is shown these page by page; without an order the API looks through all, piece by piece. */
        function inOrder(): string {
            return sort === "" && species + wanted !== "" ? "age" : sort;
        }

        function order(by: string): void {
            sort = by;
            go("", []);
        }

        function go(to: string, past: string[]): void {
            after = to;
            before.splice(0, before.length, ...past);
            note({ species, level: wanted, sort, after });
            asked.now();
        }

        function show(answer: Hyphae): void {
            trouble(null);
            shown = after;
            next = answer.next === null ? null : String(answer.next);
            const rows = answer.hyphae;
            const size = known.size;
            rows.forEach((row) => known.add(row.species));
            if (known.size !== size) {
                listSpecies();
            }
            const filtered = species !== "" || wanted !== "";
            table.says(filtered ? "No hypha here is of what is chosen above." : "No hypha has been born yet: they are, when signals come for them.", next !== null && " There are more behind.");
            table.order(sort, FALLING.has(sort));
            table.show(rows);
            reset.hidden = !filtered;
            back.disabled = before.length === 0;
            first.disabled = after === "";
            on.disabled = next === null;
            const words = `${counted(rows.length, "line")} of ${counted(answer.of, "hypha", "hyphae")}, ${sort === "" ? "in order of their birth" : (sort === "vitality" ? "the worst first" : "by " + sort) + (answer.tide === undefined ? "" : ", as of tide " + number(answer.tide))}${filtered ? ", of " + [species && short(species, 40), wanted].filter((each) => each).join(", ") + " only" : ""}`;
            renew(told, words);
        }

        const form = h(
            "form",
            {
                role: "search",
                onsubmit: async (event: Event) => {
                    event.preventDefault();
                    const id = search.value.trim();
                    if (id === "") {
                        return;
                    }
                    try {
                        await get(at("networks", network, "hyphae", id));
                        location.hash = link("networks", network, "hyphae", id);
                    } catch (problem) {
                        trouble(problem instanceof Problem && problem.status === 404 ? problem.detail : problem);
                    }
                },
            },
            search,
            h("button", {}, "go"),
        );
        bySpecies.addEventListener("change", () => filter(bySpecies.value, wanted));
        byLevel.addEventListener("change", () => filter(species, byLevel.value));
        listSpecies();
        root.append(
            h("div", { class: "tools" }, form, bySpecies, byLevel, reset),
            table.element,
            h("div", { class: "tools" }, first, back, on, told),
            command(`mycelium list hyphae --network ${quoted(network)}`, "--sort waiting", "--species", "--level"),
        );
        const asked = poll<Hyphae>(() => at("networks", network, "hyphae") + query({ species, level: wanted, sort: inOrder(), after, limit: AT_ONCE }), 1000, show, (problem) => {
            const isOld = problem instanceof Problem && (problem.status === 410 || problem.status === 400) && after !== "";
            if (!isOld) {
                trouble(problem);
            } else if (shown === after) {
                renew(told, "This page stands as it was: it is of a picture that the server has let go of by now. The first page shows how it is.");
            } else {
                go("", []); // the address is of long ago
            }
        });
        leave(asked.close);
        get<{ packs: { species: string[] }[] }>(at("networks", network, "packs")).then(
            ({ packs }) => {
                packs.forEach((pack) => pack.species.forEach((each) => known.add(each)));
                listSpecies();
            },
            () => {}, // the list tells of its own trouble
        );
    },
};
