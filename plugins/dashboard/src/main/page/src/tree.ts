import { type Change, place } from "./changes";
import { fill, h } from "./dom";
import { hasParts, isMap, written } from "./json";
import { said } from "./named";
import { counted, shortJson } from "./text";

const MOST = 200;
const NONE: ReadonlyMap<string, Change> = new Map();

interface Branch {
    item: HTMLElement;
    line: HTMLElement;
    kind: "leaf" | "inner";
    shown: string;
    details?: HTMLDetailsElement;
    list?: HTMLElement;
    children: Map<string, Branch>;
}

/**
 * A plain value as a tree, which is brought in line with what there is: what somebody has opened stays open. What has
 * changed is marked, and says what it was.
 */
export class Tree {
    readonly element: HTMLElement;
    private readonly children = new Map<string, Branch>();

    constructor(label: string) {
        this.element = h("ul", { class: "tree", "aria-label": label });
    }

    show(value: unknown, changed: ReadonlyMap<string, Change> = NONE): void {
        this.fill(this.element, this.children, value, [], changed, 0);
    }

    private fill(list: HTMLElement, children: Map<string, Branch>, value: unknown, path: (string | number)[], changed: ReadonlyMap<string, Change>, depth: number): void {
        const parts: [string | number, unknown][] = Array.isArray(value) ? value.map((each, i) => [i, each]) : isMap(value) ? Object.entries(value) : [["", value]];
        const gone = [...changed]
            .filter(([key, change]) => change.kind === "removed" && isChild(JSON.parse(key) as unknown[], path))
            .map(([key, change]) => [(JSON.parse(key) as (string | number)[]).at(-1)!, change.before] as [string | number, unknown]);
        const kept = new Set<string>();
        let next = list.firstElementChild;
        for (const [name, each] of [...parts.slice(0, MOST), ...gone]) {
            const key = String(name);
            if (kept.has(key)) {
                continue;
            }
            kept.add(key);
            const to = hasParts(value) ? [...path, name] : path;
            const branch = this.branch(children, key, each);
            this.write(branch, name, each, to, changed, depth);
            if (branch.item === next) {
                next = next.nextElementSibling;
            } else {
                list.insertBefore(branch.item, next);
            }
        }
        for (const [key, branch] of children) {
            if (!kept.has(key)) {
                branch.item.remove();
                children.delete(key);
            }
        }
        const more = list.querySelector(":scope > .more");
        if (parts.length > MOST) {
            const words = "and " + counted(parts.length - MOST, "more");
            if (more) {
                fill(more, words);
            } else {
                list.append(h("li", { class: "more" }, words));
            }
        } else {
            more?.remove();
        }
    }

    private branch(children: Map<string, Branch>, key: string, value: unknown): Branch {
        const kind = hasParts(value) && Object.keys(value).length > 0 ? "inner" : "leaf";
        const there = children.get(key);
        if (there?.kind === kind) {
            return there;
        }
        there?.item.remove();
        const line = h(kind === "inner" ? "summary" : "span", {});
        const branch: Branch = { item: h("li", {}), line, kind, shown: "", children: new Map() };
        if (kind === "inner") {
            branch.list = h("ul", {});
            branch.details = h("details", {}, line, branch.list) as HTMLDetailsElement;
            branch.item.append(branch.details);
        } else {
            branch.item.append(line);
        }
        children.set(key, branch);
        return branch;
    }

    private write(branch: Branch, name: string | number, value: unknown, path: (string | number)[], changed: ReadonlyMap<string, Change>, depth: number): void {
        const change = changed.get(place(path));
        const within = branch.kind === "inner" && !change ? countWithin(changed, path) : 0;
        const size = hasParts(value) ? Object.keys(value).length : 0;
        const shown = written([name, branch.kind === "leaf" ? value : size, Array.isArray(value), change, within]);
        if (shown !== branch.shown) {
            if (branch.shown === "" && branch.details) {
                branch.details.open = depth < 1 && size <= 10;
            }
            branch.shown = shown;
            branch.item.className = change ? "is-" + change.kind : "";
            fill(
                branch.line,
                name !== "" && h("span", { class: "tree-name" }, said(String(name), 60)),
                name !== "" && ": ",
                branch.kind === "leaf" ? leaf(value) : h("span", { class: "faint" }, Array.isArray(value) ? counted(size, "entry", "entries") : counted(size, "field")),
                change && h("span", { class: "was" }, change.kind === "added" ? "new" : change.kind === "removed" ? "gone" : ["was ", h("bdi", {}, shortJson(change.before))]),
                within > 0 && h("span", { class: "was" }, counted(within, "change")),
            );
        }
        if (branch.list) {
            this.fill(branch.list, branch.children, value, path, changed, depth + 1);
        }
    }
}

function leaf(value: unknown): HTMLElement {
    const kind = value === null ? "null" : hasParts(value) ? "empty" : value instanceof Number ? "number" : typeof value;
    return h("span", { class: "value value-" + kind }, typeof value === "string" ? ["\"", said(value, 400), "\""] : (value === undefined ? "nothing" : written(value)));
}

function isChild(key: unknown[], path: readonly unknown[]): boolean {
    return key.length === path.length + 1 && path.every((each, i) => each === key[i]);
}

function countWithin(changed: ReadonlyMap<string, Change>, path: readonly (string | number)[]): number {
    const begin = place(path).slice(0, -1);
    let count = 0;
    for (const key of changed.keys()) {
        if (key.startsWith(path.length === 0 ? "[" : begin + ",")) {
            count++;
        }
    }
    return count;
}
