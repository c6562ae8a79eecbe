package org.privacygraph.importers.sheet.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.SourceFile;

/**
 * Unpacks a workbook as far as is safe and packs its XML parts again, so that whoever reads it next meets no archive
 * that says one thing in its directory and another in its parts, and nothing that grows without bounds.
 */
final class ZipParts {

    /** Bytes of all parts, unpacked. */
    static final long LIMIT = 100L * 1024 * 1024;

    private static final int ENTRIES = 2_000;
    private static final int FREE = 8 * 1024 * 1024;
    private static final int RATIO = 300;
    private static final byte[] ENTRY = {'P', 'K', 1, 2};

    private final SourceFile file;
    private long unpacked;

    private ZipParts(SourceFile file) {
        this.file = file;
    }

    /** The archive with the XML parts of the workbook only. */
    static byte[] cleaned(SourceFile file) {
        return new ZipParts(file).cleaned();
    }

    private byte[] cleaned() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Set<String> names = new HashSet<>();
        refuseManyEntries();
        try (ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file.bytes()))
                        .get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    throw broken("It holds a part twice.");
                }
                if (!zip.canReadEntryData(entry)) {
                    throw encrypted();
                }
                copy(zip.getInputStream(entry), out, entry.getName());
            }
        } catch (IOException | IllegalArgumentException e) {
            throw broken("It ends too early or is damaged.");
        }
        refuseOtherKinds(names);
        return bytes.toByteArray();
    }

    private void copy(InputStream in, ZipOutputStream out, String name) throws IOException {
        boolean kept = isXml(name);
        if (kept) {
            out.putNextEntry(new ZipEntry(name));
        }
        byte[] buffer = new byte[16 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            unpacked += read;
            if (unpacked > LIMIT || unpacked > FREE && unpacked > (long) RATIO * file.bytes().length) {
                throw ImportException.of(
                        "WORKBOOK_TOO_LARGE",
                        file.name(),
                        "Unpacked it is larger than 100 MiB, or 300 times as large as packed.",
                        "Check where it comes from; save its sheets as CSV.");
            }
            if (kept) {
                out.write(buffer, 0, read);
            }
        }
        if (kept) {
            out.closeEntry();
        }
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private void refuseOtherKinds(Set<String> names) {
        if (names.contains("[content_types].xml") && names.stream().anyMatch(name -> name.matches("xl/.*\\.xml"))) {
            return;
        }
        String kind = names.contains("mimetype") && names.contains("content.xml")
                ? "It is an OpenDocument file (.ods), not a workbook (.xlsx)."
                : names.contains("xl/workbook.bin")
                        ? "It is a binary workbook (.xlsb), not a workbook (.xlsx)."
                        : "It is an archive, but no workbook (.xlsx).";
        throw ImportException.of(
                "NO_WORKBOOK", file.name(), kind, "Open it in a spreadsheet and save it as .xlsx or as CSV.");
    }

    /** The directory is read as a whole, so that its length is looked at before. */
    private void refuseManyEntries() {
        byte[] bytes = file.bytes();
        int entries = 0;
        for (int at = 0; at + ENTRY.length <= bytes.length; at++) {
            if (bytes[at] == ENTRY[0] && Arrays.equals(bytes, at, at + ENTRY.length, ENTRY, 0, ENTRY.length)) {
                entries++;
            }
        }
        if (entries > ENTRIES) {
            throw broken("It has more than 2,000 parts.");
        }
    }

    private ImportException encrypted() {
        return ImportException.of(
                "WORKBOOK_ENCRYPTED",
                file.name(),
                "The workbook is protected by a password.",
                "Remove the password and save it again.");
    }

    private ImportException broken(String message) {
        return ImportException.of(
                "WORKBOOK_BROKEN", file.name(), message, "Open it in a spreadsheet and save it again.");
    }
}
