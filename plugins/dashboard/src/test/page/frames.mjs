// node frames.mjs [NODES EDGES]: how much script a frame takes in the shipped page, while the graph moves and signals flow.
import { browser, head, network, serve } from "./synthetic.mjs";

const [nodes = 10_000, edges = 20_000] = process.argv.slice(2).map(Number);
const { nodes: all, edges: lines, next } = network({ nodes, edges });
const server = await serve({
    snapshot: () => ({ ...head(1, nodes), worst: { ailing: [], failing: [], fullest: [] }, nodes: all, edges: lines }),
    delta(n) {
        const flowed = Array.from({ length: 400 }, () => ({ ...lines[Math.floor(next() * lines.length)], passed: 1 + Math.floor(next() * 3) }));
        const changed = Array.from({ length: 100 }, () => ({ ...all[Math.floor(next() * all.length)], waiting: Math.floor(next() * 9) }));
        return { ...head(n + 1, nodes), millis: 100, born: [], changed, died: [], opened: [], flowed, closed: [] };
    },
});
const chromium = await browser();
// a small window: what is measured is the script, and a machine without a graphics card is to draw many frames
const page = await chromium.newPage({ viewport: { width: 420, height: 360 } });
if (!process.env.DRAW) {
    // without a graphics card a frame of so many takes a second and more: what a card would do is left out, the script is not
    await page.addInitScript(() => {
        for (const call of ["drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced"]) {
            WebGL2RenderingContext.prototype[call] = () => undefined;
        }
    });
}
page.on("pageerror", (error) => console.log("error", error.message));
page.on("console", (message) => message.type() === "error" && !message.text().includes("404") && console.log("console", message.text()));
await page.goto(server.url);
await page.waitForSelector("#graph canvas");
const devtools = await page.context().newCDPSession(page);
await devtools.send("Performance.enable", { timeDomain: "threadTicks" }); // the thread's own time: others may be at work on the machine
const measure = async (name, run, millis) => {
    const read = async () => Object.fromEntries((await devtools.send("Performance.getMetrics")).metrics.map(({ name: of, value }) => [of, value]));
    await page.evaluate(() => {
        window.counted = 0;
        const count = () => {
            window.counted++;
            window.counting = requestAnimationFrame(count);
        };
        count();
    });
    const before = await read();
    await run(millis);
    const after = await read();
    const frames = await page.evaluate(() => (cancelAnimationFrame(window.counting), window.counted));
    console.log(`${name}: ${((1000 * (after.ScriptDuration - before.ScriptDuration)) / frames).toFixed(2)} ms of script a frame, ${frames} frames in ${((after.Timestamp - before.Timestamp) * 1000).toFixed(0)} ms`);
};
await measure("while it is laid out", (millis) => page.waitForTimeout(millis), 8000);
await page.waitForTimeout(Number(process.env.SETTLE ?? 45_000));
await measure("signals flow", (millis) => page.waitForTimeout(millis), 6000);
const box = await page.locator("#graph").boundingBox();
await measure("signals flow, and it is moved", async (millis) => {
    await page.mouse.move(box.x + 150, box.y + 100);
    await page.mouse.down();
    for (let i = 0; i < millis / 30; i++) {
        await page.mouse.move(box.x + 150 + 80 * Math.sin(i / 9), box.y + 100 + 60 * Math.cos(i / 7));
        await page.waitForTimeout(20);
    }
    await page.mouse.up();
}, 6000);
if (process.env.PICTURE) {
    await page.screenshot({ path: process.env.PICTURE });
}
await chromium.close();
server.close();
