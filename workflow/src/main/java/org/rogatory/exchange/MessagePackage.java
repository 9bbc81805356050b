package org.rogatory.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.rogatory.documents.KeptBytes;
import tools.jackson.core.JacksonException;

/**
 * A message as it travels before it is sealed: a zip with an index for people, the manifest and each file under a name
 * that tells what it is. The same message always gives the same bytes.
 */
record MessagePackage(Manifest manifest, Map<String, byte[]> files) {

    private static final String MANIFEST = "manifest.json";
    private static final String INDEX = "index.html";
    private static final int MOST_ENTRIES = 1_000;

    /**
     * Packs the index, the manifest and the files it lists, in clear: the package is encrypted as a whole where it is
     * kept.
     */
    static byte[] write(Manifest manifest, String index, List<Enclosure> enclosures, KeptBytes kept) {
        var places = manifest.files().stream()
                .collect(Collectors.toMap(Manifest.Listed::sha256, Manifest.Listed::place, (one, same) -> one));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            entry(zip, INDEX, new ByteArrayInputStream(index.getBytes(StandardCharsets.UTF_8)));
            entry(zip, MANIFEST, new ByteArrayInputStream(manifest.toJson()));
            var packed = new HashSet<String>();
            for (var enclosure : enclosures) {
                if (packed.add(enclosure.sha256())) {
                    entry(zip, Objects.requireNonNull(places.get(enclosure.sha256())), kept.open(enclosure.content()));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot pack message " + manifest.messageId(), failed);
        }
        return bytes.toByteArray();
    }

    /**
     * Unpacks without checking the files against the manifest.
     *
     * @param limit largest number of bytes it may unpack to
     * @throws Rejection if it is not a package
     */
    static MessagePackage read(byte[] content, long limit) {
        var entries = unzip(content, limit);
        var manifest = entries.remove(MANIFEST);
        entries.remove(INDEX);
        if (manifest == null || !entries.keySet().stream().allMatch(PackagePaths::admitted)) {
            throw new Rejection(RejectionCode.PACKAGE_INVALID);
        }
        try {
            var parsed = Manifest.parse(manifest);
            return new MessagePackage(parsed, byHash(parsed, entries));
        } catch (JacksonException broken) {
            throw new Rejection(RejectionCode.PACKAGE_INVALID);
        }
    }

    /** Refuses a package whose files are not exactly those listed, byte for byte. */
    void verifyFiles() {
        var listed = manifest.files().stream().map(Manifest.Listed::sha256).collect(Collectors.toSet());
        var sizesFit = manifest.files().stream()
                .allMatch(file -> files.containsKey(file.sha256()) && files.get(file.sha256()).length == file.size());
        var hashesFit = files.entrySet().stream()
                .allMatch(file -> sha256(file.getValue()).equals(file.getKey()));
        if (!listed.equals(files.keySet()) || !sizesFit || !hashesFit) {
            throw new Rejection(RejectionCode.HASH_MISMATCH);
        }
    }

    /** The bytes of a listed file, once verified. */
    byte[] file(Manifest.Listed listed) {
        return Objects.requireNonNull(files.get(listed.sha256()));
    }

    private static Map<String, byte[]> unzip(byte[] content, long limit) {
        var entries = new LinkedHashMap<String, byte[]>();
        var left = limit;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
                left -= bytes.length;
                if (left < 0) {
                    throw new Rejection(RejectionCode.TOO_LARGE);
                }
                if (entries.put(entry.getName(), bytes) != null || entries.size() > MOST_ENTRIES) {
                    throw new Rejection(RejectionCode.PACKAGE_INVALID);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Rejection(RejectionCode.PACKAGE_INVALID);
        }
        return entries;
    }

    /** Each file under the SHA-256 that the manifest says of it; what it does not list keeps its name, which is none. */
    private static Map<String, byte[]> byHash(Manifest manifest, Map<String, byte[]> entries) {
        var listed = manifest.files().stream()
                .collect(Collectors.toMap(Manifest.Listed::place, Manifest.Listed::sha256, (one, other) -> one));
        var files = new HashMap<String, byte[]>();
        entries.forEach((place, bytes) -> files.put(listed.getOrDefault(place, place), bytes));
        return files;
    }

    private static void entry(ZipOutputStream zip, String name, InputStream content) throws IOException {
        try (content) {
            var entry = new ZipEntry(name);
            entry.setTime(0);
            zip.putNextEntry(entry);
            content.transferTo(zip);
            zip.closeEntry();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
