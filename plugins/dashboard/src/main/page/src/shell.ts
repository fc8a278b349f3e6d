import { readSettings } from "./actions";
import { poll, Problem } from "./api";
import { traceBadge } from "./badge";
import { condition, isOver, notice } from "./condition";
import { fill, h, renew } from "./dom";
import type { NetworkStatus, Status } from "./model";
import type { Page, Visit } from "./page";
import { current, link } from "./router";
import { short, visible } from "./text";
import { way } from "./ways";

/** The frame around each page: where one is, where one can go, whether the server answers. */
export class Shell {
    private readonly picker = h("select", { id: "network", "aria-label": "network" }) as HTMLSelectElement;
    private readonly places = h("nav", { id: "places", "aria-label": "pages" });
    private readonly state = h("span", { id: "state", role: "status" });
    private readonly badges = h("span", { id: "badges" });
    private readonly word = h("span", { class: "word", role: "status", hidden: true });
    private readonly main = h("main", { id: "main", tabindex: "-1" });
    private readonly keys = h("dialog", { id: "keys", "aria-labelledby": "keys-title" }) as HTMLDialogElement;
    /** What is so with the network that is looked at, where it does not go on. */
    private readonly notice = h("section", { id: "notice", "aria-label": "how the network is", hidden: true });
    private leaving: (() => void)[] = [];
    /** As the server said last; null as long as it has not said it. */
    private known: NetworkStatus[] | null = null;
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
        this.badges.append(traceBadge(() => this.networks.length > 1));
        this.listKeys();
        this.picker.addEventListener("change", () => {
            const at = current().parts[2];
            location.hash = link("networks", this.picker.value, this.ofNetwork.some((page) => page.path === at) ? at! : "graph");
        });
        document.documentElement.dataset.theme = localStorage.getItem("theme") ?? "";
        addEventListener("hashchange", () => this.go());
        addEventListener("keydown", (event) => this.key(event));
        addEventListener("resize", () => this.showPlace());
        poll<Status>(() => "status", 2000, this.started, (problem) => this.lost(problem));
        this.go();
    }

    private get networks(): string[] {
        return (this.known ?? []).map((each) => each.network);
    }

    private go(): void {
        const address = current();
        const to = way(address, { ofServer: this.ofServer, ofNetwork: this.ofNetwork, networks: this.known && this.networks });
        if (to.kind === "elsewhere") {
            location.replace(to.href);
            return;
        }
        const network = to.kind === "network" || to.kind === "hypha" ? address.parts[1]! : "";
        const hypha = to.kind === "hypha" ? address.parts[3] : undefined;
        const page = to.kind === "nothing" ? undefined : to.kind === "hypha" ? this.ofHypha : (to.kind === "network" ? this.ofNetwork : this.ofServer).find((each) => each.path === to.path);
        void readSettings();
        this.now = page;
        this.leaving.splice(0).forEach((run) => run());
        this.near = network || this.near;
        this.listPlaces(network, page);
        fill(this.main, this.notice);
        this.showCondition();
        document.title = [hypha, page?.name ?? "Not there", network, "Mycelium"].filter((part) => part).join(" · ");
        if (to.kind === "nothing" || !page) {
            const [what, ways] = to.kind === "nothing" ? [to.what, to.to] : ["", []];
            this.main.append(h("section", { class: "page" }, h("h1", {}, "Nothing is at this address"), h("p", {}, h("bdi", {}, visible(what))), h("ul", {}, ways.map((each) => h("li", {}, h("a", { href: each.href }, h("bdi", {}, short(each.name, 60)))))), h("p", {}, h("a", { href: link("networks") }, "All networks"))));
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
            near !== "" && h("span", { class: "group" }, h("bdi", {}, short(near, 24)), this.word),
            near !== "" && this.ofNetwork.map((page) => one(page, link("networks", near, page.path))),
        );
        this.placesOf = near;
        this.showPlace();
        if (focused) {
            this.places.querySelector<HTMLElement>("[aria-current]")?.focus();
        }
        this.showPicker(network);
    }

    /** On a phone the places are a strip, which is wider than it. */
    private showPlace(): void {
        this.places.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
    }

    /** Above all pages of a network it is said where it does not go on, and in the badge of its name. */
    private showCondition(): void {
        const [place, name] = current().parts;
        const here = (of: string | undefined) => this.known?.find((each) => each.network === of);
        const near = here(this.near);
        const word = near ? condition(near) : "runs";
        this.word.hidden = word === "runs" || word === "quiet";
        this.word.className = "word word-" + word;
        if (this.word.textContent !== word) {
            fill(this.word, word);
        }
        const looked = place === "networks" ? here(name) : undefined;
        const told = looked ? notice(looked) : null;
        this.notice.hidden = told === null;
        renew(this.notice, told && h("p", {}, "Network ", h("strong", {}, h("bdi", {}, short(looked!.network, 40))), " ", h("bdi", {}, visible(told.what))), told && h("p", {}, told.advice));
        this.main.toggleAttribute("data-over", looked !== undefined && isOver(looked));
    }

    private showPicker(network: string): void {
        const names = network === "" || this.networks.includes(network) ? this.networks : [...this.networks, network];
        fill(this.picker, network === "" && h("option", { value: "", selected: true, disabled: true }, "choose a network"), names.map((name) => h("option", { value: name, selected: name === network }, name)));
        this.picker.hidden = names.length === 0;
    }

    private showStatus(status: Status): void {
        const names = status.networks.map((each) => each.network);
        const before = this.known === null ? null : this.networks.join("\n");
        this.known = status.networks;
        this.showCondition();
        if (names.join("\n") !== before) {
            const [place, named = ""] = current().parts;
            const network = place === "networks" && names.includes(named) ? named : "";
            this.near = names.includes(this.near) ? this.near : (names[0] ?? "");
            if (place === "networks" && named !== "" && (network !== "") !== (this.now !== undefined)) {
                this.go(); // it is not there, or is now
            } else if (this.placesOf !== this.near) {
                this.listPlaces(network, this.now);
            } else {
                this.showPicker(network);
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
            const network = this.near;
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
