package org.rogatory.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rogatory.law.ReferenceData;

/** Editions of the reference data that a test makes of the shipped one. */
public final class MadeEdition {

    private static final Path SHIPPED = Path.of("src/main/resources/reference-data");
    private static final String EDITION = "edition.yaml";

    private MadeEdition() {}

    /** The shipped files by name. */
    public static Map<String, String> shipped() throws IOException {
        var files = new TreeMap<String, String>();
        try (var listed = Files.list(SHIPPED)) {
            for (var file : listed.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    /** An edition with this number in which the first of these words is another one. */
    public static byte[] of(int number, String file, String from, String to) throws IOException {
        var files = shipped();
        files.compute(file, (name, text) -> String.valueOf(text).replaceFirst(from, to));
        var fingerprint = ReferenceData.load(ReferenceFiles.zipped(new ByteArrayInputStream(zip(files))))
                .edition()
                .fingerprint();
        return named(files, number, fingerprint);
    }

    /** The text of the lifecycles in which a status has another key, in the steps to it and from it, too. */
    public static String renamed(String text, String from, String to) {
        return text.replaceAll("\\b(key|from|to): " + from + "\\b", "$1: " + to);
    }

    /** Files that name themselves an edition, whatever they hold. */
    public static byte[] named(Map<String, String> files, int number, String fingerprint) {
        var named = new TreeMap<>(files);
        named.put(
                EDITION,
                "editions:\n  - {number: %d, day: 2026-12-02, fingerprint: \"%s\"}\n".formatted(number, fingerprint));
        return zip(named);
    }

    /** Such files in a zip. */
    public static byte[] zip(Map<String, String> files) {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(zipped)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
