package io.mycelium.launcher;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where a server listens: on the host and port of {@code conf/io.mycelium.runtime.cfg}, unless the command line names another
 * port. Only the loopback interface is taken: who reaches a server may deploy code, and there are no tokens to tell who may.
 */
record Listening(InetAddress host, int port) {
    static final String HOST = "127.0.0.1";
    static final int PORT = 8087;
    private static final String FILE = "io.mycelium.runtime.cfg";

    /** @param given with {@code --port}; null for what is configured */
    static Listening of(Home home, @Nullable Integer given) {
        Path file = home.conf().resolve(FILE);
        Properties settings = read(file);
        InetAddress host = host(settings.getProperty("host", HOST).strip(), file);
        return new Listening(
                host,
                given == null ? port(settings.getProperty("port", "" + PORT).strip(), file) : given);
    }

    private static Properties read(Path file) {
        Properties settings = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader text = Files.newBufferedReader(file)) {
                settings.load(text);
            } catch (IOException | IllegalArgumentException e) {
                throw CommandException.failed(file + " can't be read: " + e.getMessage());
            }
        }
        return settings;
    }

    private static InetAddress host(String name, Path file) {
        try {
            InetAddress address = InetAddress.getByName(name);
            if (!name.isEmpty() && address.isLoopbackAddress()) {
                return address;
            }
        } catch (UnknownHostException nowhere) {
            // said below
        }
        throw CommandException.failed(file + ": host is '" + name
                + "': expected an address of the loopback interface, such as 127.0.0.1 or ::1. Whoever reaches this server may"
                + " send signals and deploy code, and it has no tokens yet to tell who that is. To let others in, put a"
                + " proxy that asks who they are in front of it");
    }

    private static int port(String text, Path file) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw CommandException.failed(
                file + ": port is '" + text + "': expected 0 to 65535, where 0 is any that is free");
    }

    /** Says so before anything is started where something else has the port. */
    void checkFree() {
        if (port == 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw CommandException.failed("port " + port + " of the loopback interface can't be used: " + e.getMessage()
                    + ". Give another with --port; 0 takes any free one");
        }
    }

    String address() {
        return host.getHostAddress();
    }

    static URI url(String host, int port) {
        try {
            return new URI("http", null, host, port, null, null, null);
        } catch (URISyntaxException e) {
            throw CommandException.failed("no server can be at " + host + ", port " + port);
        }
    }

    URI url() {
        return url(address(), port);
    }
}
