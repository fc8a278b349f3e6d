/** Elements made by script. Text is always a text node: what comes from a server may be anybody's. */

export type Child = Node | string | number | null | undefined | false;

type Listener = (event: any) => void;
type Value = string | number | boolean | null | undefined | Listener;

/**
 * Makes an element. A name that begins with `on` is a listener, `class` and all others are attributes; true is an attribute
 * without a value, and false, null and undefined leave it out.
 */
export function h(tag: string, attributes: Record<string, Value> = {}, ...children: (Child | Child[])[]): HTMLElement {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (typeof value === "function") {
            element.addEventListener(name.slice(2), value);
        } else if (value === true) {
            element.setAttribute(name, "");
        } else if (value !== false && value != null) {
            element.setAttribute(name, String(value));
        }
    }
    append(element, children.flat());
    return element;
}

/** Puts children in the place of all that an element has. */
export function fill(element: Element, ...children: (Child | Child[])[]): void {
    element.replaceChildren();
    append(element, children.flat());
}

/** Puts children in only where they are otherwise than those that are there: who has the focus or a selection keeps it. */
export function renew(element: Element, ...children: (Child | Child[])[]): void {
    const made = element.cloneNode(false) as Element;
    append(made, children.flat());
    if (!made.isEqualNode(element)) {
        element.replaceChildren(...made.childNodes);
    }
}

function append(element: Element, children: Child[]): void {
    for (const child of children) {
        if (child !== null && child !== undefined && child !== false) {
            element.append(child instanceof Node ? child : document.createTextNode(String(child)));
        }
    }
}

/** The text of a number, as people read it: 1,234,567 and 0.25. */
export function number(value: number): string {
    return typeof value === "object" ? String(value) : value.toLocaleString("en", { maximumFractionDigits: 2 });
}

/** One that waits until nobody has called for so many ms, and then runs once. */
export function settled(millis: number, run: () => void): () => void {
    let timer = 0;
    return () => {
        clearTimeout(timer);
        timer = window.setTimeout(run, millis);
    };
}
