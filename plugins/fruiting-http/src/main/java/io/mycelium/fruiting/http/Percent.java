package io.mycelium.fruiting.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percent-encoding of UTF-8, as queries and the headers of CloudEvents have it. */
final class Percent {
    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9a-fA-F]{2})+");

    private Percent() {}

    /** Returns the text that was encoded; a percent sign that encodes nothing stays. Throws where the bytes are no UTF-8. */
    static String decoded(String value) throws CharacterCodingException {
        Matcher encoded = ENCODED.matcher(value);
        StringBuilder text = new StringBuilder();
        while (encoded.find()) {
            byte[] utf8 = HexFormat.of().parseHex(encoded.group().replace("%", ""));
            String plain = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            encoded.appendReplacement(text, Matcher.quoteReplacement(plain));
        }
        return encoded.appendTail(text).toString();
    }
}
