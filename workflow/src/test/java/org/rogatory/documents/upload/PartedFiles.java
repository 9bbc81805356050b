package org.rogatory.documents.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.DocumentsOn;
import org.rogatory.documents.NewAttachment;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.util.unit.DataSize;

/** Files that come in parts of eight bytes at most, into a node of their own. */
abstract class PartedFiles {

    static final String CASE = "UZ-MLA-2026-000123";
    static final Officer DRAFTER = officer("drafter.uz");
    static final String FILE = "%PDF-1.4 synthetic record";

    final DocumentsOn module = new DocumentsOn();
    final UploadPartRepository parts = module.repository(UploadPartRepository.class);
    private final UploadRows rows = new UploadRows(module.repository(UploadRepository.class), parts);
    final UploadSettings settings =
            new UploadSettings(DataSize.ofBytes(40), DataSize.ofBytes(8), Duration.ofHours(24), 2);
    final StaticListableBeanFactory listeners = new StaticListableBeanFactory();
    final WholeUploads whole = whole();
    final Uploads uploads = new Uploads(
            rows, module.files, module.bytes, module.texts, whole, settings, module.clock, module.transactions);
    final UploadKeeping keeping = new UploadKeeping(rows, module.bytes, settings, module.clock, module.transactions);

    /** What finishes files on one more node. */
    WholeUploads whole() {
        return new WholeUploads(
                rows,
                module.files,
                module.bytes,
                module.texts,
                module.documents,
                listeners.getBeanProvider(AddedUpload.class),
                settings,
                module.clock,
                module.transactions);
    }

    static Officer officer(String username) {
        return new Officer(username, "A. Drafter", "UZ", "UZ-GP", Set.of(Role.DRAFTER));
    }

    static NewUpload file(String name, long size, @Nullable String sha256) {
        return new NewUpload(new NewAttachment(CASE, "court_order", name, "ru", null, "Synthetic"), size, sha256, null);
    }

    UploadKey begun() {
        return key(uploads.begin(file("record.pdf", FILE.length(), null), DRAFTER));
    }

    static UploadKey key(UploadView upload) {
        return new UploadKey(CASE, upload.uploadRef(), DRAFTER);
    }

    long send(UploadKey key, int from, int to) {
        return uploads.append(key, from, part(FILE.substring(from, to), null)).received();
    }

    UploadKey sent() {
        return sent(begun());
    }

    UploadKey sent(UploadKey key) {
        for (int from = 0; from < FILE.length(); from += 8) {
            send(key, from, Math.min(FILE.length(), from + 8));
        }
        return key;
    }

    static Uploads.Part part(String text, @Nullable String sha256) {
        return new Uploads.Part(new ByteArrayInputStream(bytes(text)), sha256);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
