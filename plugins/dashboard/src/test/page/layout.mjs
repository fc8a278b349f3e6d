// node layout.mjs [NODES EDGES]: the layout, made twice from the same network that is told in another order, comes to the same places.
import { createRequire } from "node:module";
import { network } from "./synthetic.mjs";

const from = createRequire(new URL("../../main/page/package.json", import.meta.url));
const { outputFiles } = await from("esbuild").build({ entryPoints: [new URL("../../main/page/src/graph/spread.ts", import.meta.url).pathname], bundle: true, format: "esm", write: false });
const { Spread } = await import("data:text/javascript;base64," + Buffer.from(outputFiles[0].contents).toString("base64"));
const [nodes = 2000, edges = 4000] = process.argv.slice(2).map(Number);
const { nodes: all, edges: lines } = network({ nodes, edges });

// as picture.ts makes a plan: in the order of names, whatever the order in which they were told
const places = (told, flows) => {
    const ids = told.map((node) => node.id).sort((one, other) => (one < other ? -1 : 1));
    const at = new Map(ids.map((id, i) => [id, i]));
    const key = (edge) => JSON.stringify([edge.from, edge.to]);
    const plan = { ids, places: new Float32Array(2 * nodes).fill(NaN), kinds: new Uint8Array(nodes), edges: new Uint32Array([...flows].sort((one, other) => (key(one) < key(other) ? -1 : 1)).flatMap((edge) => [at.get(edge.from), at.get(edge.to)])) };
    const spread = new Spread(plan);
    const begun = performance.now();
    while (spread.go(20));
    console.log(`${nodes} nodes, ${edges} edges: ${Math.round(performance.now() - begun)} ms in the worker`);
    return plan.places;
};
const one = places(all, lines);
const other = places([...all].reverse(), [...lines].reverse());
const same = one.every((value, i) => Object.is(value, other[i]));
console.log(same && one.every(Number.isFinite) ? "the same places" : "OTHER PLACES");
process.exitCode = same ? 0 : 1;
