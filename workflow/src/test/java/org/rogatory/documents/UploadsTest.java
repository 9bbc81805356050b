package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.util.unit.DataSize;

/** A file that comes in parts of eight bytes at most. */
@OnBothDatabases
class UploadsTest {

    private static final String CASE = "UZ-MLA-2026-000123";
    private static final Officer DRAFTER = officer("drafter.uz");
    private static final String FILE = "%PDF-1.4 synthetic record";

    private final DocumentsOn module = new DocumentsOn();
    private final UploadSettings settings =
            new UploadSettings(DataSize.ofBytes(40), DataSize.ofBytes(8), Duration.ofHours(24), 2);
    private final WholeUploads whole = new WholeUploads(
            module.uploads,
            module.files,
            module.bytes,
            module.texts,
            module.documents,
            settings,
            module.clock,
            module.transactions);
    private final Uploads uploads = new Uploads(
            module.uploads,
            module.files,
            module.bytes,
            module.texts,
            whole,
            settings,
            module.clock,
            module.transactions);
    private final UploadKeeping keeping =
            new UploadKeeping(module.uploads, module.bytes, settings, module.clock, module.transactions);

    @AfterEach
    void close() {
        module.close();
    }

    private static Officer officer(String username) {
        return new Officer(username, "A. Drafter", "UZ", "UZ-GP", Set.of(Role.DRAFTER));
    }

    private static NewUpload file(String name, long size, @Nullable String sha256) {
        return new NewUpload(new NewAttachment(CASE, "court_order", name, "ru", null, "Synthetic"), size, sha256);
    }

    private UploadKey begun() {
        return key(uploads.begin(file("record.pdf", FILE.length(), null), DRAFTER));
    }

    private static UploadKey key(UploadView upload) {
        return new UploadKey(CASE, upload.uploadRef(), DRAFTER);
    }

    private long send(UploadKey key, int from, int to) {
        return uploads.append(key, from, part(FILE.substring(from, to), null)).received();
    }

    private UploadKey sent() {
        var key = begun();
        for (int from = 0; from < FILE.length(); from += 8) {
            send(key, from, Math.min(FILE.length(), from + 8));
        }
        return key;
    }

    private static Uploads.Part part(String text, @Nullable String sha256) {
        return new Uploads.Part(new ByteArrayInputStream(bytes(text)), sha256);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void becomesADocumentWithTheHashOfTheWholeAndNothingElseIsLeft() throws IOException {
        var key = sent();
        assertThat(uploads.find(key).received()).isEqualTo(FILE.length());

        var document = uploads.finish(key);

        assertThat(document.sha256()).isEqualTo(DocumentsOn.Bytes.hash(bytes(FILE)));
        assertThat(document.name()).isEqualTo("record.pdf");
        assertThat(document.description()).isEqualTo("Synthetic");
        try (OpenedDocument opened = module.documents.open(document.documentRef())) {
            assertThat(opened.content()).hasBinaryContent(bytes(FILE));
        }
        assertThat(module.store.contents).containsOnlyKeys(document.content().address());
        assertThat(module.events).containsExactly(new DocumentEvent.Attached(document));
        assertThat(uploads.open(DRAFTER)).isEmpty();
        assertThat(uploads.finish(key)).isEqualTo(document);
    }

    @Test
    void keepsNoPartInClear() {
        var key = begun();
        send(key, 0, 8);

        assertThat(module.store.contents.values())
                .hasSize(1)
                .noneMatch(kept -> new String(kept, StandardCharsets.ISO_8859_1).contains("%PDF"));
    }

    @Test
    void takesThePartsInTheirOrderOnly() {
        var key = begun();
        assertThat(send(key, 0, 8)).isEqualTo(8);

        assertRefused("upload-offset", () -> send(key, 0, 8));
        assertRefused("upload-offset", () -> send(key, 16, 20));
        assertRefused("upload-part-too-large", () -> send(key, 8, 17));
        assertRefused("document-empty", () -> send(key, 8, 8));
        assertRefused("upload-checksum", () -> uploads.append(key, 8, part("changed", "ab".repeat(32))));
        assertRefused("upload-incomplete", () -> uploads.finish(key));

        assertThat(module.store.contents)
                .as("of what is refused nothing is kept")
                .hasSize(1);
        assertThat(uploads.append(key, 8, part("thetic", DocumentsOn.Bytes.hash(bytes("thetic"))))
                        .received())
                .isEqualTo(14);
    }

    @Test
    void staysWhereItStoodWhenTheLineBreaks() {
        var key = begun();
        send(key, 0, 8);
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(bytes("1")), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        });

        assertRefused("upload-broken-off", () -> uploads.append(key, 8, new Uploads.Part(broken, null)));

        assertThat(uploads.find(key).received()).isEqualTo(8);
        assertThat(module.store.contents).hasSize(1);
    }

    @Test
    void isNobodyElsesAndOfNoOtherFile() {
        var key = begun();

        assertRefused(
                "upload-unknown", () -> uploads.find(new UploadKey(CASE, key.uploadRef(), officer("drafter.kz"))));
        assertRefused("upload-unknown", () -> uploads.find(new UploadKey("UZ-2", key.uploadRef(), DRAFTER)));
        assertRefused("upload-unknown", () -> uploads.drop(new UploadKey(CASE, "none", DRAFTER)));
    }

    @Test
    void isRefusedBeforeAnythingIsSentWhereItCannotBeTaken() {
        assertRefused("document-empty", () -> file("a.pdf", 0, null));
        assertRefused("document-extension", () -> file("a.exe", 5, null));
        assertRefused("document-name", () -> file(" ", 5, null));
        assertRefused("upload-checksum", () -> file("a.pdf", 5, "no hash"));
        assertRefused("document-too-large", () -> uploads.begin(file("a.pdf", 41, null), DRAFTER));
        begun();
        begun();
        assertRefused("uploads-open", this::begun);
        assertThat(uploads.open(officer("drafter.kz"))).isEmpty();
    }

    @Test
    void isForgottenIfItIsNotWhatItsNameOrItsHashSays() {
        var key = sent();
        module.detected = () -> "text/html";
        assertRefused("document-type", () -> uploads.finish(key));
        assertRefused("upload-unknown", () -> uploads.find(key));

        module.detected = () -> "application/pdf";
        var told = key(uploads.begin(file("a.pdf", 3, "ab".repeat(32)), DRAFTER));
        uploads.append(told, 0, part("%PD", null));
        assertRefused("upload-checksum", () -> uploads.finish(told));
        assertThat(module.store.contents).isEmpty();
        assertThat(module.documents.ofCase(CASE)).isEmpty();
    }

    @Test
    void waitsForRoomOnAFullDiskAndLeavesNoRubbish() {
        module.store.room = 60;
        assertRefused("disk-full", this::begun);
        module.store.room = Long.MAX_VALUE;
        var key = begun();
        module.store.room = 10;
        assertRefused("disk-full", () -> send(key, 0, 8));
        assertThat(module.store.contents).isEmpty();

        module.store.room = Long.MAX_VALUE;
        var full = sent();
        module.store.room = 10;
        assertRefused("disk-full", () -> uploads.finish(full));
        assertThat(module.store.contents).as("the parts and nothing else").hasSize(4);
        assertRefused("disk-full", () -> taken("%PDF"));

        module.store.room = Long.MAX_VALUE;
        assertThat(uploads.finish(full).size()).isEqualTo(FILE.length());
    }

    private TakenFile taken(String content) {
        var order = NewAttachment.of(CASE, "court_order", "order.pdf", null);
        return module.documents.take(order, new ByteArrayInputStream(bytes(content)));
    }

    @Test
    void leavesNothingOfAFileThatIsRefusedForWhatItIs() {
        module.detected = () -> "text/html";

        assertRefused("document-type", () -> taken("<p>"));
        assertRefused("document-empty", () -> taken(""));

        assertThat(module.store.contents).isEmpty();
    }

    @Test
    void isFinishedOnceWhenItIsAskedForWhileItIsFinished() {
        var key = sent();
        module.detected = () -> {
            assertRefused("upload-finishing", () -> uploads.finish(key));
            return "application/pdf";
        };

        uploads.finish(key);

        assertThat(module.documents.ofCase(CASE)).hasSize(1);
    }

    @Test
    void becomesNothingIfItIsDroppedWhileItIsFinished() {
        var key = sent();
        module.detected = () -> {
            uploads.drop(key);
            return "application/pdf";
        };

        assertRefused("upload-unknown", () -> uploads.finish(key));

        assertThat(module.documents.ofCase(CASE)).isEmpty();
        assertThat(module.store.contents).isEmpty();
    }

    @Test
    void isRemovedWithItsPartsOnceNothingHasComeForADay() {
        var still = begun();
        send(still, 0, 8);
        var later = begun();
        module.now = module.now.plus(Duration.ofHours(23));
        send(later, 0, 8);
        keeping.removeStill();
        assertThat(uploads.open(DRAFTER)).hasSize(2);

        module.now = module.now.plus(Duration.ofHours(2));
        keeping.removeStill();

        assertThat(uploads.open(DRAFTER)).extracting(UploadView::uploadRef).containsExactly(later.uploadRef());
        assertThat(module.store.contents).hasSize(1);
    }

    @Test
    void itsPartsAreNeededUntilItIsWhole() {
        var key = begun();
        send(key, 0, 8);
        var address = module.store.contents.keySet().iterator().next();
        var references = new UploadReferences(module.parts);

        assertThat(references.referenced(List.of(address, "ab".repeat(32)))).containsExactly(address);
        uploads.drop(key);
        assertThat(references.referenced(List.of(address))).isEmpty();
    }
}
