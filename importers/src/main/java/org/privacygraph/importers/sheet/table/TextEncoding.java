package org.privacygraph.importers.sheet.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.SourceFile;

/**
 * In which characters a text is written: by its byte order mark, else by its zero bytes, else UTF-8 where it is valid,
 * else Windows-1252, in which spreadsheets of Western Europe have saved texts for long.
 *
 * @param charset the encoding
 * @param start number of bytes of the byte order mark
 */
record TextEncoding(Charset charset, int start) {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int LOOKED_AT = 4096;
    private static final int BUFFER = 8192;

    static TextEncoding of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        int[] zeros = new int[2];
        int end = Math.min(bytes.length, LOOKED_AT);
        for (int i = 0; i < end; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[1] > end / 4 && zeros[0] == 0) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        if (zeros[0] > end / 4 && zeros[1] == 0) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0);
        }
        TextEncoding unicode = new TextEncoding(StandardCharsets.UTF_8, 0);
        return unicode.decodes(bytes) ? unicode : new TextEncoding(WINDOWS, 0);
    }

    Reader reader(byte[] bytes) {
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, start, bytes.length - start),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /**
     * Number of lines of the text.
     *
     * @throws ImportException when it is not in this encoding, or holds a character that no text has
     */
    int lines(SourceFile file) {
        int lines = 0;
        boolean open = false;
        boolean afterReturn = false;
        char[] buffer = new char[BUFFER];
        try (Reader reader = reader(file.bytes())) {
            for (int length = reader.read(buffer); length >= 0; length = reader.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    char next = buffer[i];
                    if (next == 0) {
                        throw ImportException.of(new ImportProblem(
                                "TEXT_WITH_NUL",
                                file.name(),
                                lines + 1,
                                null,
                                "The text holds the character U+0000, which no table has.",
                                "Check whether it is a table, or remove the character."));
                    }
                    boolean ends = next == '\n' || next == '\r';
                    lines += ends && !(next == '\n' && afterReturn) ? 1 : 0;
                    afterReturn = next == '\r';
                    open = !ends;
                }
            }
        } catch (CharacterCodingException e) {
            throw ImportException.of(new ImportProblem(
                    "TEXT_ENCODING",
                    file.name(),
                    lines + 1,
                    null,
                    "It is neither UTF-8 nor UTF-16 nor Windows-1252 throughout.",
                    "Save it in UTF-8."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines + (open ? 1 : 0);
    }

    private boolean decodes(byte[] bytes) {
        char[] buffer = new char[BUFFER];
        try (Reader reader = reader(bytes)) {
            int length = 0;
            while (length >= 0) {
                length = reader.read(buffer);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= i || bytes[i] != (byte) with[i]) {
                return false;
            }
        }
        return true;
    }
}
