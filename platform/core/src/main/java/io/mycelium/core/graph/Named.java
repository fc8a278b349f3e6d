package io.mycelium.core.graph;

import io.mycelium.api.value.Plain;
import io.mycelium.core.codec.PlainWriter;

/**
 * Who bears a name, or once bore it. A name is held as the text before its last digits and the number that these are:
 * a million who are called by one text and a number share the text.
 */
public class Named {
    private static final int MOST_DIGITS = 9;

    /** Its place in the order of nodes: as the blueprint names them, then as they are born. Never given again. */
    public final int id;

    private final String base;
    /** -1: the base is the whole name. */
    private final int number;

    public Named(int id, String name) {
        this(id, name.substring(0, digitsOf(name)), numberOf(name));
    }

    /** @param base the text before the number, of which others may hold the same object; see {@link #digitsOf} */
    public Named(int id, String base, int number) {
        this.id = id;
        this.base = base;
        this.number = number;
    }

    Named(Named same) {
        this(same.id, same.base, same.number);
    }

    /** Where the number at the end of a name begins; its length if there is none. Zeros before a number are not its own. */
    static int digitsOf(String name) {
        int end = name.length();
        int at = end;
        while (at > 0 && end - at < MOST_DIGITS && isDigit(name.charAt(at - 1))) {
            at--;
        }
        while (at < end - 1 && name.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static int numberOf(String name) {
        int digits = digitsOf(name);
        return digits == name.length() ? -1 : Integer.parseInt(name, digits, name.length(), 10);
    }

    /** For a checkpoint: those of one text and many numbers give the text once a chunk. */
    public void write(PlainWriter out) {
        out.text(base).number(number);
    }

    public String name() {
        return number < 0 ? base : base + number;
    }

    /** Whether its name is this text and a number. */
    boolean isCalledBy(String text) {
        return number >= 0 && base.equals(text);
    }

    /** What stands before its number; the whole name if it has none. */
    public String base() {
        return base;
    }

    /** -1 if there is none. */
    public int number() {
        return number;
    }

    boolean isCalled(String name, int digits, int itsNumber) {
        return number == itsNumber && base.length() == digits && name.startsWith(base);
    }

    boolean isCalled(Named other) {
        return number == other.number && base.equals(other.base);
    }

    boolean isCalledAs(Named other) {
        return number == other.number && base.equals(other.base);
    }

    /** Where it stands in a table of names: the hash of its text and number. */
    int tableHash() {
        return tableHash(base.hashCode(), number);
    }

    static int tableHash(String name, int digits, int number) {
        int hash = 0;
        for (int i = 0; i < digits; i++) {
            hash = 31 * hash + name.charAt(i); // as in String.hashCode
        }
        return tableHash(hash, number);
    }

    private static int tableHash(int base, int number) {
        int hash = (base + number) * 0x9E3779B9;
        return hash ^ hash >>> 16;
    }

    /** Part of the digest. */
    public long nameHash() {
        return Plain.mix(Plain.hash(base) + number);
    }
}
