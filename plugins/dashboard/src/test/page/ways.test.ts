import assert from "node:assert/strict";
import { test } from "node:test";
import { parsed } from "../../main/page/src/router";
import { type There, way } from "../../main/page/src/ways";

const pages = (...paths: string[]) => paths.map((path) => ({ path, name: path[0]!.toUpperCase() + path.slice(1) }));
const there: There = { ofServer: pages("networks", "plugins", "events", "logs"), ofNetwork: pages("graph", "hyphae", "trace", "dissonances"), networks: ["airports", "orders"] };

function nothing(path: string, known = there): { what: string; to: string[] } {
    const found = way(parsed(path), known);
    assert.equal(found.kind, "nothing");
    return found.kind === "nothing" ? { what: found.what, to: found.to.map((each) => each.href) } : { what: "", to: [] };
}

test("what is there is found", () => {
    assert.deepEqual(way(parsed(""), there), { kind: "server", path: "networks" });
    assert.deepEqual(way(parsed("events"), there), { kind: "server", path: "events" });
    assert.deepEqual(way(parsed("networks/airports"), there), { kind: "network", path: "graph" });
    assert.deepEqual(way(parsed("networks/airports/hyphae/a%2Fb"), there), { kind: "hypha", path: "hyphae" });
    assert.deepEqual(way(parsed("networks/any/trace"), { ...there, networks: null }), { kind: "network", path: "trace" });
});

test("a network that is not there leads to those that are, and to the same page of them", () => {
    const { what, to } = nothing("networks/airprots/trace");
    assert.equal(what, 'There is no network "airprots"; airports is meant, perhaps. These are here:');
    assert.deepEqual(to, ["#/networks/airports/trace", "#/networks/orders/trace"]);
    assert.equal(nothing("networks/x/graph", { ...there, networks: [] }).what, 'There is no network "x": none runs here.');
});

test("a page that is not there leads to those that are", () => {
    assert.deepEqual(nothing("networks/airports/grpah").what, 'A network has no page "grpah"; graph is meant, perhaps. Those of airports:');
    assert.deepEqual(nothing("networks/airports/nope").to[0], "#/networks/airports/graph");
    assert.equal(nothing("plugin").what, 'There is no page "plugin"; plugins is meant, perhaps.');
    assert.equal(nothing("logs/7").what, 'There is nothing below "logs".');
    assert.equal(nothing("networks/airports/hyphae/a/b").what, 'There is nothing at "hyphae/a/b" of network airports. Its pages:');
});

test("a part that can't be read is named", () => {
    assert.ok(nothing("networks/airports/hyphae/%zz").what.startsWith('"%zz" is no part of an address'));
});

test("the number of a dissonance leads to it", () => {
    assert.deepEqual(way(parsed("networks/airports/dissonances/99"), there), { kind: "elsewhere", href: "#/networks/airports/dissonances?number=99" });
});
