package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import io.mycelium.rules.internal.DrlText.Place;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.MVELExprDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;
import org.jspecify.annotations.Nullable;

/**
 * Writes the literals of conditions as Drools needs them, so that they mean what they say.
 *
 * <ul>
 *   <li>an integer equals a whole number of any width: {@code items contains 2} also looks for {@code 2L};
 *   <li>a decimal beside a {@code BigDecimal} is one: {@code 0.1} becomes {@code 0.1B};
 *   <li>a text beside a time is a time: {@code at > "2024-01-01T00:00:00Z"} compares instants;
 *   <li>{@code 'x"y'} is the text x"y, and {@code \u00e9} is read in small letters too.
 * </ul>
 */
final class Literals {
    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'"
                    + "|/\\*.*?\\*/|//[^\\n]*"
                    + "|(?<![\\w$.])\\d[\\d_]*(?:\\.\\d+)?(?:[eE][-+]?\\d+)?[BILDFbildf]?(?![\\w$])"
                    + "|[\\p{L}_$][\\w$]*|&&|\\|\\||[<>=!]=?|\\s+|.",
            Pattern.DOTALL);
    static final Pattern WHOLE = Pattern.compile("-?\\d[\\d_]*");
    private static final Pattern DECIMAL = Pattern.compile("\\d[\\d_]*(?:\\.\\d+(?:[eE][-+]?\\d+)?|[eE][-+]?\\d+)");
    private static final Pattern SMALL_ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*\\\\u)([0-9A-Fa-f]{4})");
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=", "in");
    private static final Map<String, Function<String, Object>> TIMES = Map.of(
            "Instant", Instant::parse,
            "LocalDate", LocalDate::parse,
            "LocalDateTime", LocalDateTime::parse,
            "LocalTime", LocalTime::parse);

    private final ParsedPack pack;
    private final List<PackProblem> problems;

    Literals(ParsedPack pack, List<PackProblem> problems) {
        this.pack = pack;
        this.problems = problems;
    }

    void write() {
        for (AuthoredRule rule : pack.rules()) {
            writeTexts(rule.descr().getLhs());
            for (PatternDescr pattern : PackModel.patterns(rule.descr().getLhs())) {
                for (BaseDescr each : pattern.getDescrs()) {
                    if (each instanceof ExprConstraintDescr constraint) {
                        String expression = constraint.getExpression();
                        int from = Math.max(rule.start(), pattern.getStartCharacter());
                        int at = rule.file().text().indexOf(expression, from);
                        Place place = rule.file().place(at < 0 ? from : at);
                        constraint.setExpression(written(rule, place, PackModel.simpleName(pattern), expression));
                    }
                }
            }
        }
    }

    /** Texts outside of patterns: in {@code eval} and {@code from}. */
    private static void writeTexts(BaseDescr condition) {
        if (condition instanceof EvalDescr eval) {
            eval.setContent(texts(String.valueOf(eval.getContent())));
        } else if (condition instanceof PatternDescr pattern
                && pattern.getSource() instanceof FromDescr from
                && from.getDataSource() instanceof MVELExprDescr source) {
            String written = texts(source.getExpression());
            if (!written.equals(source.getExpression())) {
                from.setDataSource(new MVELExprDescr(written));
            }
        } else if (condition instanceof ConditionalElementDescr several) {
            several.getDescrs().forEach(each -> writeTexts((BaseDescr) each));
        }
    }

    private static String texts(String expression) {
        List<String> tokens = tokens(expression);
        tokens.replaceAll(Literals::text);
        return String.join("", tokens);
    }

    private String written(AuthoredRule rule, Place place, String type, String expression) {
        List<String> tokens = tokens(expression);
        tokens.replaceAll(Literals::text);
        StringBuilder written = new StringBuilder();
        List<String> part = new ArrayList<>();
        Set<String> compared = new HashSet<>(); // the fields of the part, or of the one before where it has none
        for (int i = 0; i <= tokens.size(); i++) {
            String token = i == tokens.size() ? "" : tokens.get(i);
            if (i < tokens.size() && !token.equals("&&") && !token.equals("||")) {
                part.add(token);
                continue;
            }
            Set<String> fields = fields(type, part);
            if (!fields.isEmpty()) {
                compared = fields;
            }
            decimals(type, part, compared);
            times(rule, place, type, part, compared);
            new Members(
                            name -> typeOf(type, name),
                            message -> problems.add(rule.error(place, message.what(), message.hint())))
                    .write(part);
            written.append(String.join("", part)).append(token);
            part.clear();
        }
        return written.toString();
    }

    static List<String> tokens(String expression) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(expression);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    /** A text as MVEL reads it. */
    private static String text(String token) {
        if (token.length() < 2 || token.charAt(0) != '"' && token.charAt(0) != '\'') {
            return token;
        }
        String text = SMALL_ESCAPE
                .matcher(token)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) + found.group(2).toUpperCase(Locale.ROOT)));
        if (text.indexOf(DrlText.QUOTE_IN_TEXT) < 0) {
            return text;
        }
        String inside = text.substring(1, text.length() - 1);
        return '"' + inside.replace("\\'", "'").replace(String.valueOf(DrlText.QUOTE_IN_TEXT), "\\\"") + '"';
    }

    private Set<String> fields(String type, List<String> part) {
        Set<String> fields = new HashSet<>(part);
        fields.removeIf(each -> typeOf(type, each) == null);
        return fields;
    }

    private @Nullable String typeOf(String type, String field) {
        ParsedPack.DeclaredType declared = pack.types().get(type);
        TypeFieldDescr found =
                declared == null ? null : declared.descr().getFields().get(field);
        return found == null ? null : found.getPattern().getObjectType().replace(" ", "");
    }

    private void decimals(String type, List<String> part, Set<String> compared) {
        if (compared.stream().noneMatch(field -> isOf(type, field, "BigDecimal"))) {
            return;
        }
        part.replaceAll(token -> DECIMAL.matcher(token).matches()
                ? new BigDecimal(token.replace("_", "")).toPlainString() + "B"
                : token);
    }

    private boolean isOf(String type, String field, String wanted) {
        String of = typeOf(type, field);
        return of != null && of.substring(of.lastIndexOf('.') + 1).equals(wanted);
    }

    private void times(AuthoredRule rule, Place place, String type, List<String> part, Set<String> compared) {
        for (Map.Entry<String, Function<String, Object>> time : TIMES.entrySet()) {
            boolean of = compared.stream().anyMatch(field -> isOf(type, field, time.getKey()));
            if (!of || part.stream().noneMatch(COMPARISONS::contains)) {
                continue;
            }
            for (int i = 0; i < part.size(); i++) {
                String token = part.get(i);
                boolean argument = i > 1
                        && part.get(i - 1).equals("(")
                        && !before(part, i - 1).equals("in");
                if ((token.startsWith("\"") || token.startsWith("'")) && token.length() > 1 && !argument) {
                    String text = token.substring(1, token.length() - 1);
                    if (!isTime(time.getValue(), text)) {
                        problems.add(rule.error(
                                place,
                                "\"" + text + "\" is compared with a time (" + time.getKey() + ") and is none",
                                "such as \"" + example(time.getKey()) + "\""));
                    }
                    part.set(i, "java.time." + time.getKey() + ".parse(\"" + text + "\")");
                }
            }
        }
    }

    private static boolean isTime(Function<String, Object> parser, String text) {
        try {
            return parser.apply(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String example(String time) {
        return switch (time) {
            case "LocalDate" -> "2001-01-31";
            case "LocalDateTime" -> "2001-01-31T00:47:00";
            case "LocalTime" -> "00:47:00";
            default -> "2001-01-31T00:47:00Z";
        };
    }

    /** The last token before a place that is not blank; an empty text where there is none. */
    static String before(List<String> part, int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (!part.get(i).isBlank()) {
                return part.get(i);
            }
        }
        return "";
    }
}
