package io.mycelium.runtime.internal.wiring;

import java.net.URI;
import java.nio.file.Path;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** Where things lie, as people know it: below the folder of the server by their relative paths. */
public final class Places {
    /** The service property that names the file that a service was made from, where that is not its bundle's. */
    public static final String FILE = "mycelium.file";

    private final Path home;
    private final Path deploy;

    public Places(Path home, Path deploy) {
        this.home = home.toAbsolutePath().normalize();
        this.deploy = deploy.toAbsolutePath().normalize();
    }

    Origin origin(ServiceReference<?> reference) {
        Bundle bundle = reference.getBundle();
        Object file = reference.getProperty(FILE);
        return new Origin(
                String.valueOf(bundle.getSymbolicName()),
                bundle.getVersion(),
                file == null && isDeployed(bundle),
                file == null ? from(bundle) : shown(Path.of(file.toString())));
    }

    /** Whether a bundle lies in the deploy folder. */
    public boolean isDeployed(Bundle bundle) {
        return deploy.equals(file(bundle.getLocation()).getParent());
    }

    private String from(Bundle bundle) {
        Path file = file(bundle.getLocation());
        return file.isAbsolute() ? shown(file) : bundle.getLocation();
    }

    /** A path, relative to the server's folder if it lies below. */
    public String shown(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return (whole.startsWith(home) ? home.relativize(whole) : whole).toString();
    }

    /** The file that a bundle was installed from; an empty path if it was none. */
    private static Path file(String location) {
        String plain = location.startsWith("reference:") ? location.substring("reference:".length()) : location;
        try {
            return plain.startsWith("file:") ? Path.of(URI.create(plain)).normalize() : Path.of("");
        } catch (IllegalArgumentException e) { // a location is any text
            return Path.of("");
        }
    }
}
