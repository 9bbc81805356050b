package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.documents.bytes.StoreInMemory;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.Seal;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.signature.SlotOrder;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;

/** What is kept of a letter that is printed, signed by hand and scanned; it is bound to one content. */
class InkSigningsTest {

    private static final String CASE = "UZ-MLA-2026-000125";
    private static final Officer HEAD = new Officer("head.uz", "B. Head", "UZ", "UZ-GP", Set.of(Role.HEAD));
    private static final Officer CLERK = new Officer("clerk.uz", "C. Clerk", "UZ", "UZ-GP", Set.of(Role.REGISTRAR));
    private static final String CONTENT = SampleLetter.CONTENT;

    private DocumentsOn module = new DocumentsOn();
    private final String letter = module.documents.render(CASE, () -> SampleLetter.with(CASE), 1);

    private void inside(Runnable act) {
        module.transaction.executeWithoutResult(status -> act.run());
    }

    private DocumentView scanned(String content) {
        var scan = module.documents.attach(
                NewAttachment.of(CASE, DocumentView.SIGNED_SCAN, "scan.pdf", DocumentView.SIGNED_SCAN),
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                CLERK);
        inside(() -> module.inks.scan(InkPaper.of(letter), scan, CLERK));
        return scan;
    }

    private InkView ink() {
        return module.inks.of(letter).orElseThrow();
    }

    private static SlotOrder byHand(DocumentsOn module) {
        var seal = new Seal("UZ-GP", "Bosh prokuratura", module.clock.instant());
        return new SlotOrder(SignatureSlot.SEAL, SignatureMode.INK, seal);
    }

    @Test
    void keepsWhatWasPrintedScannedAndCompared() {
        inside(() -> module.inks.print(InkPaper.of(letter), CLERK));
        module.now = module.now.plus(Duration.ofMinutes(5));
        inside(() -> module.inks.print(InkPaper.of(letter), HEAD));
        assertThat(ink().printed().by())
                .as("printed again it is the same paper")
                .isEqualTo("clerk.uz");
        var scan = scanned("scan");
        inside(() -> module.inks.confirm(InkPaper.of(letter), HEAD));

        var kept = module.inks.open(module.documents.get(letter)).orElseThrow();
        assertThat(kept.state()).isEqualTo(InkState.CONFIRMED);
        assertThat(kept.fingerprint())
                .isEqualTo(module.documents.get(letter).sha256())
                .isEqualTo(StoreInMemory.hash(CONTENT.getBytes(StandardCharsets.UTF_8)));
        assertThat(kept.scan())
                .isEqualTo(new InkView.Scan(
                        scan.documentRef(), scan.sha256(), new InkView.Done("clerk.uz", module.clock.instant())));
        assertThat(kept.checked()).isEqualTo(new InkView.Done("head.uz", module.clock.instant()));
        assertThat(module.inks.scanOf(letter)).as("not signed yet").isEmpty();
        inside(() -> module.inks.sign(InkPaper.of(letter), "signatory.uz"));
        assertThat(module.inks.scanOf(letter)).contains(scan.documentRef());
    }

    @Test
    void aRejectedScanIsFollowedByAnotherOne() {
        inside(() -> module.inks.print(InkPaper.of(letter), CLERK));
        scanned("wrong");
        inside(() -> module.inks.reject(InkPaper.of(letter), "The seal is missing.", HEAD));
        assertThat(ink().reason()).isEqualTo("The seal is missing.");
        assertThat(ink()).asString().doesNotContain("missing");

        var right = scanned("right");
        assertThat(ink().state()).isEqualTo(InkState.SCANNED);
        assertThat(ink().scan()).extracting(InkView.Scan::documentRef).isEqualTo(right.documentRef());
        assertThat(ink().reason()).isNull();
    }

    @Test
    void aWithdrawnLetterHasNothingOfItAnyMore() {
        inside(() -> module.inks.print(InkPaper.of(letter), CLERK));
        module.documents.withhold(letter, HEAD);

        assertThat(module.inks.open(module.documents.get(letter))).isEmpty();
        assertThatThrownBy(() -> inside(() -> module.inks.print(InkPaper.of(letter), CLERK)))
                .hasMessage("ink-lapsed");
    }

    @Test
    void onPaperAloneTheLetterIsCompleteAndItsContentTheOneThatWasPrinted() {
        inside(() -> module.seals.byHand(letter, byHand(module)));
        inside(() -> module.seals.byHand(letter, byHand(module)));

        var signed = module.documents.get(letter);
        assertThat(signed.status()).isEqualTo(DocumentStatus.SEALED);
        assertThat(signed.sealedSha256()).isNull();
        assertThat(signed.finalSha256()).isEqualTo(signed.sha256());
        assertThat(module.revisions.of(letter)).as("no key has signed it").isEqualTo(Expected.nothing());
        assertThat(module.seals.open(CASE)).isEmpty();
        assertThat(module.calls).containsExactly("render");
        assertThat(module.events)
                .filteredOn(DocumentEvent.Sealed.class::isInstance)
                .hasSize(1);
    }

    @Test
    void nothingIsAddedLaterToWhatStandsOnPaperAlone() {
        module = new DocumentsOn(SignatureLevel.LTA);
        var other = module.documents.render(CASE, () -> SampleLetter.with(CASE), 2);
        inside(() -> module.seals.byHand(other, byHand(module)));

        module.extending.extend(other);

        assertThat(module.calls).containsExactly("render");
    }

    @Test
    @OnBothDatabases
    void withTheLetterGoesWhatWasKeptOfIt() {
        inside(() -> module.inks.print(InkPaper.of(letter), CLERK));
        scanned("wrong");
        inside(() -> module.inks.reject(InkPaper.of(letter), "A name is wrong.", HEAD));
        inside(() -> module.isolations(files -> {}).erase(letter, "head.uz"));
        module.events.stream()
                .filter(DocumentEvent.Erased.class::isInstance)
                .map(DocumentEvent.Erased.class::cast)
                .toList()
                .forEach(erased -> inside(() -> module.inks.on(erased)));

        assertThat(ink().fingerprint()).isEmpty();
        assertThat(ink().reason()).isNull();
        assertThat(ink().scan()).extracting(InkView.Scan::fingerprint).isEqualTo("");
    }

    @Test
    @OnBothDatabases
    void whoApprovedSignsOnAPaperOfHisOwn() {
        var approval = InkPaper.approval(letter);
        inside(() -> module.inks.print(approval, HEAD));
        assertThat(module.inks.of(letter)).as("of who sends it").isEmpty();
        inside(() -> module.inks.print(InkPaper.of(letter), CLERK));
        var scan = scanned("of the letter");

        assertThat(module.inks.of(approval).orElseThrow().state()).isEqualTo(InkState.PRINTED);
        assertThat(ink().scan()).extracting(InkView.Scan::documentRef).isEqualTo(scan.documentRef());
        inside(() -> module.inks.confirm(InkPaper.of(letter), HEAD));
        inside(() -> module.inks.sign(InkPaper.of(letter), "signatory.uz"));
        assertThat(module.inks.scanOf(letter)).contains(scan.documentRef());
        assertThat(module.inks.scanOf(approval)).isEmpty();
    }
}
