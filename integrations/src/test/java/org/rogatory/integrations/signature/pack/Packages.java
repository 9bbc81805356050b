package org.rogatory.integrations.signature.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.rogatory.documents.bytes.Work;
import org.rogatory.exchange.PackageSealer.Entry;
import org.rogatory.integrations.signature.PackageDesk;

/** Packages with synthetic contents, and what a reader finds in them. */
final class Packages {

    static final String AUTHORITY = "UZ-GPO";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);
    static final Map<String, String> CONTENTS = contents();

    private Packages() {}

    private static Map<String, String> contents() {
        var contents = new LinkedHashMap<String, String>();
        contents.put("index.html", "<p>дело</p>");
        contents.put("manifest.json", "{}");
        contents.put("01-request.pdf", "letter ".repeat(2_000));
        return contents;
    }

    static List<Entry> entries() {
        return CONTENTS.entrySet().stream()
                .map(entry -> new Entry(
                        entry.getKey(),
                        "text/plain",
                        () -> new ByteArrayInputStream(entry.getValue().getBytes(UTF_8))))
                .toList();
    }

    static AsicPackageSealer sealer(PackageDesk desk, Clock clock) {
        return new AsicPackageSealer(desk.seals(clock), desk.trust(), desk.verifiers(), clock);
    }

    static byte[] sealed(AsicPackageSealer sealer) throws IOException {
        var sealed = new ByteArrayOutputStream();
        sealer.seal(entries(), AUTHORITY, sealed);
        return sealed.toByteArray();
    }

    /** What a package holds, and under which authority's seal. */
    record Found(String authority, Map<String, String> contents) {}

    static Found open(AsicPackageSealer sealer, byte[] sealed) throws IOException {
        var contents = new LinkedHashMap<String, String>();
        var seal = sealer.open(
                Work.of(sealed), (name, content) -> contents.put(name, new String(content.readAllBytes(), UTF_8)));
        return new Found(String.valueOf(seal.signature().signer().authority()), contents);
    }

    /** The entries of a zip in their order, its bytes as they are. */
    static Map<String, byte[]> unzipped(byte[] zipped) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    /** A zip of these entries as any program writes it; its type, if it has one, uncompressed. */
    static byte[] zipped(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                var zipped = new ZipEntry(entry.getKey());
                zipped.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                if (Asic.TYPE_FILE.equals(entry.getKey())) {
                    var sum = new CRC32();
                    sum.update(entry.getValue());
                    zipped.setMethod(ZipEntry.STORED);
                    zipped.setSize(entry.getValue().length);
                    zipped.setCrc(sum.getValue());
                }
                zip.putNextEntry(zipped);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
