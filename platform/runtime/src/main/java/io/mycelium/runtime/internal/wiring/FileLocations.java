package io.mycelium.runtime.internal.wiring;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** Where things lie, as people know it: below the folder of the server by their relative paths. */
public final class FileLocations {
    /** The service property that names the file that a service was made from, where that is not its bundle's. */
    public static final String FILE = "mycelium.file";

    /** The service property that names the networks that a service is for, a {@link Set}; without it: all. */
    public static final String NETWORKS = "mycelium.networks";

    private final Path home;
    private final Path deploy;
    private final Path deployed;
    private final Map<Path, Set<String>> beside = new ConcurrentHashMap<>();

    /**
     * @param home the package's
     * @param deploy the package's deploy folder
     * @param deployed the server's own one
     */
    public FileLocations(Path home, Path deploy, Path deployed) {
        this.home = home.toAbsolutePath().normalize();
        this.deploy = deploy.toAbsolutePath().normalize();
        this.deployed = deployed.toAbsolutePath().normalize();
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

    /** Notes that a jar lies beside the blueprints of some networks. */
    public void beside(Path file, Set<String> networks) {
        beside.put(file.toAbsolutePath().normalize(), Set.copyOf(networks));
    }

    /** Where the pack of a bundle lies. */
    public Place of(Bundle bundle) {
        Path file = file(bundle.getLocation());
        Set<String> networks = beside.get(file);
        return networks != null ? Place.beside(networks) : of(file);
    }

    private Place of(Path file) {
        Path folder = file.getParent();
        return deployed.equals(folder) ? Place.DEPLOYED : deploy.equals(folder) ? Place.DEPLOY_FOLDER : Place.BUNDLE;
    }

    static Set<String> networks(ServiceReference<?> reference) {
        return reference.getProperty(NETWORKS) instanceof Set<?> names
                ? names.stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** Whether a bundle lies in a deploy folder. */
    public boolean isDeployed(Bundle bundle) {
        return of(file(bundle.getLocation())) != Place.BUNDLE;
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
