package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.identity.Role.TRANSLATOR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.springframework.beans.factory.annotation.Autowired;

/** A certified translation has the seal of its office before the letter lists it, whatever becomes of the jobs. */
@EngineTest
class TranslationSealProcessTest {

    private static final String WORDS = "Сведения о движении средств (synthetic)";

    private final Files files;
    private final Node node;

    TranslationSealProcessTest(@Autowired Files files) {
        this.files = files;
        this.node = files.node();
    }

    /** Approved, and every part translated. */
    private Desk translated() {
        var ours = files.draft(Contents.translated(), DRAFTER)
                .does(DRAFTER, "submit")
                .does(SUPERVISOR, "endorse")
                .does(CENTRAL_OFFICER, "approve");
        ours.translates(WORDS);
        return ours;
    }

    private static ActDraft certified() {
        return Act.draft("attach_translation").certified(true);
    }

    private List<DocumentView> ofKind(Desk desk, String kind) {
        return node.documents().ofCase(desk.caseRef()).stream()
                .filter(document -> kind.equals(document.kind()))
                .toList();
    }

    /** The only translation of the file. */
    private DocumentView translation(Desk desk) {
        var papers = ofKind(desk, "translation");
        assertThat(papers).hasSize(1);
        return papers.get(0);
    }

    @Test
    void aCertifiedTranslationIsSealedForItsOfficeAndTheLetterListsWhatWasSealed() {
        var ours = translated().does(TRANSLATOR, certified());
        var paper = translation(ours);
        assertThat(paper.status()).isEqualTo(DocumentStatus.SEALED);
        var text = files.text(ours, "translation");
        assertThat(text.substring(text.lastIndexOf("\nsealed by ")))
                .startsWith("\nsealed by UZ-GPO, ")
                .endsWith("\nПеревод заверен: translator.uz, 20.04.2026");
        assertThat(files.text(ours, "request")).contains(paper.finalSha256()).doesNotContain(paper.sha256());

        ours.does(SIGNATORY, "sign").does(REGISTRAR, "transmit");
        assertThat(translation(ours.partner()).sha256()).isEqualTo(paper.finalSha256());
        assertThat(translation(ours).finalSha256()).as("as the letter lists it").isEqualTo(paper.finalSha256());
    }

    @Test
    void theSealIsThatOfTheOfficeAlsoWhereSomebodyElseCertifies() {
        var notary = certified().spoke(null, "NOTARY Synthetic").reference("5-1/26");
        var ours = translated().does(TRANSLATOR, notary);
        var text = files.text(ours, "translation");
        assertThat(text.substring(text.lastIndexOf("\nsealed by ")))
                .startsWith("\nsealed by UZ-GPO, ")
                .contains("NOTARY Synthetic")
                .doesNotContain("translator.uz");
    }

    @Test
    void theLetterWaitsForASealThatFailsTwiceAndTheTranslationStands() {
        var ours = translated();
        node.signet().lockAway();
        ours.only(TRANSLATOR, certified());
        assertThat(node.jobs().tryOnce()).as("the letter").isEqualTo(1);
        assertThat(node.jobs().tryOnce()).as("the letter and the seal").isEqualTo(2);
        assertThat(ours.status()).isEqualTo("translated");
        assertThat(translation(ours).status()).isEqualTo(DocumentStatus.RENDERED);
        assertThat(ofKind(ours, "request")).isEmpty();
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("letter-being-prepared");

        node.signet().bringBack();
        node.jobs().drain();
        assertThat(node.signet().used()).as("sealed once").isEqualTo(1);
        assertThat(ours.at()).containsExactly("SignRequest");
        var paper = translation(ours);
        assertThat(paper.status()).isEqualTo(DocumentStatus.SEALED);
        assertThat(files.text(ours, "request")).contains(paper.finalSha256());
        assertThat(ours.does(SIGNATORY, "sign").does(REGISTRAR, "transmit").status())
                .isEqualTo("delivered");
    }

    @Test
    void aTranslationThatNobodyCertifiedIsListedAndTravelsWithoutASeal() {
        var later = Act.draft("attach_translation").internalText("It is certified later.");
        var ours = translated().does(TRANSLATOR, later);
        unsealed(ours);
        ours.does(SIGNATORY, "sign").does(REGISTRAR, "transmit");
        assertThat(translation(ours.partner()).sha256())
                .isEqualTo(translation(ours).sha256());
    }

    @Test
    void anOfficeWithoutAKeyHereSealsNoTranslationAndKeepsNoLetterWaiting() {
        var ours = translated();
        node.signet().takeOff("UZ-GPO");
        unsealed(ours.does(TRANSLATOR, certified()));
    }

    private void unsealed(Desk ours) {
        assertThat(ours.at()).containsExactly("SignRequest");
        var paper = translation(ours);
        assertThat(paper.status()).isEqualTo(DocumentStatus.RENDERED);
        assertThat(files.text(ours, "translation")).doesNotContain("sealed by");
        assertThat(files.text(ours, "request")).contains(paper.sha256());
    }
}
