package io.mycelium.runtime.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Hashtable;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has FileInstall watch the deploy folder. Not from its own start on, as it does with {@code conf/}: it would take up
 * jars before our installer is there.
 */
final class DeployWatch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DeployWatch.class);
    private static final String FILE_INSTALL = "org.apache.felix.fileinstall";

    private final Configuration configuration;

    private DeployWatch(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Null where nobody keeps configurations: then the deploy folder is looked at once, at the start. */
    static @Nullable DeployWatch of(BundleContext context, Path folder) {
        ServiceReference<ConfigurationAdmin> reference = context.getServiceReference(ConfigurationAdmin.class);
        ConfigurationAdmin configurations = reference == null ? null : context.getService(reference);
        if (configurations == null) {
            log.warn("the deploy folder {} is not watched: there is no service for configurations", folder);
            return null;
        }
        try {
            Configuration configuration = configurations.createFactoryConfiguration(FILE_INSTALL, "?");
            configuration.update(settings(context, folder));
            return new DeployWatch(configuration);
        } catch (IOException e) {
            log.warn("the deploy folder {} is not watched: {}", folder, e.getMessage());
            return null;
        }
    }

    private static Hashtable<String, Object> settings(BundleContext context, Path folder) {
        Hashtable<String, Object> settings = new Hashtable<>();
        settings.put("felix.fileinstall.dir", folder.toString());
        settings.put("felix.fileinstall.filter", "[^.].*\\.(drl|jar)");
        settings.put("felix.fileinstall.bundles.new.start", "false");
        for (String name : new String[] {
            "felix.fileinstall.poll",
            "felix.fileinstall.tmpdir",
            "felix.fileinstall.enableConfigSave",
            "felix.fileinstall.log.default"
        }) {
            String value = context.getProperty(name);
            if (value != null) {
                settings.put(name, value);
            }
        }
        return settings;
    }

    @Override
    public void close() {
        try {
            configuration.delete();
        } catch (IOException | IllegalStateException e) {
            log.debug("the watch of the deploy folder was over already", e);
        }
    }
}
