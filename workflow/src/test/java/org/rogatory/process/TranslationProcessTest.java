package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.identity.Role.TRANSLATOR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.KeptInside;
import org.rogatory.requests.translation.TranslatedPart;
import org.rogatory.requests.translation.Translations.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** A request is translated part by part or by a document; a tick alone is nothing, and what is translated travels. */
@EngineTest
class TranslationProcessTest {

    private static final String WORDS = "Сведения о движении средств (synthetic)";

    private final Files files;
    private final Node node;
    private final KeptInside kept;

    @Autowired
    TranslationProcessTest(Files files, KeptInside kept) {
        this.kept = kept;
        this.files = files;
        this.node = files.node();
    }

    private Desk approved() {
        return approve(files.draft(Contents.translated(), DRAFTER));
    }

    private static Desk approve(Desk draft) {
        return draft.does(DRAFTER, "submit").does(SUPERVISOR, "endorse").does(CENTRAL_OFFICER, "approve");
    }

    private static ActDraft certified() {
        return Act.draft("attach_translation").certified(true);
    }

    private List<DocumentView> translations(Desk desk) {
        return node.documents().ofCase(desk.caseRef()).stream()
                .filter(document -> "translation".equals(document.kind()))
                .toList();
    }

    private String text(DocumentView document) throws IOException {
        try (var content = node.documents().open(document.documentRef()).content()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void attach(Desk desk, String kind, @Nullable String language) {
        node.documents()
                .attach(
                        new NewAttachment(desk.caseRef(), kind, kind + ".pdf", language, null, null),
                        new ByteArrayInputStream((kind + language).getBytes(StandardCharsets.UTF_8)),
                        desk.officer(TRANSLATOR));
    }

    @Test
    void aTickAloneIsRefusedAndChangesNothing() {
        var ours = approved();
        assertThat(ours.refusal(TRANSLATOR, Act.draft("attach_translation"))).isEqualTo("certification-reason");
        assertThat(ours.refusal(TRANSLATOR, certified())).isEqualTo("translation-missing");
        var refused = catchThrowableOfType(
                Refusal.class,
                () -> node.procedures().act(ours.caseRef(), certified().act(), ours.officer(TRANSLATOR)));
        assertThat(refused.parameters()).containsEntry("field", "sections");
        assertThat(ours.status()).isEqualTo("approved");
        assertThat(ours.at()).containsExactly("TranslateRequest");
    }

    @Test
    void oneUntranslatedPartIsTooMany() {
        var ours = approved();
        var parts = ours.translates(WORDS);
        assertThat(parts.complete()).isTrue();
        var last = parts.parts().get(parts.parts().size() - 1).part().key();
        node.translations()
                .write(ours.caseRef(), new Texts(null, Map.of(last, ""), Set.of()), ours.officer(TRANSLATOR));
        assertThat(ours.refusal(TRANSLATOR, certified())).isEqualTo("translation-missing");
    }

    @Test
    void whatIsTranslatedIsAPaperOfTheFileThatTheLetterListsAndThatTravels() throws IOException {
        var ours = approved();
        ours.translates(WORDS);
        ours.does(TRANSLATOR, certified());
        assertThat(ours.at()).containsExactly("SignRequest");
        var paper = translations(ours).get(0);
        assertThat(paper.marking()).isEqualTo(DocumentView.ENCLOSURE);
        assertThat(text(paper)).contains(WORDS, "translator.uz", "\"version\":1");

        ours.does(SIGNATORY, "sign").does(REGISTRAR, "transmit");
        var letter = node.documents().ofCase(ours.caseRef()).stream()
                .filter(document -> "request".equals(document.kind()))
                .findFirst()
                .orElseThrow();
        assertThat(text(letter)).contains(paper.finalSha256());
        assertThat(node.documents().ofCase(ours.partner().caseRef()))
                .extracting(DocumentView::finalSha256)
                .contains(paper.finalSha256());
    }

    @Test
    void aTranslatedDocumentTakesThePlaceOfTheParts() {
        var ours = approved();
        attach(ours, "translation", "ru");
        ours.does(TRANSLATOR, certified());
        assertThat(ours.at()).containsExactly("SignRequest");
        ours.does(SIGNATORY, "sign").does(REGISTRAR, "transmit");
        assertThat(node.documents().ofCase(ours.partner().caseRef()))
                .extracting(DocumentView::name)
                .contains("translation.pdf");
    }

    @Test
    void aTranslationKeptInsideIsAskedForAnew() {
        var ours = approved();
        attach(ours, "translation", "ru");
        ours.does(TRANSLATOR, certified());
        node.pass(Duration.ofMinutes(1));
        var own = ours.officer(TRANSLATOR);
        var added = translations(ours).stream()
                .filter(document -> own.username().equals(document.createdBy()))
                .findFirst()
                .orElseThrow();
        kept.keep(ours.caseRef(), added.documentRef(), own);
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("enclosure-kept-inside");

        ours.does(CENTRAL_OFFICER, Act.draft("recall_approval").internalText("The wrong translation."))
                .does(CENTRAL_OFFICER, "approve");
        assertThat(ours.at()).containsExactly("TranslateRequest");
    }

    @Test
    void whereNoneIsAskedForNoneComesAfterTheLetter() {
        var ours = files.underReview().does(CENTRAL_OFFICER, "approve");
        assertThat(ours.refusal(TRANSLATOR, certified())).isEqualTo("translation-not-asked");
        assertThat(node.procedures().actions(ours.file(), ours.officer(TRANSLATOR)))
                .noneMatch(action -> action.verb().equals("attach_translation"));
        assertThat(ours.does(SIGNATORY, "sign").does(REGISTRAR, "transmit").status())
                .isEqualTo("delivered");
    }

    @Test
    void whereNoneIsNeededTheReasonIsKept() {
        var ours = approved();
        var without = Act.draft("attach_translation").kind("not_needed");
        assertThat(ours.refusal(TRANSLATOR, without)).isEqualTo("translation-reason");
        assertThat(ours.refusal(TRANSLATOR, certified().kind("oral"))).isEqualTo("unknown-code");
        ours.does(TRANSLATOR, without.internalText("It is written in Russian."));
        assertThat(ours.at()).containsExactly("SignRequest");
        assertThat(ours.steps().toString()).contains("It is written in Russian.");
        assertThat(translations(ours)).isEmpty();
    }

    @Test
    void aRecalledApprovalAsksForNoTranslationAnewWhileTheContentIsTheSame() {
        var ours = approved().translated().does(CENTRAL_OFFICER, OutgoingRouteProcessTest.recalled());
        ours.does(CENTRAL_OFFICER, "approve");
        assertThat(ours.at()).containsExactly("SignRequest");
        assertThat(ours.does(SIGNATORY, "sign").status()).isEqualTo("signed");
        assertThat(translations(ours)).hasSize(1);
    }

    @Test
    void aChangedRequestIsTranslatedAnewAndTheOldTranslationStaysInside() {
        var ours = approved().translated().does(CENTRAL_OFFICER, OutgoingRouteProcessTest.recalled());
        corrected(
                ours.does(CENTRAL_OFFICER, OutgoingRouteProcessTest.returned()).does(DRAFTER, "resume_draft"));
        approve(ours);
        assertThat(ours.at()).containsExactly("TranslateRequest");
        assertThat(translations(ours)).extracting(DocumentView::marking).containsExactly(DocumentView.INTERNAL);
        assertThat(ours.refusal(TRANSLATOR, certified())).isEqualTo("translation-missing");
        var parts = node.translations().parts(ours.caseRef(), ours.officer(TRANSLATOR));
        assertThat(parts.parts())
                .filteredOn(TranslatedPart::changed)
                .extracting(part -> part.part().key())
                .containsExactly("purpose");
        assertThat(parts.done()).isEqualTo(parts.parts().size() - 1);

        ours.translated().does(SIGNATORY, "sign").does(REGISTRAR, "transmit");
        assertThat(translations(ours.partner()))
                .extracting(DocumentView::sha256)
                .containsExactly(translations(ours).get(1).finalSha256());
    }

    @Test
    void anUploadedTranslationThatNobodyFinishedIsNoneOfTheNextVersion() {
        var ours = files.draft(Contents.translated(), DRAFTER).does(DRAFTER, "submit");
        attach(ours, "translation", "ru");
        corrected(ours.does(SUPERVISOR, OutgoingRouteProcessTest.returned()).does(DRAFTER, "resume_draft"));
        approve(ours);
        assertThat(translations(ours)).extracting(DocumentView::marking).containsExactly(DocumentView.INTERNAL);
        assertThat(ours.refusal(TRANSLATOR, certified())).isEqualTo("translation-missing");
    }

    @Test
    void theTranslationThatComesWithTheFirstVersionIsOfIt() {
        var ours = files.draft(Contents.translated(), DRAFTER);
        attach(ours, "translation", "ru");
        approve(ours).does(TRANSLATOR, certified());
        assertThat(ours.at()).containsExactly("SignRequest");
    }

    private void corrected(Desk ours) {
        var drafter = ours.officer(DRAFTER);
        var content = (ObjectNode) node.outgoing().content(ours.file(), drafter).deepCopy();
        content.put("purpose", "To prove in court who received the money. The account shows it.");
        node.outgoing().write(ours.caseRef(), null, content, drafter);
    }

    @Test
    void twoTranslatorsDoNotOverwriteEachOtherAndSavingTwiceIsSavingOnce() {
        var ours = approved();
        var translator = ours.officer(TRANSLATOR);
        var first =
                node.translations().write(ours.caseRef(), new Texts(0L, Map.of("facts", "One"), Set.of()), translator);
        var again =
                node.translations().write(ours.caseRef(), new Texts(0L, Map.of("facts", "One"), Set.of()), translator);
        assertThat(again.saved()).isEqualTo(first.saved());
        var late = catchThrowableOfType(
                Refusal.class,
                () -> node.translations()
                        .write(ours.caseRef(), new Texts(0L, Map.of("facts", "Two"), Set.of()), translator));
        assertThat(late.code()).isEqualTo("changed-meanwhile");
        assertThat(refusedTo(ours, ours.officer(DRAFTER))).isEqualTo("role");
        assertThat(refusedTo(ours, Desk.officer(TRANSLATOR, "KZ"))).isEqualTo("not-found");
        assertThat(refusedTo(files.signed(), translator)).isEqualTo("wrong-status");
    }

    private String refusedTo(Desk ours, Officer officer) {
        return catchThrowableOfType(
                        Refusal.class,
                        () -> node.translations()
                                .write(ours.caseRef(), new Texts(null, Map.of("facts", "x"), Set.of()), officer))
                .code();
    }
}
