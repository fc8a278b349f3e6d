/** Signals on their way, as points along the edges: of each so many, so that no more are under way than can be told apart. */

const MOST = 600;
const TRAVEL_MILLIS = 1100;
const STEPS = [1, 2, 5];

interface Point {
    from: string;
    to: string;
    begins: number;
}

export class Particles {
    /** One point stands for so many signals. */
    sample = 1;
    private points: Point[] = [];
    private readonly rest = new Map<string, number>();
    private rate = 0;

    /** So many signals have gone through edges within so long. */
    add(flows: { from: string; to: string; key: string; passed: number }[], millis: number, now: number): void {
        const total = flows.reduce((sum, flow) => sum + flow.passed, 0);
        const seconds = Math.max(0.02, millis / 1000);
        this.rate += (total / seconds - this.rate) * Math.min(1, seconds);
        this.choose((this.rate * TRAVEL_MILLIS) / 1000 / MOST);
        for (const { from, to, key, passed } of flows) {
            const due = (this.rest.get(key) ?? this.first(key)) + passed / this.sample;
            const count = Math.floor(due);
            this.rest.set(key, due - count);
            for (let i = 0; i < count && this.points.length < MOST + MOST / 4; i++) {
                this.points.push({ from, to, begins: now + (millis * (i + this.first(key + i))) / count });
            }
        }
        if (this.rest.size > 50_000) {
            this.rest.clear();
        }
    }

    /** Where the count of an edge begins: not all at once come to their first point. */
    private first(key: string): number {
        let hash = 7;
        for (let i = 0; i < key.length; i++) {
            hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0;
        }
        return ((hash >>> 4) % 1000) / 1000;
    }

    private choose(needed: number): void {
        if (needed > this.sample || needed < this.sample / 3) {
            let sample = 1;
            for (let i = 1; sample < needed; i++) {
                sample = STEPS[i % 3]! * 10 ** Math.floor(i / 3);
            }
            this.sample = sample;
        }
    }

    closed(key: string): void {
        this.rest.delete(key);
    }

    clear(): void {
        this.points = [];
    }

    get count(): number {
        return this.points.length;
    }

    /** Tells of each that is under way where it is: from, to, and how far, from 0 to 1. Those that have come are let go. */
    each(now: number, run: (from: string, to: string, part: number) => void): void {
        let kept = 0;
        for (const point of this.points) {
            const part = (now - point.begins) / TRAVEL_MILLIS;
            if (part < 1) {
                this.points[kept++] = point;
                if (part >= 0) {
                    run(point.from, point.to, part);
                }
            }
        }
        this.points.length = kept;
    }
}
