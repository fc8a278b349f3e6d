package io.mycelium.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The archive of the classes that a server's start loads, those of the bundles among them. A start is much of what a server
 * costs that runs for seconds, so it is made after the first one that ended well.
 *
 * <p>While the classes are noted the example {@code trace} runs, in a package that has the bundles of this one and nothing
 * that the user has put there: no bundle in {@code deploy/}, no log, no data, no port that another server has.
 */
final class ServerArchive extends ClassArchive {
    /** As the package's own configuration, which may name any file by now. */
    private static final String LOGGING = """
        <configuration>
          <statusListener class="ch.qos.logback.core.status.NopStatusListener"/>
          <appender name="FILE" class="ch.qos.logback.core.rolling.RollingFileAppender">
            <file>${mycelium.log}/mycelium.log</file>
            <encoder>
              <pattern>%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{36} - %msg%n</pattern>
            </encoder>
            <rollingPolicy class="ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy">
              <fileNamePattern>${mycelium.log}/mycelium.%d{yyyy-MM-dd}.%i.log.gz</fileNamePattern>
              <maxFileSize>20MB</maxFileSize>
            </rollingPolicy>
          </appender>
          <appender name="STDERR" class="ch.qos.logback.core.ConsoleAppender">
            <target>System.err</target>
            <filter class="ch.qos.logback.classic.filter.ThresholdFilter"><level>WARN</level></filter>
            <encoder><pattern>%d{HH:mm:ss} %-5level %msg%n%nopex</pattern></encoder>
          </appender>
          <root level="INFO">
            <appender-ref ref="FILE"/>
            <appender-ref ref="STDERR"/>
          </root>
        </configuration>
        """;

    ServerArchive(Home home, Path cache) throws IOException {
        super(home, cache, OF_SERVERS, List.of(), bundles(home));
    }

    /** Makes it, below {@link #CACHE}. */
    public static void main(String[] none) throws IOException, InterruptedException {
        new ServerArchive(Home.find(), Path.of(System.getProperty(CACHE))).make();
    }

    /**
     * Has it made, where it is worth that. Called on the main thread of a server that has ended with 0. After a signal nothing
     * is started: who sent it, a supervisor as a rule, waits for what a server leaves behind, or kills it.
     */
    static void makeAfterGoodEnd(Home home) {
        Path cache = cache();
        if (cache == null || isProcessEnding()) {
            return;
        }
        try {
            new ServerArchive(home, cache).makeWhereWanted();
        } catch (IOException | UncheckedIOException e) {
            // the package has gone
        }
    }

    /** As the JVM tells: it takes no more shutdown hooks. */
    private static boolean isProcessEnding() {
        Thread hook = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            Runtime.getRuntime().removeShutdownHook(hook);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    private static List<Path> bundles(Home home) throws IOException {
        List<Path> bundles = new ArrayList<>();
        for (Path level : PlainCheck.list(home.system())) {
            bundles.addAll(PlainCheck.list(level));
        }
        return bundles;
    }

    @Override
    boolean isForTheFirstTime() {
        return true;
    }

    @Override
    boolean isGoodWith(String option) throws IOException, InterruptedException {
        try (ScratchFolder scratch = ScratchFolder.make("mycelium-archive")) {
            Home packaged = new Home(scratch.path());
            Files.createSymbolicLink(packaged.system(), home().system());
            Files.createDirectories(packaged.deploy());
            Files.createDirectories(packaged.conf());
            Files.writeString(packaged.conf().resolve("logback.xml"), LOGGING);
            List<String> options =
                    new ArrayList<>(LoadedClasses.options(scratch.path().resolve("loaded")));
            options.add(option);
            String example =
                    home().folder().resolve("examples/trace/blueprint.yaml").toString();
            return runs(
                    options,
                    packaged,
                    Mycelium.class,
                    List.of("run", example, "--tides", "2", "--max-speed", "--port", "0"));
        }
    }
}
