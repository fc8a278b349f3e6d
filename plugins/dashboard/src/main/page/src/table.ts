import { type Child, fill, h } from "./dom";

/** A column of a table that is kept up to date. */
export interface Column<T> {
    name: string;
    /** What stands in the head, beside the name; the name alone if it is not there. */
    title?: string;
    number?: boolean;
    /** Names the line: the head of its row. */
    head?: boolean;
    /** The order by it has this name; without one it is not ordered by. */
    sort?: string;
    /** What the cell says: it is made anew only if this is otherwise than before. */
    text(row: T): string | number;
    /** How it is shown; as its text if this is not there. */
    show?(row: T): Child | Child[];
}

interface Line {
    row: HTMLElement;
    cells: HTMLElement[];
    texts: (string | number | null)[];
}

/**
 * A table whose rows have keys: what is shown is brought in line with what there is, row for row and cell for cell, so that
 * nobody's focus, selection or place is lost.
 */
export class Table<T> {
    readonly element: HTMLElement;
    private readonly body = h("tbody");
    private readonly empty: HTMLElement;
    private readonly heads: HTMLElement[];
    private readonly lines = new Map<string, Line>();
    private readonly box: HTMLElement;

    constructor(
        private readonly options: {
            caption: string;
            /** Its caption is the title of the page. */
            title?: boolean;
            columns: Column<T>[];
            key(row: T): string;
            /** What is said where there is no row. */
            empty: Child | Child[];
            sorted?(by: string): void;
            /** A class of a row. */
            kind?(row: T): string;
        },
    ) {
        this.heads = options.columns.map((column) =>
            h(
                "th",
                { scope: "col", class: column.number ? "number" : null, title: column.title },
                column.sort && options.sorted ? h("button", { type: "button", class: "quiet sort", onclick: () => options.sorted!(column.sort!) }, column.name) : column.name,
            ),
        );
        const table = h("table", {}, h("caption", {}, options.title ? h("h1", {}, options.caption) : options.caption), h("thead", {}, h("tr", {}, this.heads)), this.body);
        this.empty = h("p", { class: "empty", hidden: true }, options.empty);
        this.box = h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": options.caption }, table);
        this.element = h("div", { class: "table" }, this.box, this.empty);
    }

    /** Which order there is. */
    order(by: string, falling: boolean): void {
        this.options.columns.forEach((column, i) => {
            if (column.sort === by) {
                this.heads[i]!.setAttribute("aria-sort", falling ? "descending" : "ascending");
            } else {
                this.heads[i]!.removeAttribute("aria-sort");
            }
        });
    }

    /** Puts other words in where there is no row. */
    says(...empty: (Child | Child[])[]): void {
        fill(this.empty, ...empty);
    }

    show(rows: readonly T[]): void {
        const focused = document.activeElement instanceof HTMLElement && this.body.contains(document.activeElement) ? document.activeElement : null;
        const kept = new Set<string>();
        let next = this.body.firstElementChild;
        for (const row of rows) {
            let key = this.options.key(row);
            while (kept.has(key)) {
                key += "\u0000";
            }
            kept.add(key);
            let line = this.lines.get(key);
            if (!line) {
                line = this.line();
                this.lines.set(key, line);
            }
            this.write(line, row);
            if (line.row === next) {
                next = next.nextElementSibling;
            } else {
                this.body.insertBefore(line.row, next);
            }
        }
        for (const [key, line] of this.lines) {
            if (!kept.has(key)) {
                line.row.remove();
                this.lines.delete(key);
            }
        }
        if (focused && focused !== document.activeElement && focused.isConnected) {
            focused.focus({ preventScroll: true });
        }
        this.empty.hidden = rows.length > 0;
        this.box.hidden = rows.length === 0;
    }

    private line(): Line {
        const cells = this.options.columns.map((column) => h(column.head ? "th" : "td", { scope: column.head ? "row" : null, class: column.number ? "number" : null }));
        return { row: h("tr", {}, cells), cells, texts: cells.map(() => null) };
    }

    private write(line: Line, row: T): void {
        this.options.columns.forEach((column, i) => {
            const text = column.text(row);
            if (text !== line.texts[i]) {
                line.texts[i] = text;
                const shown = column.show ? column.show(row) : text;
                fill(line.cells[i]!, ...(Array.isArray(shown) ? shown : [shown]));
            }
        });
        const kind = this.options.kind?.(row) ?? "";
        if (line.row.className !== kind) {
            line.row.className = kind;
        }
    }
}
