package io.mycelium.runtime.internal.run;

import io.mycelium.core.tide.Activity;
import io.mycelium.runtime.internal.report.Reason;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Ends the process when memory has run out, and says where each network was then: a server that goes on without memory loses
 * things in places where nobody looks. What could not have its memory and left enough for others is not its business: such a
 * step fails, and such a request.
 *
 * <p>It keeps some memory in reserve, so that there is enough for the words.
 */
final class LastWords implements Thread.UncaughtExceptionHandler {
    static final int OUT_OF_MEMORY = 3;
    private static final int RESERVE = 2 << 20;

    private final Networks networks;
    private final OutputStream errors;
    private final Path log;
    private final Runnable before;
    private final IntConsumer halt;
    private final Thread.@Nullable UncaughtExceptionHandler otherwise;

    @SuppressWarnings("unused") // what matters is that it is let go of
    private byte @Nullable [] reserve = new byte[RESERVE];

    /**
     * @param before what else to do on the thread that found no memory, before the end
     * @param halt ends the process at once
     */
    LastWords(
            Networks networks,
            OutputStream errors,
            Path log,
            Runnable before,
            IntConsumer halt,
            Thread.@Nullable UncaughtExceptionHandler otherwise) {
        this.networks = networks;
        this.errors = errors;
        this.log = log;
        this.before = before;
        this.halt = halt;
        this.otherwise = otherwise;
        words(new OutOfMemoryError()); // the classes that it needs are loaded while there is room for them
    }

    /** Takes over what no thread of this process has caught. */
    static LastWords ofProcess(Networks networks, Path logs, Runnable before) {
        LastWords words = new LastWords(
                networks,
                new FileOutputStream(FileDescriptor.err),
                logs.resolve("mycelium.log"),
                before,
                code -> Runtime.getRuntime().halt(code),
                Thread.getDefaultUncaughtExceptionHandler());
        Thread.setDefaultUncaughtExceptionHandler(words);
        return words;
    }

    /** Gives back to others what {@link #ofProcess} took over. */
    void over() {
        if (Thread.getDefaultUncaughtExceptionHandler() == this) {
            Thread.setDefaultUncaughtExceptionHandler(otherwise);
        }
    }

    /** Ends the process if memory has run out, and returns if it was something else. */
    void endIfMemoryRanOut(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError ranOut) {
                end(ranOut);
                return;
            }
        }
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        endIfMemoryRanOut(thrown);
        if (otherwise != null) {
            otherwise.uncaughtException(thread, thrown);
        } else {
            thrown.printStackTrace();
        }
    }

    private synchronized void end(OutOfMemoryError ranOut) {
        try {
            reserve = null;
            tell(words(ranOut));
            before.run();
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // nothing more can be said
        } finally {
            halt.accept(OUT_OF_MEMORY);
        }
    }

    private void tell(byte[] words) throws IOException {
        errors.write(words);
        errors.flush();
        try (OutputStream file = Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            file.write((OffsetDateTime.now().truncatedTo(ChronoUnit.MILLIS) + " ERROR ")
                    .getBytes(StandardCharsets.US_ASCII));
            file.write(words);
        }
    }

    private byte[] words(OutOfMemoryError ranOut) {
        StringBuilder words = new StringBuilder("mycelium: error: memory has run out: ").append(Reason.of(ranOut));
        for (RunningNetwork network : networks.all()) {
            words.append("; ").append(network.name()).append(' ');
            Optional<Activity> activity = network.activity();
            if (activity.isEmpty()) {
                words.append("was between two tides");
                continue;
            }
            words.append("was in tide ").append(activity.get().tide());
            for (Activity.Acting acting : activity.get().acting()) {
                words.append(", hypha '")
                        .append(acting.hypha())
                        .append("' of pack ")
                        .append(acting.pack());
                if (!acting.where().isEmpty()) {
                    words.append(", ").append(acting.where());
                }
            }
        }
        return words.append(
                        ". The server ends; a start goes on from the last checkpoint. JAVA_OPTS=-Xmx... gives it more")
                .append(System.lineSeparator())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
