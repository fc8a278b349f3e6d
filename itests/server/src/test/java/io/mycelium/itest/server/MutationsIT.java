package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows of the table {@code mutations.txt} of {@code platform/runtime} through the packaged command, all in one call: those that need
 * the package's plugins, and some of the others.
 */
class MutationsIT {
    private static final Path ROOT = Path.of("../..");
    private static final Path TABLE =
            ROOT.resolve("platform/runtime/src/test/resources/io/mycelium/runtime/internal/check/mutations.txt");
    private static final int EACH = 20; // of the others one in so many
    private static final double ENOUGH = 0.95;
    private static final Pattern ELSEWHERE = Pattern.compile("^([+=])(\\d+) ");

    @TempDir
    private Path folder;

    private record Row(String text, Path file, int line, String says) {}

    @Test
    void shouldNameTheLineAndLeadToTheMendWhenAFileHasOneMistake() throws IOException {
        Map<String, Row> rows = new LinkedHashMap<>();
        boolean packaged = false;
        Path base = ROOT;
        int number = 0;
        for (String line : Files.readAllLines(TABLE)) {
            if (line.startsWith("[")) {
                packaged = line.startsWith("[package ");
                base = ROOT.resolve(line.replaceAll("^\\[(package )?|]$", ""));
            } else if (!line.isBlank() && !line.startsWith("#") && (number++ % EACH == 0 || packaged)) {
                Row row = written(base, line, folder.resolve("f" + number));
                rows.put(row.file().toString(), row);
            }
        }
        assertThat(rows).hasSizeGreaterThan(25);
        List<String> command = new ArrayList<>(List.of("validate"));
        command.addAll(rows.keySet());

        Distribution.Finished told = Distribution.unpacked().mycelium(command.toArray(String[]::new));

        String all = told.err() + told.out();
        List<String> wrong = new ArrayList<>();
        rows.forEach((file, row) -> {
            String first = all.lines()
                    .filter(each -> each.startsWith(file + ":"))
                    .findFirst()
                    .orElse("nothing");
            int at = all.indexOf(first);
            String shown = at < 0 ? first : all.substring(at, Math.min(all.length(), at + first.length() + 200));
            boolean right = first.startsWith(file + ":" + row.line() + ":") && shown.contains(row.says());
            if (!right) {
                wrong.add(row.text() + "\n    expected " + row.line() + ": " + row.says() + "\n    " + shown);
            }
        });
        assertThat(1 - wrong.size() / (double) rows.size())
                .as(String.join("\n", wrong))
                .isGreaterThanOrEqualTo(ENOUGH);
    }

    private static Row written(Path base, String row, Path folder) throws IOException {
        String[] parts = row.split(" ;; ", 3);
        String before = parts[0].replace("\\n", "\n").replace("\\t", "\t");
        String after = parts[1].replace("\\n", "\n").replace("\\t", "\t");
        String text = Files.readString(base);
        int at = text.indexOf(before);
        assertThat(at).as(row).isNotNegative();
        int same = 0;
        while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        String changed = text.substring(0, at) + after + text.substring(at + before.length());
        int line = 1
                + (int) changed.substring(0, at + same)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        Matcher place = ELSEWHERE.matcher(parts[2]);
        boolean elsewhere = place.find();
        int number = elsewhere ? Integer.parseInt(place.group(2)) : 0;
        Files.createDirectories(folder);
        try (Stream<Path> beside = Files.list(Objects.requireNonNull(base.getParent()))) {
            for (Path each :
                    beside.filter(one -> one.toString().endsWith(".drl")).toList()) {
                Files.copy(each, folder.resolve(each.getFileName()));
            }
        }
        Path file = Files.writeString(folder.resolve(base.getFileName()), changed);
        return new Row(
                row,
                file,
                elsewhere && place.group(1).equals("=") ? number : line + number,
                elsewhere ? parts[2].substring(place.end()) : parts[2]);
    }
}
