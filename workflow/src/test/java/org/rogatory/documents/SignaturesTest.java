package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.bytes.StoreInMemory;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.Seal;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.signature.SlotOrder;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;

/** A letter gets its approval, then its seal, each as a revision that begins with all that was there before. */
class SignaturesTest {

    private static final String CASE = "UZ-MLA-2026-000124";
    private static final Officer HEAD = new Officer("head.uz", "B. Head", "UZ", "UZ-GP", Set.of(Role.HEAD));
    private static final String UNSIGNED = SampleLetter.CONTENT;
    private static final String APPROVED = "{}+UZ-UNIT-1";
    private static final String SEALED = "{}+UZ-UNIT-1+UZ-GP";

    private DocumentsOn module = new DocumentsOn();
    private String letter = ordered();

    private String ordered() {
        String document = module.documents.render(CASE, () -> SampleLetter.approved(CASE), 1);
        Seal office = new Seal("UZ-UNIT-1", "Approved by A. Supervisor", module.clock.instant());
        Seal authority = new Seal("UZ-GP", "Bosh prokuratura", module.clock.instant());
        module.transaction.executeWithoutResult(status -> module.seals.order(
                document,
                List.of(
                        new SlotOrder(SignatureSlot.APPROVAL, SignatureMode.ATTESTED, office),
                        SlotOrder.seal(authority))));
        return document;
    }

    @Test
    void putsTheApprovalOnBeforeTheSeal() throws Exception {
        SignDocumentTasks tasks = new SignDocumentTasks(module.seals);

        assertThat(tasks.sealDocument(letter)).isEqualTo("more");
        assertThat(content()).isEqualTo(APPROVED);
        assertThat(module.seals.sealed(letter)).isFalse();
        assertThat(module.documents.get(letter).sealedSha256())
                .as("nothing leaves with half of its signatures")
                .isNull();
        assertThat(module.seals.open(CASE)).hasSize(1);

        assertThat(tasks.sealDocument(letter)).isEqualTo("complete");
        assertThat(tasks.sealDocument(letter)).isEqualTo("complete");
        assertThat(content()).isEqualTo(SEALED);
        assertThat(module.documents.get(letter).status()).isEqualTo(DocumentStatus.SEALED);
        assertThat(module.seals.open(CASE)).isEmpty();
        assertThat(module.calls).containsExactly("render", "order", "sign", "sign");
        assertThat(module.events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("Rendered", "Attested", "Sealed");
    }

    @Test
    void knowsEveryRevisionOfWhatWasSignedHere() {
        assertThat(module.revisions.of(letter)).isEqualTo(Expected.nothing());

        module.seals.seal(letter);
        assertThat(module.revisions.of(letter))
                .isEqualTo(new Expected("UZ-UNIT-1", List.of(revision(UNSIGNED), revision(APPROVED))));

        module.seals.seal(letter);
        assertThat(module.revisions.of(letter))
                .isEqualTo(new Expected("UZ-GP", List.of(revision(UNSIGNED), revision(APPROVED), revision(SEALED))));
    }

    @Test
    void makesASignatureAnewThatWasKeptAndNotRecorded() throws Exception {
        module.seals.seal(letter);
        module.whileSigning = () -> {
            throw new IllegalStateException("killed while it signs");
        };
        assertThatThrownBy(() -> module.seals.seal(letter)).isInstanceOf(IllegalStateException.class);
        assertThat(content()).as("the approval stands").isEqualTo(APPROVED);

        module.whileSigning = () -> {};
        module.seals.seal(letter);

        assertThat(content()).isEqualTo(SEALED);
    }

    @Test
    void twoJobsAtOnceMakeEachSignatureOnce() throws Exception {
        module.whileSigning = () -> {
            module.whileSigning = () -> {};
            module.seals.seal(letter);
        };
        module.seals.seal(letter);
        assertThat(content()).isEqualTo(APPROVED);

        module.seals.seal(letter);
        assertThat(content()).isEqualTo(SEALED);
        assertThat(module.events)
                .filteredOn(DocumentEvent.Attested.class::isInstance)
                .hasSize(1);
    }

    @Test
    void aLetterRecalledBetweenTwoSignaturesGetsNoFurtherOne() throws Exception {
        module.seals.seal(letter);
        module.documents.withhold(letter, HEAD);

        assertThat(module.seals.seal(letter)).as("more are to follow").isFalse();

        assertThat(content()).isEqualTo(APPROVED);
        assertThat(module.seals.sealed(letter)).isFalse();
        assertThat(module.seals.open(CASE)).as("nothing waits for a job").isEmpty();
    }

    @Test
    void aLetterRecalledWhileItIsSignedStaysAsItWas() throws Exception {
        module.whileSigning = () -> module.documents.withhold(letter, HEAD);

        assertThat(module.seals.seal(letter)).isFalse();

        assertThat(content()).isEqualTo(UNSIGNED);
    }

    @Test
    void whatIsErasedLeavesNoRevisionBehind() {
        module.seals.seal(letter);
        module.seals.seal(letter);
        module.transaction.executeWithoutResult(
                status -> module.isolations(files -> {}).erase(letter, "operator.uz"));

        assertThat(module.revisions.of(letter)).isEqualTo(Expected.nothing());
        assertThat(module.events)
                .filteredOn(DocumentEvent.Erased.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(((DocumentEvent.Erased) event).addresses())
                        .as("unsigned, approved, sealed")
                        .containsExactlyInAnyOrderElementsOf(module.store.contents.keySet())
                        .hasSize(3));
    }

    @Test
    void whatIsErasedIsRemovedWithItsRevisionsWhoeverRefersToThem() throws Exception {
        module.seals.seal(letter);
        module.seals.seal(letter);
        Set<String> sent = Set.copyOf(module.store.contents.keySet());
        ByteKeeping keeping = new ByteKeeping(
                module.store, List.of(hashes -> sent), module.repository, DocumentsOn.settings(), module.clock);
        module.now = module.now.plus(Duration.ofHours(25));
        keeping.removeUnreferenced();
        assertThat(module.store.contents).containsOnlyKeys(sent);

        module.transaction.executeWithoutResult(
                status -> module.isolations(files -> {}).erase(letter, "operator.uz"));
        keeping.removeUnreferenced();

        assertThat(module.store.contents).isEmpty();
    }

    @Test
    void bringsTheLastSignatureToItsLevelOnceAndKeepsWhatLeftBefore() throws Exception {
        begin(SignatureLevel.LTA);
        module.seals.seal(letter);
        assertThat(module.calls).doesNotContain("order extension");
        module.seals.seal(letter);
        String left = module.documents.get(letter).content().address();
        ExtendDocumentTasks tasks = new ExtendDocumentTasks(module.extending);

        tasks.extendDocument(letter);
        tasks.extendDocument(letter);

        assertThat(content()).isEqualTo(SEALED + "+LTA");
        assertThat(module.calls).containsExactly("render", "order", "sign", "sign", "order extension", "extend");
        assertThat(module.revisions.of(letter).revisions()).endsWith(revision(SEALED), revision(SEALED + "+LTA"));
        module.transaction.executeWithoutResult(
                status -> module.isolations(files -> {}).isolate(letter, "spill"));
        assertThatThrownBy(() -> module.isolations(files -> {}).demandOpen(CASE, Set.of(left)))
                .as("what left is the same document")
                .isInstanceOf(DocumentRefused.class)
                .hasMessage("document-isolated");
    }

    @Test
    void aLetterThatWasIsolatedForAWhileIsBroughtToItsLevelAfterwards() throws Exception {
        begin(SignatureLevel.LTA);
        module.seals.seal(letter);
        module.seals.seal(letter);
        var isolations = module.isolations(files -> {});
        module.transaction.executeWithoutResult(status -> isolations.isolate(letter, "spill"));
        module.extending.extend(letter);
        assertThat(module.calls).doesNotContain("extend").containsOnlyOnce("order extension");

        module.transaction.executeWithoutResult(status -> isolations.release(letter, "spill"));
        assertThat(module.calls)
                .endsWith("order extension")
                .filteredOn("order extension"::equals)
                .hasSize(2);
        module.extending.extend(letter);
        assertThat(content()).isEqualTo(SEALED + "+LTA");

        module.transaction.executeWithoutResult(status -> isolations.isolate(letter, "spill"));
        module.transaction.executeWithoutResult(status -> isolations.release(letter, "spill"));
        assertThat(module.calls).as("it has its level").endsWith("extend");
    }

    @Test
    void anAnnexGrowsNoMoreAfterItsSealBecauseItsLetterListsItsHash() throws Exception {
        begin(SignatureLevel.LTA);
        var drawn = DrawnLetter.of(new FileMoment(module.clock.instant(), 0), () -> SampleLetter.with(CASE));
        letter = Objects.requireNonNull(module.transaction.execute(
                status -> module.documents.render(CASE, drawn, "order/annex", DocumentView.ENCLOSURE)));
        var seal = new Seal("UZ-GP", "Translation certified", module.clock.instant());
        module.transaction.executeWithoutResult(status -> module.seals.order(letter, seal));
        assertThat(module.documents.get(letter).travels()).isTrue();

        module.seals.seal(letter);
        module.extending.extend(letter);

        assertThat(content()).isEqualTo(UNSIGNED + "+UZ-GP");
        assertThat(module.calls).doesNotContain("order extension", "extend");
        assertThat(module.documents.get(letter).travels()).isTrue();
    }

    @Test
    void extendsNothingBelowTheLevelsThatNeedIt() throws Exception {
        begin(SignatureLevel.T);
        module.seals.seal(letter);
        module.seals.seal(letter);
        module.extending.extend(letter);

        assertThat(content()).isEqualTo(SEALED);
        assertThat(module.calls).doesNotContain("order extension", "extend");
    }

    private void begin(SignatureLevel level) {
        module = new DocumentsOn(level);
        letter = ordered();
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
