package io.mycelium.runtime.internal.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.mycelium.runtime.Problem;
import io.mycelium.runtime.internal.check.FileCheck;
import io.mycelium.runtime.internal.report.Console;
import io.mycelium.runtime.internal.report.Reason;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks files and prints what was found: problems for people on the console, the result on standard output. */
final class Validation {
    private static final Logger log = LoggerFactory.getLogger(Validation.class);

    private static final int USAGE = 2;

    private final FileCheck check;
    private final Console console;
    private final PrintStream out;

    /** A pack that lies beside a blueprint may be named too. */
    private final Set<String> said = new HashSet<>();

    Validation(FileCheck check, Console console, PrintStream out) {
        this.check = check;
        this.console = console;
        this.out = out;
    }

    /** The exit code: 0 if all are right, 2 if one can't be checked, as it is not there; 1 if something is wrong in one. */
    int run(Options options) {
        try {
            List<FileCheck.Result> results = new ArrayList<>();
            for (Path named : options.files()) {
                for (Path file : FileCheck.files(named)) {
                    FileCheck.Result result = check.check(file);
                    results.add(result);
                    if (!options.json()) {
                        print(result, options);
                    }
                }
            }
            if (options.json()) {
                printJson(results);
            }
            if (results.stream().anyMatch(each -> FileCheck.refusal(each.file()) != null)) {
                return USAGE;
            }
            return results.stream().allMatch(FileCheck.Result::ok) ? 0 : 1;
        } catch (IOException | RuntimeException | LinkageError e) {
            log.error("validate has failed", e);
            console.say("validate has failed: " + Reason.of(e));
            return 1;
        }
    }

    private void print(FileCheck.Result result, Options options) {
        result.problems().stream()
                .map(each -> each.in(shown(each.file(), options.shownFrom())).text())
                .filter(said::add)
                .forEach(console::say);
        if (result.ok()) {
            out.println(shown(result.file().toString(), options.shownFrom()) + ": ok: " + result.what());
            if (options.verbose()) {
                result.more().forEach(line -> out.println("    " + line));
            }
            out.flush();
        }
    }

    /** From there on, so that it is seen to be a path: {@code ./work.drl}, {@code packs/work.drl}. */
    private static String shown(String file, @Nullable Path from) {
        Path path = Path.of(file);
        if (from == null || !path.startsWith(from) || path.equals(from)) {
            return file;
        }
        Path relative = from.relativize(path);
        return relative.getNameCount() == 1 ? Path.of(".", relative.toString()).toString() : relative.toString();
    }

    private void printJson(List<FileCheck.Result> results) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(out)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET.mappedFeature())
                .useDefaultPrettyPrinter()) {
            json.writeStartArray();
            for (FileCheck.Result result : results) {
                json.writeStartObject();
                json.writeStringField("file", result.file().toString());
                json.writeBooleanField("ok", result.ok());
                json.writeStringField("what", result.what());
                json.writeArrayFieldStart("problems");
                for (Problem problem : result.problems()) {
                    write(json, problem);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println();
        out.flush();
    }

    private static void write(JsonGenerator json, Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", problem.file());
        json.writeNumberField("line", problem.line());
        json.writeNumberField("column", problem.column());
        json.writeStringField("severity", problem.severity());
        text(json, "code", problem.code());
        text(json, "rule", problem.rule());
        json.writeStringField("message", problem.message());
        text(json, "hint", problem.hint());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }
}
