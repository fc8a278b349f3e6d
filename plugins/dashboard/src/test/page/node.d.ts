/** As much of Node as the tests of the page need: its types are no dependency. */
declare module "node:test" {
    export function test(name: string, run: () => void): void;
}

declare module "node:assert/strict" {
    const assert: {
        equal(one: unknown, other: unknown): void;
        deepEqual(one: unknown, other: unknown): void;
        ok(value: unknown): void;
        throws(run: () => void): void;
    };
    export default assert;
}
