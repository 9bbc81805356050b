package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.identity.Officer;

@OnBothDatabases
class ByteKeepingTest {

    private static final Officer OFFICER = Officer.system("UZ");

    private final DocumentsOn module = new DocumentsOn();
    private final Set<String> elsewhere = new HashSet<>();
    private final ByteKeeping keeping = new ByteKeeping(
            module.store,
            List.of(new DocumentReferences(module.repository), hashes -> elsewhere),
            module.repository,
            DocumentsOn.settings(),
            module.clock);

    @Test
    void removesAfterADayOnlyWhatNoModuleRefersTo() throws IOException {
        module.store.now = Instant.parse("2026-11-24T09:59:59Z");
        String attached = attach("attached").content().address();
        String needed = store("needed by another module");
        String orphan = store("of an upload that broke off");
        elsewhere.add(needed);
        module.store.now = Instant.parse("2026-11-24T10:00:01Z");
        String young = store("not yet recorded");

        keeping.removeUnreferenced();

        assertThat(module.store.contents)
                .containsOnlyKeys(attached, needed, young)
                .doesNotContainKey(orphan);
    }

    @Test
    void removesTheBytesOfWhatWasErasedWhoeverRefersToThem() throws IOException {
        module.store.now = Instant.parse("2026-11-24T09:59:59Z");
        var erased = attach("marked too high");
        var kept = attach("kept").content().address();
        elsewhere.add(erased.content().address());
        var isolations = module.isolations(files -> {});
        module.transaction.executeWithoutResult(status -> isolations.erase(erased.documentRef(), OFFICER.username()));

        keeping.removeUnreferenced();

        assertThat(module.store.contents).containsOnlyKeys(kept);
    }

    @Test
    void countsTheSheetsOfPapersOfWhichTheyAreKnown() {
        var counted = attach("counted").documentRef();
        var other = attach("not counted").documentRef();
        var originals = new DocumentOriginals(module.repository, module.texts, module.events::add);
        module.transaction.executeWithoutResult(status -> originals.describe(counted, Original.of(25), OFFICER));

        assertThat(originals.sheets(Set.of(counted, other))).isEqualTo(Map.of(counted, 25));
    }

    @Test
    void countsTheDocumentsWhoseBytesAreMissing() {
        attach("first");
        String lost = attach("second").content().address();
        assertThat(keeping.reportMissing()).isZero();

        module.store.contents.remove(lost);

        assertThat(keeping.reportMissing()).isEqualTo(1);
    }

    private DocumentView attach(String text) {
        var attachment = NewAttachment.of("UZ-MLA-2026-000001", "court_order", text + ".pdf", null);
        return module.documents.attach(attachment, new ByteArrayInputStream(text.getBytes()), OFFICER);
    }

    private String store(String text) throws IOException {
        return module.store
                .store(new ByteArrayInputStream(text.getBytes()), 100)
                .sha256();
    }
}
