import { checkpoints } from "./pages/checkpoints";
import { hypha } from "./pages/hypha";
import { hyphae } from "./pages/hyphae";
import { networks } from "./pages/networks";
import { Shell } from "./shell";

new Shell(
    [
        networks, //
    ],
    [
        hyphae, //
        checkpoints,
    ],
    hypha,
).begin();
