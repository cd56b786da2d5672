package dev.viceversa.slack.inbound;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Undoes the escapes of a form's field; empty where they are broken. Pure function. */
final class Percent {

    private Percent() {}

    static Optional<String> decode(String written) {
        byte[] bytes = new byte[written.length()];
        int length = 0;
        for (int i = 0; i < written.length(); i++) {
            char character = written.charAt(i);
            if (character == '%') {
                if (i + 2 >= written.length()
                        || !HexFormat.isHexDigit(written.charAt(i + 1))
                        || !HexFormat.isHexDigit(written.charAt(i + 2))) {
                    return Optional.empty();
                }
                bytes[length++] = (byte) (HexFormat.fromHexDigit(written.charAt(i + 1)) << 4
                        | HexFormat.fromHexDigit(written.charAt(i + 2)));
                i += 2;
            } else if (character > ' ' && character < 0x7f) {
                bytes[length++] = (byte) (character == '+' ? ' ' : character);
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
