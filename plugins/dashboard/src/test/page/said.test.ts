import assert from "node:assert/strict";
import { test } from "node:test";
import { condition, isOver, notice } from "../../main/page/src/condition";
import { ofThoseThere, type Output, spoken } from "../../main/page/src/graph/spoken";
import type { NetworkStatus } from "../../main/page/src/model";
import { PHASES } from "../../main/page/src/phases";

const output = (origin: string, frequency: string): Output => ({ id: origin + frequency, tide: 1, bodies: ["b"], origin, frequency, payload: {}, cause: null, root: "r" });
const status = (of: Partial<NetworkStatus>) => ({ network: "n", tide: 1234, quiet: true, ended: false, failed: null, standing: null, faults: [], ...of }) as NetworkStatus;

test("who has died says nothing any more", () => {
    const said = spoken(ofThoseThere([output("a", "congested"), output("b", "congested")], (id) => id === "a"));
    assert.deepEqual([...said.last.keys()], ["a"]);
    assert.deepEqual(said.words, [["congested", 1]]);
});

test("a network that stands is not quiet, and says where", () => {
    const stands = status({ standing: "tide 7 has been in hypha 'h', rule \"r\" (p.drl:3) for 7 s" });
    assert.equal(condition(stands), "stands");
    assert.ok(notice(stands)!.what.includes("p.drl:3"));
    assert.equal(isOver(stands), false);
    assert.equal(condition(status({})), "quiet");
    assert.equal(notice(status({})), null);
});

test("a network that has ended says when, and what can be done", () => {
    const told = notice(status({ ended: true }))!;
    assert.ok(told.what.includes("has ended in tide 1,234"));
    assert.ok(told.advice.includes("what was known last"));
    assert.ok(told.advice.includes("mycelium run"));
    assert.ok(isOver(status({ ended: true })));
    assert.ok(notice(status({ ended: true, failed: "disk full" }))!.what.includes("disk full"));
});

test("phases are called as people read of them", () => {
    assert.ok(PHASES.every((phase) => !phase.name.includes("_")));
});
