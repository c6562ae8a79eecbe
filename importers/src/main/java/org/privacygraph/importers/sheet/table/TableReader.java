package org.privacygraph.importers.sheet.table;

import java.nio.charset.StandardCharsets;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.SourceFile;

/** Reads the tables of a file, whatever kind of file it is. */
public final class TableReader {

    private static final byte[] OLD_BINARY = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private TableReader() {}

    /**
     * The tables of a file.
     *
     * @throws ImportException when it is no table, is broken, encrypted or too large
     */
    public static Tables read(SourceFile file) {
        if (file.bytes().length == 0) {
            throw ImportException.of("TABLE_EMPTY", file.name(), "The file is empty.", "Check the file.");
        }
        if (isOldBinary(file)) {
            throw oldBinary(file);
        }
        if (starts(file.bytes(), PDF)) {
            throw ImportException.of(
                    "NO_TABLE", file.name(), "It is a PDF document.", "Pass the spreadsheet that it was made from.");
        }
        return isZip(file) ? XlsxTables.read(file) : CsvTables.read(file);
    }

    /** Whether the file is a zip archive, as workbooks are. */
    public static boolean isZip(SourceFile file) {
        return starts(file.bytes(), ZIP);
    }

    /** Whether the file is a container of the kind that held workbooks before 2007, and holds encrypted ones today. */
    public static boolean isOldBinary(SourceFile file) {
        return starts(file.bytes(), OLD_BINARY);
    }

    private static ImportException oldBinary(SourceFile file) {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        return holds(file.bytes(), name)
                ? ImportException.of(
                        "WORKBOOK_ENCRYPTED",
                        file.name(),
                        "The workbook is protected by a password.",
                        "Remove the password and save it again.")
                : ImportException.of(
                        "WORKBOOK_OLD_FORMAT",
                        file.name(),
                        "It is a workbook in the binary format before 2007 (.xls).",
                        "Open it and save it as .xlsx or as CSV.");
    }

    private static boolean starts(byte[] bytes, byte[] with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= i || bytes[i] != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            int same = 0;
            while (same < part.length && bytes[i + same] == part[same]) {
                same++;
            }
            if (same == part.length) {
                return true;
            }
        }
        return false;
    }
}
