package dev.viceversa.slack.inbound;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Undoes the escapes of a form's field; empty where they are broken. Pure function. */
final class Percent {

    private Percent() {}

    static Optional<String> decode(String written) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(written.length());
        for (int i = 0; i < written.length(); i++) {
            char character = written.charAt(i);
            if (character == '%') {
                if (i + 2 >= written.length()
                        || !HexFormat.isHexDigit(written.charAt(i + 1))
                        || !HexFormat.isHexDigit(written.charAt(i + 2))) {
                    return Optional.empty();
                }
                bytes.write(HexFormat.fromHexDigits(written, i + 1, i + 3));
                i += 2;
            } else if (character > ' ' && character < 0x7f) {
                bytes.write(character == '+' ? ' ' : character);
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
