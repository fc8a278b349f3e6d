package io.mycelium.blueprint.internal;

/** What a frequency may be called. */
final class Frequencies {
    static final String EXPECTED = "a frequency, such as start or coordinate:growth, without spaces";
    private static final int LONGEST = 200;

    private Frequencies() {}

    static boolean isOne(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.codePoints()
                        .noneMatch(c -> Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.SURROGATE);
    }
}
