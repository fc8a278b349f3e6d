package io.mycelium.launcher;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what the framework says about a bundle that did not start into one line for people. */
final class WhyInactive {
    private static final Pattern REQUIREMENT = Pattern.compile(
            "missing requirement \\[[^\\]]*\\][^\\]]*\\] ([\\w.]+); (.*?)(?=( \\[caused by:| Unresolved requirements:|\\]|$))");
    private static final Pattern PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");
    private static final Pattern SINCE = Pattern.compile("\\(version>=([\\w.]+)\\)");
    private static final Pattern BELOW = Pattern.compile("\\(!\\(version>=([\\w.]+)\\)\\)");

    private WhyInactive() {}

    static String explain(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        String deepest = "";
        Matcher requirement = REQUIREMENT.matcher(message);
        while (requirement.find()) {
            deepest = needs(requirement.group(1), requirement.group(2));
        }
        if (!deepest.isEmpty()) {
            return deepest;
        }
        return cause.getMessage() == null || cause == failure
                ? message
                : cause.getClass().getSimpleName() + ": " + message;
    }

    private static String needs(String namespace, String filter) {
        Matcher name = PACKAGE.matcher(filter);
        if (!name.find()) {
            return "it needs " + namespace + " " + filter + ", which nothing here offers";
        }
        StringBuilder text = new StringBuilder("it needs package ").append(name.group(1));
        Matcher below = BELOW.matcher(filter);
        Matcher since = SINCE.matcher(below.find() ? filter.replace(below.group(), "") : filter);
        if (since.find()) {
            text.append(", version ").append(since.group(1)).append(" or newer");
        }
        below.reset();
        if (below.find()) {
            text.append(", below ").append(below.group(1));
        }
        return text.append(", which no bundle here exports").toString();
    }
}
