package org.rogatory.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.exchange.PackageEntries.Measured;
import org.rogatory.exchange.PackageSealer.Entry;
import tools.jackson.core.JacksonException;

/**
 * A message as it travels before it is sealed: an index for people, the manifest and each file under a name that tells
 * what it is. The same message always gives the same entries.
 */
record MessagePackage(Manifest manifest, Map<String, Measured> files) {

    /** The name of its manifest. */
    static final String MANIFEST = "manifest.json";

    private static final String INDEX = "index.html";

    /** Before a name it makes one that no file of a package has. */
    private static final String SECOND = "/";

    /** The index, the manifest and the files it lists, in clear: a package is encrypted as a whole where it is kept. */
    static List<Entry> entries(Manifest manifest, String index, MessageContent content, KeptBytes kept) {
        var places = manifest.files().stream()
                .collect(Collectors.toMap(Manifest.Listed::sha256, Manifest.Listed::place, (one, same) -> one));
        var page = index.getBytes(StandardCharsets.UTF_8);
        var json = manifest.toJson();
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(INDEX, "text/html", () -> new ByteArrayInputStream(page)));
        entries.add(new Entry(MANIFEST, "application/json", () -> new ByteArrayInputStream(json)));
        var packed = new HashSet<String>();
        for (var enclosure : content.enclosures()) {
            if (packed.add(enclosure.sha256())) {
                var place = Objects.requireNonNull(places.get(enclosure.sha256()));
                entries.add(new Entry(place, enclosure.mediaType(), () -> kept.open(enclosure.content())));
            }
        }
        for (var part : content.closed()) {
            var listed = Closed.listed(part);
            entries.add(new Entry(listed.place(), listed.mediaType(), () -> kept.open(part.content())));
        }
        return entries;
    }

    /** The same entries without a seal, as a zip for people; the target stays open. */
    static void zip(List<Entry> entries, OutputStream to) throws IOException {
        var zip = new ZipOutputStream(to);
        for (var entry : entries) {
            try (var content = entry.content().open()) {
                var zipped = new ZipEntry(entry.name());
                zipped.setTime(0);
                zip.putNextEntry(zipped);
                content.transferTo(zip);
                zip.closeEntry();
            }
        }
        zip.finish();
        zip.flush();
    }

    /**
     * Reads what a seal covers without checking the files against the manifest.
     *
     * @throws Rejection if it is not a package
     */
    static MessagePackage read(PackageEntries covered) {
        var entries = covered.taken();
        var manifest = entries.remove(MANIFEST);
        entries.remove(INDEX);
        if (manifest == null || !entries.keySet().stream().allMatch(PackagePaths::admitted)) {
            throw new Rejection(RejectionCode.PACKAGE_INVALID);
        }
        try {
            var parsed = Manifest.parse(covered.manifest());
            return new MessagePackage(parsed, byHash(parsed, entries));
        } catch (JacksonException broken) {
            throw new Rejection(RejectionCode.PACKAGE_INVALID);
        }
    }

    /** Refuses a package whose files are not exactly those listed, byte for byte. */
    void verifyFiles() {
        var listed = manifest.files().stream().map(Manifest.Listed::sha256).collect(Collectors.toSet());
        var sizesFit = manifest.files().stream().allMatch(file -> {
            var measured = files.get(file.sha256());
            return measured != null && measured.size() == file.size();
        });
        var hashesFit = files.entrySet().stream()
                .allMatch(file -> file.getValue().sha256().equals(file.getKey()));
        if (!listed.equals(files.keySet()) || !sizesFit || !hashesFit) {
            throw new Rejection(RejectionCode.HASH_MISMATCH);
        }
    }

    /**
     * Each file under the SHA-256 that the manifest says of it; what it does not list keeps its name, which is none. A
     * second file of one hash gets none either: a package holds a content once, and of two one would not be compared.
     */
    private static Map<String, Measured> byHash(Manifest manifest, Map<String, Measured> entries) {
        var files = new HashMap<String, Measured>();
        entries.forEach((place, measured) -> {
            var told = manifest.at(place).map(Manifest.Listed::sha256).orElse(place);
            files.put(files.containsKey(told) ? SECOND + place : told, measured);
        });
        return files;
    }
}
