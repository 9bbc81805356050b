package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.signature.Seal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;

class DocumentsTest {

    private static final String CASE = "UZ-MLA-2026-000123";
    private static final Officer DRAFTER = new Officer("drafter.uz", "A. Drafter", "UZ", "UZ-GP", Set.of(Role.DRAFTER));

    private final DocumentsOn module = new DocumentsOn();
    private final Documents documents = module.documents;
    private final Seal seal = new Seal("UZ-GP", "Bosh prokuratura", module.clock.instant());

    @Test
    void keepsAnAttachmentWithItsTypeAndHash() throws Exception {
        DocumentView view =
                documents.attach(attachment("C:\\scans\\order.pdf", "internal"), content("%PDF-order"), DRAFTER);

        assertThat(documents.ofCase(CASE)).containsExactly(view);
        assertThat(view.name()).isEqualTo("order.pdf");
        assertThat(view.status()).isEqualTo(DocumentStatus.ATTACHED);
        assertThat(view.mediaType()).isEqualTo("application/pdf");
        assertThat(view.createdBy()).isEqualTo("drafter.uz");
        assertThat(view.description()).isEqualTo("Synthetic order");
        assertThat(view.attachment()).as("internal papers never travel").isFalse();
        assertThat(module.events).containsExactly(new DocumentEvent.Attached(view));
        try (OpenedDocument opened = documents.open(view.documentRef())) {
            assertThat(opened.content()).hasBinaryContent("%PDF-order".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void refusesWhatIsNotWhatItsNameSays() {
        module.detected = () -> "application/x-msdownload";
        assertRefused("document-type", () -> attach("letter.pdf", "MZ"));
        module.detected = () -> "text/html";
        assertRefused("document-type", () -> attach("letter.pdf", "<html>"));
        module.detected = () -> "image/png";
        assertRefused("document-extension", () -> attach("letter.pdf", "PNG"));
        assertRefused("document-extension", () -> attach("letter", "PNG"));
        module.detected = () -> "application/zip";
        assertThat(attach("letter.docx", "PK").mediaType()).endsWith("wordprocessingml.document");
        assertThat(documents.ofCase(CASE)).hasSize(1);
    }

    @Test
    void refusesEmptyTooLargeAndNamelessFiles() {
        assertRefused("document-empty", () -> attach("a.pdf", ""));
        assertRefused("document-too-large", () -> attach("a.pdf", "123456789012345678901"));
        assertRefused("document-kind", () -> NewAttachment.of(CASE, "k".repeat(65), "a.pdf", null));
        assertRefused("document-kind", () -> NewAttachment.of(CASE, "a name", "a.pdf", null));
        assertRefused("document-name", () -> attach("folder/", "x"));
        assertRefused("document-name", () -> attach(".pdf", "x"));
        assertThat(attach("order\u202Efdp.pdf", "x").name()).isEqualTo("orderfdp.pdf");
    }

    @Test
    void refusesWhatIsSaidOfAFileIfItCannotBe() {
        assertRefused("document-description-too-long", () -> said("ru", null, "d".repeat(2001)));
        assertRefused("document-marking", () -> said("ru", "m".repeat(65), null));
        assertRefused("document-language", () -> said("Russian", null, null));
        assertThat(said("ru", " ", " ").marking()).isNull();
    }

    private static NewAttachment said(String language, @Nullable String marking, @Nullable String description) {
        return new NewAttachment(CASE, "other", "a.pdf", language, marking, description);
    }

    @Test
    void laysALetterOutOnceForEachRound() {
        String first = documents.render(CASE, DocumentsTest::letter, 1);

        assertThat(documents.render(CASE, DocumentsTest::letter, 1)).isEqualTo(first);
        assertThat(documents.render(CASE, DocumentsTest::letter, 2)).isNotEqualTo(first);
        assertThat(module.calls).containsExactly("render", "render");
        assertThat(documents.get(first).name()).isEqualTo("request-UZ-MLA-2026-000123.pdf");
        assertThat(documents.get(first).status()).isEqualTo(DocumentStatus.RENDERED);
    }

    @Test
    void whatIsKeptInsideWhileALetterIsDrawnUpComesAfterTheLetter() {
        DocumentView annex = attach("order.pdf", "order");
        String letter = documents.render(
                CASE,
                () -> {
                    module.now = module.now.plusSeconds(1);
                    documents.withhold(annex.documentRef(), DRAFTER);
                    return letter();
                },
                1);

        DocumentView kept = documents.get(annex.documentRef());
        assertThat(kept.withheldAfter(documents.get(letter))).isTrue();
    }

    @Test
    void signsOutsideAnyTransactionEvenIfTheCallerHasOne() throws Exception {
        String letter = documents.render(CASE, DocumentsTest::letter, 1);
        module.transaction.executeWithoutResult(status -> documents.seal(letter, seal));

        documents.seal(letter, seal);

        DocumentView view = documents.get(letter);
        assertThat(module.calls).containsExactly("render", "sign");
        assertThat(view.status()).isEqualTo(DocumentStatus.SEALED);
        assertThat(view.finalSha256()).isEqualTo(view.sealedSha256()).isNotEqualTo(view.sha256());
        try (OpenedDocument opened = documents.open(letter)) {
            assertThat(opened.content()).hasBinaryContent("{}+UZ-GP".getBytes(StandardCharsets.UTF_8));
            assertThat(view.size()).isEqualTo(8);
        }
    }

    @Test
    void forgetsTheSealOfALetterThatChangedMeanwhile() {
        String letter = documents.render(CASE, DocumentsTest::letter, 1);
        module.whileSigning = () -> order(letter, new Seal("KZ-GP", "other", seal.at()));

        assertRefused("document-changed", () -> documents.seal(letter, seal));

        assertThat(documents.get(letter).status()).isEqualTo(DocumentStatus.RENDERED);
    }

    @Test
    void keepsTheFirstOfTwoSealsPutOnAtOnce() {
        String letter = documents.render(CASE, DocumentsTest::letter, 1);
        module.whileSigning = () -> {
            module.whileSigning = () -> {};
            documents.seal(letter, seal);
        };

        documents.seal(letter, new Seal("KZ-GP", "second", seal.at()));

        assertThat(module.events)
                .filteredOn(DocumentEvent.Sealed.class::isInstance)
                .hasSize(1);
    }

    @Test
    void sealsInAJobWhatWasOrderedOnce() {
        String letter = documents.render(CASE, DocumentsTest::letter, 1);
        SignDocumentTasks tasks = new SignDocumentTasks(module.seals);
        assertRefused("document-seal-not-requested", () -> tasks.sealDocument(letter));

        order(letter, seal);
        order(letter, seal);
        assertThat(module.seals.sealed(letter)).isFalse();
        tasks.sealDocument(letter);
        tasks.sealDocument(letter);
        order(letter, seal);

        assertThat(module.seals.sealed(letter)).isTrue();
        assertThat(documents.get(letter).status()).isEqualTo(DocumentStatus.SEALED);
        assertThat(module.calls).containsExactly("render", "order", "sign");
    }

    private void order(String letter, Seal wanted) {
        module.transaction.executeWithoutResult(status -> module.seals.order(letter, wanted));
    }

    @Test
    void sealsOnlyLetters() {
        String attachment = attach("a.pdf", "x").documentRef();

        assertRefused("document-not-sealable", () -> documents.seal(attachment, seal));
        assertRefused("document-unknown", () -> documents.seal("nothing", seal));
    }

    @Test
    @OnBothDatabases
    void receivesAFileOnceAndNeverLosesItForItsName() {
        var content = received("ab");
        String first = documents.receive(CASE, "decision", "../", content);

        assertThat(documents.receive(CASE, "decision", "../", content)).isEqualTo(first);
        assertThat(documents.receive(CASE, "decision", "b.pdf", received("cd"))).isNotEqualTo(first);
        assertThat(documents.get(first).name()).isEqualTo("decision");
        assertThat(documents.get(first).language()).isEqualTo("uz");
        assertThat(documents.get(first).status()).isEqualTo(DocumentStatus.RECEIVED);
        assertRefused("document-missing", () -> documents.open(first));
    }

    @Test
    void whatIsOursStaysInsideInTheFileThatTakesItOver() {
        documents.render(CASE, DocumentsTest::letter, 1);
        documents.receive(CASE, "decision", "came.pdf", received("ab"));
        attach("order.pdf", "order");
        documents.attach(attachment("opinion.pdf", "internal"), content("opinion"), DRAFTER);
        var scan = NewAttachment.of(CASE, DocumentView.SIGNED_SCAN, "scan.pdf", DocumentView.SIGNED_SCAN);
        documents.attach(scan, content("scan"), DRAFTER);

        documents.takeOver(CASE, "UZ-MLA-2026-000124");
        assertThat(documents.ofCase("UZ-MLA-2026-000124"))
                .allMatch(document -> document.status() == DocumentStatus.RECEIVED)
                .filteredOn(document -> DocumentView.INTERNAL.equals(document.marking()))
                .extracting(DocumentView::name)
                .containsExactlyInAnyOrder("request-UZ-MLA-2026-000123.pdf", "opinion.pdf", "scan.pdf");
        assertThat(documents.ofCase("UZ-MLA-2026-000124")).hasSize(5);
    }

    private static Documents.Content received(String hex) {
        return new Documents.Content(
                new KeptContent("in:message", hex.repeat(32), "ef".repeat(32), 5), "application/pdf", "uz");
    }

    private DocumentView attach(String name, String content) {
        return documents.attach(attachment(name, null), content(content), DRAFTER);
    }

    private static NewAttachment attachment(String name, String marking) {
        return new NewAttachment(CASE, "court_order", name, "ru", marking, "Synthetic order");
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static Letter letter() {
        Letter.Party party = new Letter.Party("Bosh prokuratura", "Oʻzbekiston", null);
        Letter.Letterhead head = Letter.Letterhead.of(party);
        return new Letter(
                "request",
                Locale.forLanguageTag("uz"),
                CASE,
                null,
                LocalDate.of(2026, 11, 25),
                head,
                party,
                "Soʻrov",
                List.of(),
                List.of(),
                null,
                new Letter.Wording("", "", "", "", "", "", "", "", "", "", "", "", ""),
                List.of(),
                Letter.Form.ORDINARY,
                "{}");
    }
}
