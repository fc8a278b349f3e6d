import assert from "node:assert/strict";
import { test } from "node:test";
import { Followed, type TracedSignal, type TracedStep } from "../../main/page/src/traced";

const step = (tide: number, what: string): TracedStep => ({ tide, after: 1, millis: tide, held: 0, where: null, what });
const signal = (number: number, ...path: TracedStep[]): TracedSignal => ({ number, id: "s" + number, frequency: "f", payload: {}, by: "b", tide: 1, rule: null, cause: null, root: "s" + number, whole: true, became: "under way", tides: 0, millis: 0, held: 0, path });
const paths = (followed: Followed) => Object.fromEntries(followed.all().map((each) => [each.id, each.path.map((one) => one.what).join()]));

test("new steps stand behind those that are known", () => {
    const followed = new Followed(10);
    followed.begin([signal(1, step(1, "a"))], false);
    followed.take([{ ...signal(1, step(2, "b")), became: "delivered" }, signal(2, step(2, "x"))]);
    assert.deepEqual(paths(followed), { s1: "a,b", s2: "x" });
    assert.equal(followed.all()[0]!.became, "delivered");
});

test("steps that the list had told already are there once", () => {
    const followed = new Followed(10);
    followed.begin([signal(1, step(1, "a"), step(2, "b"))], false);
    followed.take([signal(1, step(1, "a"), step(2, "b"), step(3, "c"))]);
    followed.take([signal(1, step(3, "c"))]);
    assert.deepEqual(paths(followed), { s1: "a,b,c" });
});

test("the newest are kept, and who is older than all of them stays out", () => {
    const followed = new Followed(10);
    followed.begin([5, 6].map((number) => signal(number)), true);
    followed.take([signal(3, step(1, "late")), signal(7)]);
    assert.deepEqual(Object.keys(paths(followed)), ["s5", "s6", "s7"]);
    for (let number = 8; number < 40; number++) {
        followed.take([signal(number)]);
    }
    assert.ok(followed.all().length <= 12);
    assert.ok(followed.all().some((each) => each.number === 39));
});
