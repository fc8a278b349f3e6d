import { checkpoints } from "./pages/checkpoints";
import { dissonances } from "./pages/dissonances";
import { events } from "./pages/events";
import { graph } from "./pages/graph";
import { hypha } from "./pages/hypha";
import { hyphae } from "./pages/hyphae";
import { logs } from "./pages/logs";
import { networks } from "./pages/networks";
import { packs } from "./pages/packs";
import { plugins } from "./pages/plugins";
import { pressure } from "./pages/pressure";
import { tides } from "./pages/tides";
import { trace } from "./pages/trace";
import { Shell } from "./shell";

new Shell(
    [
        networks, //
        plugins,
        events,
        logs,
    ],
    [
        graph, //
        hyphae,
        pressure,
        trace,
        dissonances,
        packs,
        tides,
        checkpoints,
    ],
    hypha,
).begin();
