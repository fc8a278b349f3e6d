package io.mycelium.rules.internal;

import io.mycelium.rules.fact.ActingHypha;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/**
 * What one build of a pack sees: the JDK, the facts and the API, Drools, and the Java types of the pack's bundle. The
 * classes that Drools generates live in a loader below this one, so that everything goes when the build goes.
 *
 * <p>Drools asks for one name in each package that is imported, and for the same ones again with each rule; to find that
 * there is no such class takes a look into every jar. So what is not there is kept for as long as the build.
 */
final class PackClassLoader extends ClassLoader {
    private final List<ClassLoader> loaders;
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    PackClassLoader(@Nullable ClassLoader javaTypes) {
        super(ClassLoader.getPlatformClassLoader());
        Set<ClassLoader> all = new LinkedHashSet<>();
        all.add(ActingHypha.class.getClassLoader());
        all.add(KieSession.class.getClassLoader());
        if (javaTypes != null) {
            all.add(javaTypes);
        }
        loaders = List.copyOf(all);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (!missing.contains(name)) {
            for (ClassLoader loader : loaders) {
                try {
                    return loader.loadClass(name);
                } catch (ClassNotFoundException e) {
                    // the next one may have it
                }
            }
            missing.add(name);
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        for (ClassLoader loader : loaders) {
            URL found = loader.getResource(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        List<URL> found = new ArrayList<>();
        for (ClassLoader loader : loaders) {
            found.addAll(Collections.list(loader.getResources(name)));
        }
        return Collections.enumeration(found);
    }
}
