package io.mycelium.runtime.internal.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;

/** Says what an unresolved bundle lacks, by looking for each thing it requires among all that the container offers. */
final class Requirements {
    private static final Pattern SINCE = Pattern.compile("(?<!!)\\(version>=([\\w.]+)\\)");
    private static final Pattern BELOW = Pattern.compile("\\(!\\(version>=([\\w.]+)\\)\\)");

    private final FrameworkWiring wiring;

    Requirements(FrameworkWiring wiring) {
        this.wiring = wiring;
    }

    /** What the bundle lacks, as a sentence; nothing if it could be resolved. */
    Optional<String> missing(Bundle bundle) {
        return missing(bundle, new HashSet<>());
    }

    private Optional<String> missing(Bundle bundle, Set<Bundle> asked) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision == null || revision.getWiring() != null || !asked.add(bundle)) {
            return Optional.empty();
        }
        List<String> lacks = new ArrayList<>();
        for (BundleRequirement requirement : revision.getDeclaredRequirements(null)) {
            if (isNeeded(requirement)) {
                lack(requirement, asked).ifPresent(lacks::add);
            }
        }
        return lacks.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", lacks));
    }

    private Optional<String> lack(BundleRequirement requirement, Set<Bundle> asked) {
        Collection<BundleCapability> offers = wiring.findProviders(requirement);
        if (offers.isEmpty()) {
            return Optional.of(text(requirement));
        }
        List<String> reasons = new ArrayList<>();
        for (BundleCapability offer : offers) {
            Bundle provider = offer.getRevision().getBundle();
            Optional<String> why = missing(provider, asked);
            if (why.isEmpty()) {
                return Optional.empty();
            }
            reasons.add("it needs bundle " + provider.getSymbolicName() + ", which is not resolved: " + why.get());
        }
        return Optional.of(reasons.get(0));
    }

    private static boolean isNeeded(BundleRequirement requirement) {
        String resolution = requirement.getDirectives().get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE);
        String effective = requirement.getDirectives().get(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE);
        return !Namespace.RESOLUTION_OPTIONAL.equals(resolution)
                && !"dynamic".equals(resolution)
                && (effective == null || Namespace.EFFECTIVE_RESOLVE.equals(effective));
    }

    private String text(BundleRequirement requirement) {
        String filter = String.valueOf(requirement.getDirectives().get(Namespace.REQUIREMENT_FILTER_DIRECTIVE));
        String namespace = requirement.getNamespace();
        Matcher name = Pattern.compile("\\(" + Pattern.quote(namespace) + "=([^)]*)\\)")
                .matcher(filter);
        if (!name.find()) {
            return "it needs " + namespace + " " + filter + ", which nothing here offers";
        }
        if (namespace.equals("osgi.ee")) {
            return "it needs Java " + version(filter) + ", and this is Java "
                    + Runtime.version().feature();
        }
        if (!namespace.equals(PackageNamespace.PACKAGE_NAMESPACE)) {
            return "it needs " + name.group(1) + " (" + namespace + "), which no bundle here offers";
        }
        return "it needs package " + name.group(1) + version(filter) + ", " + whoHasAnother(name.group(1));
    }

    /** {@code , version 1.2 or newer, below 2}; for an execution environment the number. */
    private static String version(String filter) {
        Matcher exact = Pattern.compile("\\(version=([\\w.]+)\\)").matcher(filter);
        if (exact.find()) {
            return exact.group(1);
        }
        Matcher since = SINCE.matcher(filter);
        Matcher below = BELOW.matcher(filter);
        return (since.find() ? ", version " + since.group(1) + " or newer" : "")
                + (below.find() ? ", below " + below.group(1) : "");
    }

    private String whoHasAnother(String name) {
        for (BundleCapability other : wiring.findProviders(new AnyVersion(name))) {
            return "and " + other.getRevision().getBundle().getSymbolicName() + " exports version "
                    + other.getAttributes().get(Constants.VERSION_ATTRIBUTE);
        }
        return "which no bundle here exports";
    }

    /** A package, in whatever version. */
    private record AnyVersion(String name) implements Requirement {
        @Override
        public String getNamespace() {
            return PackageNamespace.PACKAGE_NAMESPACE;
        }

        @Override
        public Map<String, String> getDirectives() {
            return Map.of(
                    Namespace.REQUIREMENT_FILTER_DIRECTIVE,
                    "(" + PackageNamespace.PACKAGE_NAMESPACE + "=" + name + ")");
        }

        @Override
        public Map<String, Object> getAttributes() {
            return Map.of();
        }

        @Override
        public Resource getResource() {
            throw new UnsupportedOperationException("this requirement is of no bundle");
        }
    }
}
