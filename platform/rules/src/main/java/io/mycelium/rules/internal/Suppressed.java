package io.mycelium.rules.internal;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.AnnotationDescr;

/**
 * What an author has asked to leave out: {@code @lint("L201: it is to speak in each tide")} names codes, and behind a colon
 * why.
 */
public final class Suppressed {
    public static final String ANNOTATION = "lint";

    private static final Pattern WORD = Pattern.compile("[^\\s,]+");

    private Suppressed() {}

    /** The codes that a rule, a type or a field names, as they are written there. */
    public static List<String> codes(AnnotatedBaseDescr descr) {
        AnnotationDescr annotation = descr.getAnnotation(ANNOTATION);
        Object value = annotation == null ? null : annotation.getSingleValueStripped();
        if (value == null) {
            return List.of();
        }
        Matcher words = WORD.matcher(value.toString().split(":", 2)[0]);
        return words.results().map(MatchResult::group).toList();
    }
}
