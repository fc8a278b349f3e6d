package io.mycelium.runtime.internal.wiring;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.value.PlainMap;
import io.mycelium.runtime.internal.wiring.ServiceOffer.Type;
import org.osgi.framework.Version;

/** Plugins of which only the kind matters. */
final class FakePlugins {
    private static long ids;

    private FakePlugins() {}

    static ServiceOffer relay(String kind, int ranking) {
        return relay(kind, ranking, new Origin("test.bundle", Version.emptyVersion, false, "test.jar"));
    }

    static ServiceOffer relay(String kind, int ranking, Origin origin) {
        return new ServiceOffer(Type.RELAY, kind, new SilentRelay(kind), origin, ranking, ++ids);
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
