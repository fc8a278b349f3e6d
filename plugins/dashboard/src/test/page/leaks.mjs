// node leaks.mjs [ROUNDS]: births and deaths in the shipped page, a thousand of each and more; what is left behind is counted.
import { browser, head, network, serve } from "./synthetic.mjs";

const rounds = Number(process.argv[2] ?? 120);
const each = 20;
const { nodes: all, edges: lines, hypha } = network({ nodes: 200, edges: 400 });
const living = { nodes: new Map(all.map((node) => [node.id, node])), edges: [...lines] };
let going = false;
let passed = 0;
let last = [];
const server = await serve({
    snapshot: () => ({ ...head(1, 200), worst: { ailing: [], failing: [], fullest: [] }, nodes: [...living.nodes.values()], edges: living.edges }),
    delta(n) {
        if (!going || passed >= rounds) {
            return null;
        }
        passed++;
        const born = Array.from({ length: each }, (_, i) => hypha(1000 * (passed + 1) + i));
        const opened = born.map((node) => ({ from: "h1", to: node.id, sockets: 1, held: 0, capacity: 64, fullest: 0, passed: 5 }));
        const died = last.map((node) => node.id);
        const closed = last.map((node) => ({ from: "h1", to: node.id }));
        last = passed === rounds ? [] : born;
        return { ...head(n + 1, 220), millis: 100, born: passed === rounds ? [] : born, changed: [], died, opened: passed === rounds ? [] : opened, flowed: [], closed };
    },
});
const chromium = await browser();
const page = await chromium.newPage({ viewport: { width: 1000, height: 700 } });
const failures = [];
page.on("pageerror", (error) => failures.push(error.message));
await page.goto(server.url);
await page.waitForSelector("#graph canvas");
await page.waitForTimeout(8000);
const devtools = await page.context().newCDPSession(page);
await devtools.send("Performance.enable");
const count = async () => {
    await devtools.send("HeapProfiler.collectGarbage");
    const found = Object.fromEntries((await devtools.send("Performance.getMetrics")).metrics.map(({ name, value }) => [name, value]));
    return { dom: found.Nodes, listeners: found.JSEventListeners, heap: Math.round(found.JSHeapUsedSize / 1024) };
};
const before = await count();
going = true;
while (passed < rounds) {
    await page.waitForTimeout(500);
}
await page.waitForTimeout(6000);
const after = await count();
console.log(`${rounds * each} births and deaths: DOM nodes ${before.dom} -> ${after.dom}, listeners ${before.listeners} -> ${after.listeners}, heap ${before.heap} kB -> ${after.heap} kB; listed ${await page.locator("#graph-list").textContent().then((text) => text.match(/and ([\d,]+) more/)?.[1])} + 50`);
failures.forEach((failure) => console.log("error", failure));
await page.evaluate(() => (location.hash = "#/networks"));
await page.waitForTimeout(1500);
console.log("the page left:", JSON.stringify(await count()));
await chromium.close();
server.close();
