package org.rogatory.documents.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.documents.DocumentEvent;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.OpenedDocument;
import org.rogatory.documents.TakenFile;
import org.rogatory.documents.bytes.StoreInMemory;

/** A file that comes in parts of eight bytes at most. */
class UploadsTest extends PartedFiles {

    @Test
    void becomesADocumentWithTheHashOfTheWholeAndNothingElseIsLeft() throws IOException {
        var key = sent();
        assertThat(uploads.find(key).received()).isEqualTo(FILE.length());

        var document = uploads.finish(key);

        assertThat(document.sha256()).isEqualTo(StoreInMemory.hash(bytes(FILE)));
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
        assertThat(uploads.append(key, 8, part("thetic", StoreInMemory.hash(bytes("thetic"))))
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

    @Test
    void leavesTheRoomToWhatIsOpenAlready() {
        module.store.room = 80;
        var key = begun();
        assertRefused("disk-full", this::begun);

        uploads.drop(key);
        begun();
    }

    @Test
    void isCalledByItsNameToItsOwnerOnItsFileAlone() {
        var key = begun();

        assertThat(uploads.names(CASE, DRAFTER)).containsOnly(Map.entry(key.uploadRef(), "record.pdf"));
        assertThat(uploads.names("UZ-2", DRAFTER)).isEmpty();
        assertThat(uploads.names(CASE, officer("drafter.kz"))).isEmpty();
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
    @OnBothDatabases
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
    @OnBothDatabases
    void itsPartsAreNeededUntilItIsWhole() {
        var key = begun();
        send(key, 0, 8);
        var address = module.store.contents.keySet().iterator().next();
        var references = new UploadReferences(parts);

        assertThat(references.referenced(List.of(address, "ab".repeat(32)))).containsExactly(address);
        uploads.drop(key);
        assertThat(references.referenced(List.of(address))).isEmpty();
    }
}
