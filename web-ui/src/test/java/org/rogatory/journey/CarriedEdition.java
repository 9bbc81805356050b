package org.rogatory.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rogatory.law.Edition;
import org.rogatory.law.ReferenceData;

/** The next edition of the reference data, as it comes on a carrier; it says what the shipped one says. */
final class CarriedEdition {

    private static final Path FILES = Path.of("..", "workflow", "src", "main", "resources", "reference-data");
    private static final String NAMED = "edition.yaml";
    private static final Edition SHIPPED = ReferenceData.load().edition();

    /** Its number. */
    static final int NUMBER = SHIPPED.number() + 1;

    private CarriedEdition() {}

    /** How the foot of a page begins while the edition of the program is in use. */
    static String shipped() {
        return "Law data: edition " + SHIPPED.number() + " of";
    }

    /** How it begins once this one is. */
    static String next() {
        return "Law data: edition " + NUMBER + " of";
    }

    /** Its files in a zip, named by their own fingerprint: it does not depend on the file that names it. */
    static byte[] content() throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(zipped);
                var listed = Files.list(FILES)) {
            for (var file : listed.sorted().toList()) {
                var name = file.getFileName().toString();
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.equals(NAMED) ? named().getBytes(UTF_8) : Files.readAllBytes(file));
                zip.closeEntry();
            }
        }
        return zipped.toByteArray();
    }

    private static String named() {
        return "editions:\n  - {number: %d, day: 2026-12-02, fingerprint: \"%s\"}\n"
                .formatted(NUMBER, SHIPPED.fingerprint());
    }
}
