// node radius.mjs: how wide a node is in pixels, read from a picture of the shipped page; sigma 4 means its sizes otherwise than 3.
import { browser, head, serve } from "./synthetic.mjs";

const node = (id, waiting) => ({ id, kind: "hypha", species: "s", count: 1, awake: 1, level: "excellent", halted: 0, waiting });
const server = await serve({
    snapshot: () => ({ ...head(1, 2), worst: { ailing: [], failing: [], fullest: [] }, nodes: [node("a", 0), node("b", 99)], edges: [] }),
    delta: () => null,
});
const chromium = await browser();
const page = await chromium.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: "light" });
await page.goto(server.url);
await page.waitForSelector("#graph canvas");
await page.waitForTimeout(4000);
const picture = (await page.locator("#graph").screenshot()).toString("base64");
const reader = await chromium.newPage();
const areas = await reader.evaluate(async (png) => {
    const bitmap = await createImageBitmap(await (await fetch("data:image/png;base64," + png)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    context.drawImage(bitmap, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    // #1f8a52 is the level "excellent": how much of it is in each pixel, by its red
    const share = (i) => (data[i + 1] > data[i] + 8 ? Math.min(1, (255 - data[i]) / (255 - 0x1f)) : 0);
    const seen = new Uint8Array(width * height);
    const found = [];
    for (let start = 0; start < width * height; start++) {
        if (!seen[start] && share(4 * start) > 0.05) {
            let area = 0;
            const open = [start];
            seen[start] = 1;
            while (open.length > 0) {
                const at = open.pop();
                area += share(4 * at);
                for (const next of [at - 1, at + 1, at - width, at + width]) {
                    if (next >= 0 && next < width * height && !seen[next] && share(4 * next) > 0.05) {
                        seen[next] = 1;
                        open.push(next);
                    }
                }
            }
            found.push(area);
        }
    }
    return found.filter((area) => area > 10);
}, picture);
console.log("radii in pixels:", areas.map((area) => Math.sqrt(area / Math.PI).toFixed(2)).sort().join(", "), "(wanted: 5.00 and 9.00)");
await chromium.close();
server.close();
