package io.mycelium.runtime.internal.wiring;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.value.PlainMap;
import io.mycelium.runtime.internal.wiring.Offered.Type;

/** Plugins of which only the kind matters. */
final class FakePlugins {
    private static long ids;

    private FakePlugins() {}

    static Offered relay(String kind, int ranking) {
        return new Offered(Type.RELAY, kind, new SilentRelay(kind), "test.bundle", ranking, ++ids);
    }

    /** Routes nothing. */
    static class SilentRelay implements Relay {
        private final String kind;

        SilentRelay(String kind) {
            this.kind = kind;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public void check(PlainMap settings) {}

        @Override
        public Routing route(RelayCall call) {
            throw new UnsupportedOperationException("not in this test");
        }
    }
}
