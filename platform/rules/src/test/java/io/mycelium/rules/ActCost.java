package io.mycelium.rules;

import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.util.Map;

/** What an ACT costs, in CPU ns a signal. Run by hand: {@code ActCost [rules] [signals an ACT]}. */
final class ActCost {
    private ActCost() {}

    public static void main(String[] args) {
        int rules = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        int signals = args.length > 1 ? Integer.parseInt(args[1]) : 4;
        StringBuilder drl =
                new StringBuilder("declare State done : int  level : int end\ndeclare Work value : int end\n"
                        + "declare Result value : int end\n");
        for (int i = 0; i < rules; i++) {
            drl.append("rule \"r%d\" when $w : Work( value == %d ) $s : State( level < 1000000 ) then\n".formatted(i, i)
                    + "  hypha.emit(\"result\", new Result($w.getValue() / 2));\n"
                    + "  modify($s) { setDone($s.getDone() + 1) }\nend\n");
        }
        DroolsBehaviour behaviour = TriedPack.compiled(Map.of("cost.drl", drl.toString()));
        Evaluator evaluator = behaviour.evaluator();
        StepEffects nothing = (StepEffects) Proxy.newProxyInstance(
                ActCost.class.getClassLoader(),
                new Class<?>[] {StepEffects.class},
                (proxy, method, a) -> method.getReturnType() == boolean.class ? (Object) false : null);
        Signal[] given = new Signal[signals];
        for (int i = 0; i < signals; i++) {
            given[i] = HandMadeSignal.of("work", Map.of("value", i * 2 % rules));
        }
        Object state = behaviour.states().initial(PlainMap.EMPTY);
        var threads = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < 12; round++) {
            int acts = 40_000;
            long begin = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < acts; i++) {
                Object copy = behaviour.states().copy(state);
                evaluator.begin(HandMadeHypha.CALM, copy, nothing);
                for (Signal signal : given) {
                    evaluator.step(signal, 1000);
                }
                evaluator.end();
            }
            long spent = threads.getCurrentThreadCpuTime() - begin;
            System.out.printf("%d rules, %d signals an ACT: %d ns a signal%n", rules, signals, spent / acts / signals);
        }
    }
}
