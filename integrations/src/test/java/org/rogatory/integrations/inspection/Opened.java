package org.rogatory.integrations.inspection;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.rogatory.documents.bytes.ByteStore.ContentTooLarge;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.inspection.InspectionReason;
import org.springframework.util.unit.DataSize;

/** Contents made for tests, and what is found in them; the limits are small. */
final class Opened {

    static final Limits SMALL = new Limits(3, 20, 100, 64 * 1024, 1024 * 1024, 4 * 1024 * 1024, 256 * 1024);

    private static final Detector DETECTOR = MimeTypes.getDefaultMimeTypes();

    private Opened() {}

    static Set<InspectionReason> reasons(byte[] content) throws IOException {
        var inspector = inspector(new ClamAntivirus(off()));
        return inspector
                .inspect(Work.of(content), inspector.detected(Work.of(content)))
                .reasons();
    }

    static NestedInspector inspector(ClamAntivirus antivirus) {
        return new NestedInspector(
                Opened::extracted,
                in -> DETECTOR.detect(new BufferedInputStream(in), new Metadata())
                        .getBaseType()
                        .toString(),
                antivirus,
                SMALL);
    }

    static AntivirusSettings off() {
        return new AntivirusSettings("", 0, Duration.ofSeconds(1), DataSize.ofMegabytes(1), false);
    }

    private static Work extracted(InputStream content, long limit) throws IOException {
        var bytes = content.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > limit) {
            throw new ContentTooLarge(limit);
        }
        return Work.of(bytes);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
