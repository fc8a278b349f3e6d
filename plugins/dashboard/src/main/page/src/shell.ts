import { readSettings } from "./actions";
import { poll, Problem } from "./api";
import { traceBadge } from "./badge";
import { fill, h } from "./dom";
import type { Status } from "./model";
import type { Page, Visit } from "./page";
import { current, link } from "./router";
import { short } from "./text";

/** The frame around each page: where one is, where one can go, whether the server answers. */
export class Shell {
    private readonly picker = h("select", { id: "network", "aria-label": "network" }) as HTMLSelectElement;
    private readonly places = h("nav", { id: "places", "aria-label": "pages" });
    private readonly state = h("span", { id: "state", role: "status" });
    private readonly badges = h("span", { id: "badges" });
    private readonly main = h("main", { id: "main", tabindex: "-1" });
    private readonly keys = h("dialog", { id: "keys", "aria-labelledby": "keys-title" }) as HTMLDialogElement;
    private leaving: (() => void)[] = [];
    private networks: string[] = [];
    /** The network that was looked at last, or the first there is: pages of the server lead to its pages too. */
    private near = "";
    private placesOf = "";
    private now: Page | undefined;
    private lostAt: Date | null = null;
    private process = "";
    private readonly started = (status: Status) => this.showStatus(status);

    constructor(
        private readonly ofServer: Page[],
        private readonly ofNetwork: Page[],
        private readonly ofHypha: Page,
    ) {}

    begin(): void {
        document.body.append(
            h("a", { class: "skip", href: "#main", onclick: (event: Event) => { event.preventDefault(); this.main.focus(); } }, "to the content"),
            h(
                "header",
                {},
                h("a", { class: "brand", href: link("networks") }, h("img", { src: "icon.svg", alt: "", width: 22, height: 22 }), "Mycelium"),
                this.picker,
                this.badges,
                h("span", { class: "space" }),
                this.state,
                h("button", { type: "button", class: "quiet", title: "light or dark", "aria-label": "light or dark", onclick: () => this.turn() }, "◐"),
                h("button", { type: "button", class: "quiet", title: "keys", "aria-label": "keys", onclick: () => this.keys.showModal() }, "?"),
            ),
            this.places,
            this.main,
            this.keys,
        );
        this.badges.append(traceBadge(() => this.networks));
        this.listKeys();
        this.picker.addEventListener("change", () => {
            const at = current().parts[2];
            location.hash = link("networks", this.picker.value, this.ofNetwork.some((page) => page.path === at) ? at! : "graph");
        });
        document.documentElement.dataset.theme = localStorage.getItem("theme") ?? "";
        addEventListener("hashchange", () => this.go());
        addEventListener("keydown", (event) => this.key(event));
        poll<Status>(() => "status", 2000, this.started, (problem) => this.lost(problem));
        this.go();
    }

    private go(): void {
        const address = current();
        const [place, network = "", path = "graph", hypha] = address.parts;
        let page: Page | undefined;
        if (place === "networks" && network !== "") {
            page = hypha !== undefined && path === "hyphae" ? this.ofHypha : this.ofNetwork.find((each) => each.path === path);
        } else {
            page = this.ofServer.find((each) => each.path === (place ?? "networks"));
        }
        void readSettings();
        this.now = page;
        this.leaving.splice(0).forEach((run) => run());
        this.near = network || this.near;
        this.listPlaces(network, page);
        fill(this.main);
        document.title = [hypha, page?.name, network, "Mycelium"].filter((part) => part).join(" · ");
        if (!page) {
            fill(this.main, h("section", { class: "empty" }, h("h1", {}, "There is no such page"), h("p", {}, "Nothing is at this address. ", h("a", { href: link("networks") }, "All networks"))));
            return;
        }
        const trouble = h("p", { class: "trouble", role: "alert", hidden: true });
        const root = h("div", { class: "page page-" + page.path });
        this.main.append(trouble, root);
        const visit: Visit = {
            root,
            address,
            network,
            leave: (run) => this.leaving.push(run),
            trouble: (problem) => {
                const words = problem === null ? "" : problem instanceof Error ? problem.message : String(problem);
                if (trouble.textContent !== words) {
                    fill(trouble, words);
                }
                trouble.hidden = words === "";
            },
        };
        page.mount(visit);
        if (!root.querySelector("h1")) {
            root.prepend(h("h1", { class: "for-readers" }, page.name)); // the captions of its tables say it to all others
        }
    }

    private listPlaces(network: string, now: Page | undefined): void {
        const one = (page: Page, href: string) => h("a", { href, "aria-current": page === now ? "page" : null, title: "g " + page.key }, page.name);
        const near = network || this.near;
        const focused = this.places.contains(document.activeElement);
        fill(
            this.places,
            this.ofServer.map((page) => one(page, link(page.path))),
            near !== "" && h("span", { class: "group" }, h("bdi", {}, short(near, 24))),
            near !== "" && this.ofNetwork.map((page) => one(page, link("networks", near, page.path))),
        );
        this.placesOf = near;
        if (focused) {
            this.places.querySelector<HTMLElement>("[aria-current]")?.focus();
        }
        this.showPicker(network);
    }

    private showPicker(network: string): void {
        const names = network === "" || this.networks.includes(network) ? this.networks : [...this.networks, network];
        fill(this.picker, network === "" && h("option", { value: "", selected: true, disabled: true }, "choose a network"), names.map((name) => h("option", { value: name, selected: name === network }, name)));
        this.picker.hidden = names.length === 0;
    }

    private showStatus(status: Status): void {
        const names = status.networks.map((each) => each.network);
        if (names.join("\n") !== this.networks.join("\n")) {
            this.networks = names;
            const [place, network = ""] = current().parts;
            this.near = this.near || (names[0] ?? "");
            if (this.placesOf !== this.near) {
                this.listPlaces(place === "networks" ? network : "", this.now);
            } else {
                this.showPicker(place === "networks" ? network : "");
            }
        }
        const again = this.lostAt !== null || (this.process !== "" && this.process !== status.pid + "/" + status.incarnation);
        this.lostAt = null;
        this.process = status.pid + "/" + status.incarnation;
        delete document.documentElement.dataset.lost;
        this.state.className = "well";
        this.say("connected", "Mycelium " + status.version + ", process " + status.pid);
        if (again) {
            void readSettings();
            dispatchEvent(new Event("back")); // whoever asks again and again does so now
        }
    }

    private lost(problem: unknown): void {
        this.lostAt ??= new Date();
        document.documentElement.dataset.lost = "";
        this.state.className = "lost";
        const what = problem instanceof Problem && problem.status !== 0 ? "server says " + problem.status : "no answer";
        this.say(`${what} since ${this.lostAt.toLocaleTimeString("en-GB")}`, "asked again every two seconds; what is shown is what was known last");
    }

    /** A text that is there already is left alone: it is read out when it changes. */
    private say(words: string, more: string): void {
        if (this.state.textContent !== words) {
            fill(this.state, words);
        }
        this.state.title = more;
    }

    private turn(): void {
        const dark = document.documentElement.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
        const next = dark === "dark" ? "light" : "dark";
        document.documentElement.dataset.theme = next;
        localStorage.setItem("theme", next);
        dispatchEvent(new Event("theme"));
    }

    private going = false;

    private key(event: KeyboardEvent): void {
        const target = event.target as HTMLElement;
        if (event.ctrlKey || event.altKey || event.metaKey || document.querySelector("dialog[open]") || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) {
            return;
        }
        if (this.going) {
            this.going = false;
            const network = current().parts[1] ?? this.near;
            const server = this.ofServer.find((page) => page.key === event.key);
            const page = this.ofNetwork.find((each) => each.key === event.key);
            if (server) {
                location.hash = link(server.path);
            } else if (page && network !== "") {
                location.hash = link("networks", network, page.path);
            }
        } else if (event.key === "g") {
            this.going = true;
        } else if (event.key === "?") {
            this.keys.showModal();
        } else if (event.key === "/") {
            const search = this.main.querySelector<HTMLElement>("input[type=search]");
            if (search) {
                event.preventDefault();
                search.focus();
            }
        }
    }

    private listKeys(): void {
        const rows = [...this.ofServer, ...this.ofNetwork].map((page) => [`g ${page.key}`, page.name]);
        fill(
            this.keys,
            h("h2", { id: "keys-title" }, "Keys"),
            h("dl", {}, [["/", "search on this page"], ["?", "this list"], ...rows].flatMap(([key, name]) => [h("dt", {}, h("kbd", {}, key)), h("dd", {}, name)])),
            h("form", { method: "dialog" }, h("button", {}, "close")),
        );
    }
}
