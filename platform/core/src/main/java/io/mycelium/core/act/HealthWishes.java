package io.mycelium.core.act;

import io.mycelium.api.health.Assessment;
import io.mycelium.api.health.Finding;
import io.mycelium.api.health.HealthEffect;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.core.graph.Alerts;
import io.mycelium.core.graph.Care;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.State;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a health policy wants in a tide: noted as it answers, in the order of the hyphae, and carried out in that order at TIDE
 * OUT. An alert is told once for each hypha and cause, until the hypha is well. The tide's thread only.
 */
final class HealthWishes {
    /** The cause of an alert of a policy that remembers nothing, and so says nothing itself. */
    static final String POOR = "poor";

    private final State state;
    private final List<Wish> wishes = new ArrayList<>();

    private record Wish(Hypha hypha, HealthEffect effect, Assessment answer) {}

    HealthWishes(State state) {
        this.state = state;
    }

    static boolean isPoor(Vitality vitality) {
        return vitality.level() == VitalityLevel.POOR;
    }

    private static boolean isWell(Vitality vitality) {
        return switch (vitality.level()) {
            case EXCELLENT, GOOD, DORMANT -> true;
            default -> false;
        };
    }

    /** A policy that remembers nothing has said how well it is. */
    void rated(Hypha h, Assessment answer) {
        if (isPoor(h.vitality)) {
            take(h, answer.wanting(List.of(new HealthEffect.Alert(POOR, poor(h, answer)))));
        } else if (h.care != null && !h.care.alerts().isEmpty()) {
            take(h, answer);
        }
    }

    private static String poor(Hypha h, Assessment answer) {
        StringBuilder text = new StringBuilder("its vitality is " + h.vitality.score());
        for (Finding f : answer.findings()) {
            text.append(", ").append(f.measure()).append(' ').append(number(f.value()));
        }
        return text.toString();
    }

    private static String number(double value) {
        return new BigDecimal(value)
                .round(MathContext.DECIMAL32)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** What the policy has answered about a hypha, whose vitality is that already. */
    void take(Hypha h, Assessment answer) {
        Care care = h.care == null ? Care.NONE : h.care;
        if (answer.effects().isEmpty() && care.alerts().isEmpty()) {
            return;
        }
        List<Care.Told> told = new ArrayList<>();
        boolean well = isWell(answer.vitality());
        for (Care.Told before : care.alerts()) {
            if (!well || alertOf(before.cause(), answer) != null) {
                told.add(before);
            }
        }
        for (HealthEffect effect : answer.effects()) {
            if (!(effect instanceof HealthEffect.Alert alert)) {
                wishes.add(new Wish(h, effect, answer));
            } else if (!care.isTold(alert.cause()) && told.size() < Assessment.MOST) {
                told.add(new Care.Told(alert.cause(), alert.text(), state.tide));
                wishes.add(new Wish(h, alert, answer));
            }
        }
        state.beforeChange(h);
        h.careFor(new Care(care.supervised(), care.memory(), care.findings(), told));
    }

    private static HealthEffect.@Nullable Alert alertOf(String cause, Assessment answer) {
        for (HealthEffect effect : answer.effects()) {
            if (effect instanceof HealthEffect.Alert alert && alert.cause().equals(cause)) {
                return alert;
            }
        }
        return null;
    }

    void carryOut(Supervisor supervisor, Alerts alerts) {
        for (Wish wish : wishes) {
            if (wish.hypha().dead) {
                continue;
            }
            if (wish.effect() instanceof HealthEffect.Alert alert) {
                alerts.tell(wish.hypha(), alert.cause(), alert.text(), finding(alert.cause(), wish.answer()));
            } else {
                supervisor.treat(wish.hypha(), wish.effect());
            }
        }
        wishes.clear();
    }

    private static @Nullable Finding finding(String cause, Assessment answer) {
        for (Finding finding : answer.findings()) {
            if (finding.measure().equals(cause)) {
                return finding;
            }
        }
        return null;
    }
}
