package io.mycelium.runtime.internal.run;

import io.mycelium.api.value.PlainJson;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.rules.PackException;
import io.mycelium.rules.PackFile;
import io.mycelium.rules.PackReader;
import io.mycelium.rules.PackSource;
import io.mycelium.rules.explain.Explainer;
import io.mycelium.rules.explain.Explanation;
import io.mycelium.rules.explain.ExplanationData;
import io.mycelium.rules.explain.ExplanationText;
import io.mycelium.rules.explain.Question;
import io.mycelium.rules.explain.QuestionException;
import io.mycelium.runtime.internal.report.JsonValues;
import io.mycelium.runtime.internal.report.Reason;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Explains a step of a pack in a file, without a container and without a server: the launcher makes it by its name, as it
 * does a {@link PlainValidation}.
 *
 * <p>The settings are {@code explain.pack}, {@code .rule}, {@code .signal}, {@code .payload}, {@code .state}, {@code .hypha} and
 * {@code .energy}, and {@code mycelium.output}.
 */
public final class PlainExplanation implements ToIntBiFunction<Map<String, String>, PrintStream> {
    private static final int USAGE = 2;
    private static final long MOST_MILLIS = Blueprint.Tides.DEFAULT.actDeadlineMillis();

    @Override
    public int applyAsInt(Map<String, String> settings, PrintStream out) {
        try {
            Path pack = PackFile.meant(Path.of(settings.getOrDefault("explain.pack", "")));
            PackSource source = PackReader.read(pack);
            Question question = question(settings, source.manifest().name());
            try (Explainer explainer = Explainer.of(source)) {
                Explanation explanation = patiently(explainer, question);
                if (explanation == null) {
                    String rule = explainer.whereabouts();
                    return refused(
                            "abandoned at " + question.hypha() + ": pack '"
                                    + source.manifest().name() + "'" + (rule.isEmpty() ? "" : ", " + rule)
                                    + ": the step did not come back within "
                                    + MOST_MILLIS / 1000 + " s and was given up with its thread",
                            1);
                }
                if ("json".equals(settings.get("mycelium.output"))) {
                    out.println(PlainJson.text(ExplanationData.of(explanation)));
                } else {
                    ExplanationText.lines(explanation).forEach(out::println);
                }
                out.flush();
                return 0;
            }
        } catch (IllegalArgumentException | QuestionException e) {
            return refused(Reason.of(e), USAGE);
        } catch (PackException e) {
            System.err.println(e.getMessage());
            return 1;
        } catch (UncheckedIOException e) {
            return refused(Reason.of(e), 1);
        } catch (RuntimeException | LinkageError e) {
            return refused("explain has failed: " + Reason.of(e), 1);
        }
    }

    /** As on a server a step that does not come back is given up; null if it was. */
    private static @Nullable Explanation patiently(Explainer explainer, Question question) {
        FutureTask<Explanation> asked = new FutureTask<>(() -> explainer.explain(question));
        Thread thread = new Thread(asked, "mycelium-explain");
        thread.setDaemon(true); // one that is lost keeps nobody from ending
        thread.start();
        try {
            return asked.get(MOST_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(Reason.of(e), e);
        }
    }

    private static int refused(String why, int code) {
        System.err.println("mycelium: error: " + why);
        return code;
    }

    private static Question question(Map<String, String> settings, String name) {
        return new Question(
                settings.get("explain.signal"),
                object("the payload", settings.get("explain.payload")),
                object("the state", settings.get("explain.state")),
                settings.getOrDefault("explain.hypha", name),
                settings.get("explain.rule"),
                Integer.parseInt(settings.getOrDefault("explain.energy", "1000")));
    }

    private static PlainMap object(String what, @Nullable String text) {
        return text == null ? PlainMap.EMPTY : JsonValues.object(what, text);
    }
}
