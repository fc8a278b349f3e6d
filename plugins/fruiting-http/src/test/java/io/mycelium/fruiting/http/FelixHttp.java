package io.mycelium.fruiting.http;

import static org.awaitility.Awaitility.await;

import jakarta.servlet.Servlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;

/**
 * Felix with its Jetty bundle, as in the server, and a servlet on its whiteboard. The servlet API and the servlet itself come
 * from the test's class path.
 */
final class FelixHttp implements AutoCloseable {
    private static final Pattern ENDPOINT = Pattern.compile("http://[^:/]+:(\\d+)");

    private final Path storage;
    private final Framework framework;
    private final int port;

    FelixHttp(Servlet servlet, Map<String, String> configuration) throws BundleException, IOException {
        storage = Files.createTempDirectory("felix");
        Map<String, String> properties = new HashMap<>(configuration);
        properties.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        properties.put("org.apache.felix.http.host", "127.0.0.1");
        properties.put("org.osgi.service.http.port", "0");
        properties.put(
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                "jakarta.servlet;version=6.1.0,jakarta.servlet.http;version=6.1.0,jakarta.servlet.annotation;version=6.1.0,"
                        + "jakarta.servlet.descriptor;version=6.1.0,javax.servlet;version=3.1,javax.servlet.http;version=3.1,"
                        + "javax.servlet.annotation;version=3.1,javax.servlet.descriptor;version=3.1,"
                        + "org.slf4j;version=2.0.17,org.slf4j.spi;version=2.0.17,org.slf4j.helpers;version=2.0.17,"
                        + "org.slf4j.event;version=2.0.17");
        properties.put(
                Constants.FRAMEWORK_SYSTEMCAPABILITIES_EXTRA,
                "osgi.contract;osgi.contract=JakartaServlet;version:List<Version>=\"5.0,6.0,6.1\","
                        + "osgi.contract;osgi.contract=JavaServlet;version:List<Version>=\"2.6,3.0,3.1,4.0\","
                        + "osgi.extender;osgi.extender=\"osgi.serviceloader.processor\";version:Version=1.0,"
                        + "osgi.extender;osgi.extender=\"osgi.serviceloader.registrar\";version:Version=1.0");
        framework = new FrameworkFactory().newFramework(properties);
        framework.start();
        List<Bundle> bundles = new ArrayList<>();
        for (String jar : jars("commons-io", "commons-fileupload", "jetty-.*", "org.apache.felix.http.jetty12")) {
            bundles.add(framework.getBundleContext().installBundle(jar));
        }
        for (Bundle bundle : bundles) {
            bundle.start();
        }
        Dictionary<String, Object> whiteboard = new Hashtable<>();
        whiteboard.put("osgi.http.whiteboard.servlet.pattern", "/networks/*");
        whiteboard.put("osgi.http.whiteboard.servlet.asyncSupported", true);
        framework.getBundleContext().registerService(Servlet.class, servlet, whiteboard);
        port = await().until(this::boundPort, found -> found > 0);
    }

    /** The jars of the test's class path with these names. */
    private static List<String> jars(String... names) throws IOException {
        Pattern wanted = Pattern.compile("jar:(file:.*/(" + String.join("|", names) + ")-[0-9][^/]*\\.jar)!/.*");
        List<String> jars = FelixHttp.class
                .getClassLoader()
                .resources("META-INF/MANIFEST.MF")
                .map(manifest -> wanted.matcher(manifest.toString()))
                .filter(Matcher::matches)
                .map(jar -> jar.group(1))
                .toList();
        if (jars.size() < names.length) {
            throw new IllegalStateException("of " + List.of(names) + " only " + jars + " are on the class path");
        }
        return jars;
    }

    private int boundPort() throws InvalidSyntaxException {
        // all, since Jetty's bundle has the class of this service from elsewhere
        ServiceReference<?>[] runtimes = framework
                .getBundleContext()
                .getAllServiceReferences("org.osgi.service.servlet.runtime.HttpServiceRuntime", null);
        Object endpoints = runtimes == null ? null : runtimes[0].getProperty("osgi.http.endpoint");
        if (endpoints == null) {
            return 0;
        }
        String text = endpoints instanceof Object[] many ? Arrays.toString(many) : endpoints.toString();
        Matcher bound = ENDPOINT.matcher(text);
        return bound.find() ? Integer.parseInt(bound.group(1)) : 0;
    }

    int port() {
        return port;
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    @Override
    public void close() throws BundleException, IOException, InterruptedException {
        framework.stop();
        framework.waitForStop(10_000);
        List<Path> files;
        try (Stream<Path> all = Files.walk(storage)) {
            files = all.sorted(Comparator.reverseOrder()).collect(Collectors.toList());
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
