/** The worker that makes layouts: a plan comes in, places go out as they become better. A new plan ends the one before. */
import { Spread, type Plan } from "./spread";

const STEPS = 12;
const REST_MILLIS = 30;

let timer: ReturnType<typeof setTimeout> | undefined;

addEventListener("message", (event: MessageEvent<{ number: number; plan: Plan }>) => {
    const { number, plan } = event.data;
    clearTimeout(timer);
    const spread = new Spread(plan);
    const on = () => {
        const more = spread.go(STEPS);
        (postMessage as (message: unknown) => void)({ number, places: plan.places, more });
        if (more) {
            timer = setTimeout(on, REST_MILLIS);
        }
    };
    on();
});
