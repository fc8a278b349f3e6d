import type { Level } from "../model";

export const LEVELS: Level[] = ["excellent", "good", "fair", "poor", "dormant", "dead", "unknown"];

/** The colours of the style sheet, for what is drawn and so has no styles. */
export interface Colours {
    level: Record<Level, string>;
    ink: string;
    faint: string;
    ground: string;
    accent: string;
    full60: string;
    full85: string;
}

/** As they are in the theme of now; read anew when it changes. */
export function colours(): Colours {
    const style = getComputedStyle(document.documentElement);
    const of = (name: string) => style.getPropertyValue("--" + name).trim() || "#888888";
    return {
        level: Object.fromEntries(LEVELS.map((level) => [level, of(level)])) as Record<Level, string>,
        ink: of("ink"),
        faint: of("faint"),
        ground: of("ground"),
        accent: of("accent"),
        full60: of("full-60"),
        full85: of("full-85"),
    };
}
