package io.mycelium.core.faulty;

import io.mycelium.relay.faulty.KnowingRelay;
import io.mycelium.runtime.internal.faulty.Inner;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.HashMap;
import java.util.Map;
import org.kie.internal.utils.KieHelper;
import org.mapdb.faulty.Stub;

/** A part of the core that does all that it must not. */
public final class FaultyHelper {
    public KieHelper drools;
    public Stub mapDb;
    public org.snakeyaml.faulty.Stub yaml;
    public org.osgi.faulty.Stub osgi;
    public KnowingRelay plugin;
    public Inner runtime;

    public Map<String, Object> listen(InputStream in) throws IOException, ClassNotFoundException {
        Map<String, Object> heard = new HashMap<>(Map.of("time", System.nanoTime(), "sine", Math.sin(1)));
        for (Map.Entry<String, Object> one : heard.entrySet()) {
            System.out.println(one);
        }
        heard.put("more", new ObjectInputStream(in).readObject());
        return heard;
    }
}
