package org.privacygraph.importers.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.SourceFile;

/** The text of a YAML file: UTF-8, with or without a byte order mark, in lines that a person could have written. */
final class YamlText {

    /** The parser takes time that grows with the square of a line's length. */
    private static final int LONGEST_LINE = 100_000;

    private YamlText() {}

    /**
     * The text of a file.
     *
     * @throws ImportException when it is not UTF-8 or holds a line that is far too long
     */
    static String of(SourceFile file) {
        refuseLongLines(file);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes()))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw problem(
                    "INVALID_UTF_8", file, firstBadLine(file.bytes()), "It is not UTF-8.", "Save the file as UTF-8.");
        }
    }

    private static void refuseLongLines(SourceFile file) {
        int line = 1;
        int length = 0;
        for (byte one : file.bytes()) {
            length++;
            if (one == '\n' || one == '\r') {
                line += one == '\n' ? 1 : 0;
                length = 0;
            } else if (length > LONGEST_LINE) {
                throw problem(
                        "LINE_TOO_LONG", file, line, "The line is longer than 100,000 bytes.", "Break it into lines.");
            }
        }
    }

    private static int firstBadLine(byte[] bytes) {
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
        return 1 + (int) out.flip().chars().filter(c -> c == '\n').count();
    }

    private static ImportException problem(String code, SourceFile file, int line, String message, String remedy) {
        return ImportException.of(new ImportProblem(code, file.name(), line, null, message, remedy));
    }
}
