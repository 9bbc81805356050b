package org.rogatory.integrations.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;

/** The parts of an XLSX, unpacked in memory; a part that unpacks without end is refused long before the end. */
final class WorkbookParts {

    private static final int LARGEST_PART = 20 * 1024 * 1024;
    private static final int LARGEST = 40 * 1024 * 1024;
    private static final int MOST_PARTS = 500;

    private final Map<String, byte[]> parts;

    private WorkbookParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * Unpacks from a file that is there only meanwhile: spreadsheets write the sizes of their parts at the end, which
     * cannot be read in passing.
     */
    static WorkbookParts of(byte[] content) {
        try {
            var file = Files.createTempFile("table", ".xlsx");
            try {
                Files.write(file, content);
                return of(file);
            } finally {
                Files.delete(file);
            }
        } catch (ZipException broken) {
            throw Refusal.of("sheet-broken");
        } catch (IOException unwritable) {
            throw new UncheckedIOException("A table could not be unpacked", unwritable);
        }
    }

    private static WorkbookParts of(Path file) throws IOException {
        var parts = new HashMap<String, byte[]>();
        var total = 0;
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw Refusal.of("sheet-too-large");
            }
            for (var entry : Collections.list(zip.entries())) {
                try (var packed = zip.getInputStream(entry)) {
                    var part = packed.readNBytes(LARGEST_PART + 1);
                    total += part.length;
                    if (part.length > LARGEST_PART || total > LARGEST) {
                        throw Refusal.of("sheet-too-large");
                    }
                    parts.put(entry.getName(), part);
                }
            }
        }
        if (!parts.containsKey("xl/workbook.xml")) {
            throw Refusal.of("sheet-type");
        }
        return new WorkbookParts(parts);
    }

    Set<String> names() {
        return parts.keySet();
    }

    byte @Nullable [] find(String name) {
        return parts.get(name);
    }

    byte[] get(String name) {
        var part = parts.get(name);
        if (part == null) {
            throw Refusal.of("sheet-broken");
        }
        return part;
    }
}
