package org.rogatory.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipInputStream;

/** A package without a seal. */
final class PlainZip {

    private PlainZip() {}

    /** A zip of these entries. */
    static byte[] of(List<PackageSealer.Entry> entries) throws IOException {
        var zipped = new ByteArrayOutputStream();
        MessagePackage.zip(entries, zipped);
        return zipped.toByteArray();
    }

    /** What a zip holds; nothing where it is none. */
    static void read(byte[] zipped, PackageSealer.Sink sink) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                sink.entry(entry.getName(), zip);
            }
        }
    }
}
