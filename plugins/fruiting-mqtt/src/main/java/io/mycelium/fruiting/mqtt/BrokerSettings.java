package io.mycelium.fruiting.mqtt;

import io.mycelium.api.settings.Settings;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How a broker is reached.
 *
 * @param client by which the broker knows this body again; null: by the names of network and body
 * @param user null: without a name
 * @param passwordFile relative to the context's folder, or absolute; null: without a password
 */
record BrokerSettings(
        String host,
        int port,
        boolean tls,
        @Nullable String client,
        @Nullable String user,
        @Nullable String passwordFile) {
    private static final String BROKER =
            "the broker's address, such as mqtt://127.0.0.1:1883 or mqtts://broker.example";

    static BrokerSettings of(Settings settings) {
        URI uri;
        try {
            uri = URI.create(settings.text("broker", BROKER));
        } catch (IllegalArgumentException e) {
            throw settings.wrong("broker", BROKER);
        }
        boolean tls = "mqtts".equals(uri.getScheme());
        boolean bare = uri.getUserInfo() == null
                && (uri.getPath() == null || uri.getPath().isEmpty());
        if (uri.getHost() == null || !tls && !"mqtt".equals(uri.getScheme()) || !bare) {
            throw settings.wrong("broker", BROKER);
        }
        String user = settings.textOrNull("user", "the name of a user of the broker");
        String passwordFile = settings.textOrNull("password-file", "a file with the user's password");
        if (user == null && passwordFile != null) {
            throw new IllegalArgumentException("the setting 'password-file' belongs to a 'user', and there is none");
        }
        int port = uri.getPort() > 0 ? uri.getPort() : tls ? 8883 : 1883;
        return new BrokerSettings(
                uri.getHost(),
                port,
                tls,
                settings.textOrNull("client", "the name that the broker knows this body by"),
                user,
                passwordFile);
    }
}
