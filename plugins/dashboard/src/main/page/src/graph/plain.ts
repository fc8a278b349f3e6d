import { isMap } from "../json";
import { shortJson, visible } from "../text";

/** A payload as people read it: `line 521, meanDelay 32.8`; without what stands there already. */
export function plain(payload: unknown, known = ""): string {
    if (!isMap(payload)) {
        return shortJson(payload, 80);
    }
    const fields = Object.entries(payload).filter(([, value]) => value !== known);
    return fields
        .slice(0, 8)
        .map(([name, value]) => `${visible(name).slice(0, 30)} ${typeof value === "string" ? visible(value).slice(0, 40) : shortJson(value, 40)}`)
        .join(", ");
}
