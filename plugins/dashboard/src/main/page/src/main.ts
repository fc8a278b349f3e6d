import { checkpoints } from "./pages/checkpoints";
import { networks } from "./pages/networks";
import type { Page } from "./page";
import { Shell } from "./shell";

const hypha: Page = { path: "hyphae", name: "Hypha", key: "", mount({ root, address }) { root.append(address.parts[3] ?? ""); } };

new Shell(
    [
        networks, //
    ],
    [
        checkpoints, //
    ],
    hypha,
).begin();
