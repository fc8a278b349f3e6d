/** Numbers as people say them. Nothing here knows a document. */

/** Seconds, minutes, hours or days, the two that matter: `3 min 12 s`. */
export function duration(millis: number): string {
    const seconds = Math.max(0, Math.floor(millis / 1000));
    if (seconds < 60) {
        return `${seconds} s`;
    }
    if (seconds < 3600) {
        return `${Math.floor(seconds / 60)} min${seconds % 60 === 0 ? "" : ` ${seconds % 60} s`}`;
    }
    if (seconds < 86_400) {
        const minutes = Math.floor((seconds % 3600) / 60);
        return `${Math.floor(seconds / 3600)} h${minutes === 0 ? "" : ` ${minutes} min`}`;
    }
    const hours = Math.floor((seconds % 86_400) / 3600);
    return `${Math.floor(seconds / 86_400)} d${hours === 0 ? "" : ` ${hours} h`}`;
}

/** How long ago something was, by this machine's clock. */
export function ago(when: Date): string {
    const millis = Date.now() - when.getTime();
    return millis < 1000 ? "just now" : duration(millis) + " ago";
}

export function bytes(count: number): string {
    const units = ["B", "kB", "MB", "GB", "TB"];
    let value = count;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${unit === 0 ? value : value.toPrecision(3)} ${units[unit]}`;
}

/** Microseconds in the unit that fits: `340 µs`, `4.3 ms`, `1.2 s`. */
export function micros(count: number): string {
    return count < 1000 ? `${Math.round(count)} µs` : count < 1e6 ? `${(count / 1000).toPrecision(count < 10_000 ? 2 : 3)} ms` : `${(count / 1e6).toPrecision(3)} s`;
}

/** When something was: the time of day, and the day if it was another. */
export function moment(when: Date): string {
    const day = when.toLocaleDateString("en-GB");
    const time = when.toLocaleTimeString("en-GB");
    return day === new Date().toLocaleDateString("en-GB") ? time : `${day}, ${time}`;
}
