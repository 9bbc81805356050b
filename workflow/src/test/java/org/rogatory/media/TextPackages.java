package org.rogatory.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.rogatory.documents.bytes.Work;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Packages a test can read and break: the publisher and a sum in a line before a zip. */
public class TextPackages implements PublishedPackages {

    /** A package of a publisher with a manifest and the file that this names. */
    public static byte[] of(String publisher, String manifest, byte[] content) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put(MediaManifest.NAME, manifest.getBytes(UTF_8));
        entries.put("content", content);
        return of(publisher, entries);
    }

    static byte[] of(String publisher, Map<String, byte[]> entries) {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(zipped)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var line = publisher + " " + Arrays.hashCode(zipped.toByteArray()) + "\n";
        var all = new ByteArrayOutputStream();
        all.writeBytes(line.getBytes(UTF_8));
        all.writeBytes(zipped.toByteArray());
        return all.toByteArray();
    }

    /** A manifest whose file is called {@code content}. */
    public static String manifest(String kind, String subject, long edition) {
        return "{\"schema\":\"media-package-1\",\"kind\":\"" + kind + "\",\"subject\":\"" + subject + "\",\"edition\":"
                + edition + ",\"file\":\"content\"}";
    }

    @Override
    public Publisher open(Work signed, Sink sink) throws IOException {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A package is read inside a transaction");
        }
        byte[] all;
        try (var in = signed.open()) {
            all = in.readAllBytes();
        }
        var end = new String(all, UTF_8).indexOf('\n');
        var words = new String(all, 0, Math.max(end, 0), UTF_8).split(" ");
        var zipped = Arrays.copyOfRange(all, end + 1, all.length);
        if (words.length != 2 || !words[1].equals(String.valueOf(Arrays.hashCode(zipped)))) {
            throw new MediaRefused("media-seal");
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                sink.entry(entry.getName(), zip);
            }
        }
        return new Publisher(words[0].substring(0, 2), words[0]);
    }
}
