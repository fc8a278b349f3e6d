import { query } from "./api";

/** Something that has happened to the server or a network. */
export interface Happening {
    number: number;
    at: string;
    network: string | null;
    tide: number | null;
    kind: string;
    by: string;
    text: string;
}

export interface Told {
    events: Happening[];
    next: number | null;
    last: number;
}

/** What the server's journal says, followed from one asking to the next. */
export class Journal {
    /** All that is kept, oldest first. */
    all: Happening[] = [];

    constructor(private readonly network = "") {}

    path(): string {
        return "events" + query({ network: this.network, after: this.all.at(-1)?.number ?? 0, limit: 10_000 });
    }

    /** True if there is something new. */
    take(answer: Told): boolean {
        if (answer.last < (this.all.at(-1)?.number ?? 0)) {
            this.all = []; // of another start: all is asked for, the next time
            return true;
        }
        this.all.push(...answer.events);
        this.all.splice(0, this.all.length - 10_000);
        return answer.events.length > 0;
    }

    /** Forgets what the server before a restart has said. */
    anew(): void {
        this.all = [];
    }

}

/** How far apart two events may be that tell of the same. */
const NEAR = 6;

/** Without what the server says of a thing that somebody has asked it to do, and that is told of him already. */
export function distinct(all: Happening[]): Happening[] {
    return all.filter((each, i) => each.by !== "server" || !all.slice(Math.max(0, i - NEAR), i + NEAR + 1).some((other) => other.by !== "server" && other.by !== "network" && other.text.includes(each.text)));
}
