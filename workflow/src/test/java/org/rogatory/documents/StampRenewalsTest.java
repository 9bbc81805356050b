package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.documents.bytes.StoreInMemory;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.Seal;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.signature.SlotOrder;

/** The time-stamp over a letter is renewed before it ends, once, and what was there before stays provable. */
class StampRenewalsTest {

    private static final String CASE = "UZ-MLA-2026-000124";
    private static final String OTHER = "UZ-MLA-2026-000125";
    private static final String THIRD = "UZ-MLA-2026-000126";
    private static final String KEPT = "{}+UZ-GP+LTA";
    private static final String RENEWED = KEPT + "+LTA";
    private static final Instant SOON = ArchiveOfTest.FIRST_END.minus(Duration.ofDays(100));

    private final DocumentsOn module = new DocumentsOn(SignatureLevel.LTA);
    private final StampRows stamps = new StampRows(module.stamps);
    private final ArchiveOfTest archive = new ArchiveOfTest();
    private final String letter = kept();

    private String kept() {
        String document = module.documents.render(CASE, () -> SampleLetter.with(CASE, SignatureSlot.SEAL), 1);
        Seal authority = new Seal("UZ-GP", "Bosh prokuratura", module.clock.instant());
        module.transaction.executeWithoutResult(
                status -> module.seals.order(document, List.of(SlotOrder.seal(authority))));
        module.seals.seal(document);
        module.extending.extend(document);
        return document;
    }

    private void round() {
        round(SignatureLevel.LTA);
    }

    private void round(SignatureLevel level) {
        var renewing = new Renewing(
                module.repository,
                stamps,
                module.texts,
                module.bytes,
                module.works,
                module.signer,
                archive,
                module.events::add,
                module.clock,
                module.transactions);
        var set = new SignatureSettings(level);
        var before = new StampSettings(Duration.ofDays(180));
        new StampRenewals(module.stamps, renewing, archive, set, before, module.clock).renewAgeing();
    }

    @Test
    void isReadAtFirstAndRenewedOnlyWhenItsEndIsNear() throws Exception {
        round();
        assertThat(stamps.of(letter))
                .containsExactly(new StampView(ArchiveOfTest.STAMPED, LocalDate.of(2028, 5, 31), null));
        assertThat(content()).isEqualTo(KEPT);

        module.now = SOON;
        round();
        round();

        assertThat(content()).as("once").isEqualTo(RENEWED);
        assertThat(stamps.of(letter))
                .containsExactly(
                        new StampView(ArchiveOfTest.STAMPED, LocalDate.of(2028, 5, 31), SOON),
                        new StampView(ArchiveOfTest.STAMPED, LocalDate.of(2038, 5, 31), null));
        assertThat(module.events)
                .filteredOn(DocumentEvent.Restamped.class::isInstance)
                .hasSize(1);
    }

    @Test
    @OnBothDatabases
    void whatLeftBeforeStaysPartOfTheDocument() {
        round();
        String left = module.documents.get(letter).content().address();
        module.now = SOON;
        round();

        assertThat(module.revisions.of(letter).revisions())
                .containsExactly(revision("{}"), revision("{}+UZ-GP"), revision(KEPT), revision(RENEWED));
        module.transaction.executeWithoutResult(
                status -> module.isolations(files -> {}).isolate(letter, "spill"));
        assertThatThrownBy(() -> module.isolations(files -> {}).demandOpen(CASE, Set.of(left)))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage("document-isolated");
    }

    @Test
    @OnBothDatabases
    void whatIsErasedIsRemovedWithAllThatWasStamped() throws Exception {
        round();
        module.now = SOON;
        round();
        Set<String> stored = Set.copyOf(module.store.contents.keySet());
        module.transaction.executeWithoutResult(
                status -> module.isolations(files -> {}).erase(letter, "operator.uz"));

        assertThat(module.events)
                .filteredOn(DocumentEvent.Erased.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(((DocumentEvent.Erased) event).addresses())
                        .containsExactlyInAnyOrderElementsOf(stored));
        var keeping = new ByteKeeping(
                module.store, List.of(hashes -> stored), module.repository, DocumentsOn.settings(), module.clock);
        keeping.removeUnreferenced();
        assertThat(module.store.contents).isEmpty();

        module.now = ArchiveOfTest.NEXT_END;
        round();
        assertThat(module.calls)
                .as("an erased one is renewed no more")
                .filteredOn("extend"::equals)
                .hasSize(2);
    }

    @Test
    @OnBothDatabases
    void aCopyOfARevisionGoesWithTheLetterThatHasGrownSince() {
        round();
        module.documents.takeOver(CASE, OTHER);
        module.now = SOON;
        round();
        module.documents.takeOver(CASE, THIRD);
        var isolations = module.isolations(files -> {});

        inside(() -> isolations.isolate(letter, "spill"));
        assertThat(copies()).containsOnly("ISOLATED");
        assertThat(isolations.sharing(CASE, "spill")).containsExactlyInAnyOrder(CASE, OTHER, THIRD);
        inside(() -> isolations.release(letter, "spill"));
        assertThat(copies()).containsOnly("null");

        inside(() -> isolations.erase(copy(OTHER).documentRef(), "operator.uz"));
        assertThat(copies()).containsOnly("ERASED");
        assertThat(module.documents.get(letter).isolation()).isEqualTo(Isolation.ERASED);
    }

    private void inside(Runnable act) {
        module.transaction.executeWithoutResult(status -> act.run());
    }

    private List<String> copies() {
        return Stream.of(OTHER, THIRD)
                .map(file -> String.valueOf(copy(file).isolation()))
                .toList();
    }

    private DocumentView copy(String caseRef) {
        var copies = module.repository.findByCaseRefOrderByCreatedAtAscDocumentRefAsc(caseRef);
        assertThat(copies).hasSize(1);
        return module.texts.view(copies.get(0));
    }

    @Test
    void isOffWhereTheLevelIsLowerOrNobodyGivesTimeStamps() {
        module.now = SOON;
        round(SignatureLevel.LT);
        archive.given = false;
        round();

        assertThat(stamps.of(letter)).isEmpty();
    }

    @Test
    void aTimeStampThatWouldHoldNoLongerIsNotKept() throws Exception {
        round();
        module.now = SOON;
        archive.next = ArchiveOfTest.FIRST_END;
        Set<String> stored = Set.copyOf(module.store.contents.keySet());
        round();

        assertThat(content()).isEqualTo(KEPT);
        assertThat(module.store.contents).containsOnlyKeys(stored);
    }

    @Test
    void whatBreaksOrCannotBeReadStaysAsItWasAndIsTriedAgain() throws Exception {
        archive.readable = false;
        round();
        assertThat(stamps.of(letter)).isEmpty();

        archive.readable = true;
        round();
        module.now = SOON;
        module.whileSigning = () -> {
            throw new IllegalStateException("no answer");
        };
        round();
        assertThat(content()).isEqualTo(KEPT);

        module.whileSigning = () -> {};
        round();
        assertThat(content()).isEqualTo(RENEWED);
    }

    @Test
    void aSecondNodeAtTheSameTimeRenewsNothingTwice() throws Exception {
        round();
        module.now = SOON;
        module.whileSigning = () -> {
            module.whileSigning = () -> {};
            round();
        };
        round();

        assertThat(content()).isEqualTo(RENEWED);
        assertThat(stamps.of(letter)).hasSize(2);
    }

    private String content() throws Exception {
        try (OpenedDocument opened = module.documents.open(letter)) {
            return new String(opened.content().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Expected.Revision revision(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new Expected.Revision(bytes.length, StoreInMemory.hash(bytes));
    }
}
