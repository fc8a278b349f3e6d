import { checkpoints } from "./pages/checkpoints";
import { hypha } from "./pages/hypha";
import { hyphae } from "./pages/hyphae";
import { graph } from "./pages/graph";
import { networks } from "./pages/networks";
import { Shell } from "./shell";

new Shell(
    [
        networks, //
    ],
    [
        hyphae, //
        checkpoints,
        graph,
        checkpoints, //
    ],
    hypha,
).begin();
