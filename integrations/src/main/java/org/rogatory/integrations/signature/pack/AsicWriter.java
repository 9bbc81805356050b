package org.rogatory.integrations.signature.pack;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rogatory.exchange.PackageSealer.Entry;
import org.rogatory.integrations.signature.pack.AsicManifest.Reference;

/**
 * Writes a container in one pass, whatever the size of its files. The same entries give the same bytes but for the
 * signature.
 */
final class AsicWriter {

    /** No moment of its own; an earlier one would be written twice, the second time in the zone of the machine. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 2, 1, 0, 0);

    private AsicWriter() {}

    /** @param seal gives the signature over the manifest */
    static void write(List<Entry> entries, UnaryOperator<byte[]> seal, OutputStream to) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(to);
        typeFirst(zip);
        List<Reference> references = new ArrayList<>();
        for (Entry entry : entries) {
            try (DigestInputStream content =
                    new DigestInputStream(entry.content().open(), Asic.sha256())) {
                write(zip, entry.name(), content);
                references.add(new Reference(
                        entry.name(),
                        entry.mediaType(),
                        content.getMessageDigest().digest()));
            }
        }
        byte[] manifest = AsicManifest.write(references);
        write(zip, Asic.MANIFEST, new ByteArrayInputStream(manifest));
        write(zip, Asic.SIGNATURE, new ByteArrayInputStream(seal.apply(manifest)));
        zip.finish();
        zip.flush();
    }

    /** Uncompressed, so that the type can be read at a fixed place of the file. */
    private static void typeFirst(ZipOutputStream zip) throws IOException {
        byte[] type = Asic.TYPE.getBytes(US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry entry = entry(Asic.TYPE_FILE);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCompressedSize(type.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
        zip.closeEntry();
    }

    private static void write(ZipOutputStream zip, String name, InputStream content) throws IOException {
        zip.putNextEntry(entry(name));
        content.transferTo(zip);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NEVER);
        return entry;
    }
}
