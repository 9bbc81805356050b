package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.identity.Role.TRANSLATOR;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ListPlace;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Isolation;
import org.rogatory.identity.Officer;
import org.rogatory.markings.Found;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.SpillView;
import org.rogatory.markings.Spills;
import org.rogatory.requests.content.RequestParts;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter that holds several isolated texts comes back with the last of them, and is erased with the first. */
@EngineTest
class IsolatedLettersProcessTest {

    private static final Officer HEAD_UZ = Desk.officer(HEAD, "UZ");
    private static final Officer ADMIN_UZ = Desk.officer(ADMINISTRATOR, "UZ");
    private static final Officer OFFICER_UZ = Desk.officer(CENTRAL_OFFICER, "UZ");
    private static final String FACTS = "facts";

    private final Files files;
    private final Spills spills;
    private final RequestParts parts;

    @Autowired
    IsolatedLettersProcessTest(Files files, Spills spills, RequestParts parts) {
        this.files = files;
        this.spills = spills;
        this.parts = parts;
    }

    private Desk approved() {
        return files.underReview().does(CENTRAL_OFFICER, "approve");
    }

    private List<String> open() {
        return spills.page(ListPlace.START, HEAD_UZ).lines().stream()
                .filter(SpillView::open)
                .map(SpillView::spillId)
                .toList();
    }

    /** The spill that reporting this opened. */
    private String reported(Found text) {
        var before = open();
        spills.report(text, OFFICER_UZ);
        return open().stream()
                .filter(spill -> !before.contains(spill))
                .findFirst()
                .orElseThrow();
    }

    private String reported(Desk desk, String part) {
        return reported(new Found("request", desk.caseRef() + ":" + part));
    }

    private String another(Desk desk) {
        return parts.of(desk.file(), OFFICER_UZ).stream()
                .map(part -> part.place().part())
                .filter(part -> !FACTS.equals(part))
                .findFirst()
                .orElseThrow();
    }

    private void decided(String spill, SpillOutcome outcome) {
        spills.propose(spill, outcome, HEAD_UZ);
        spills.confirm(spill, outcome, ADMIN_UZ);
    }

    private List<DocumentView> papers(Desk desk, String kind) {
        return files.node().documents().ofCase(desk.caseRef()).stream()
                .filter(document -> kind.equals(document.kind()))
                .toList();
    }

    private DocumentView letter(Desk desk) {
        return papers(desk, "request").get(0);
    }

    private @Nullable Isolation isolation(Desk desk) {
        return letter(desk).isolation();
    }

    @Test
    void aLetterComesBackWithTheLastOfItsTexts() {
        var ours = approved();
        var first = reported(ours, FACTS);
        var second = reported(ours, another(ours));
        decided(first, SpillOutcome.LIFT);
        assertThat(isolation(ours)).isEqualTo(Isolation.ISOLATED);
        decided(second, SpillOutcome.LIFT);
        assertThat(isolation(ours)).isNull();
        assertThat(ours.does(SIGNATORY, "sign").does(REGISTRAR, "transmit").status())
                .isEqualTo("delivered");
    }

    @Test
    void aLetterIsErasedWithTheFirstOfItsTextsAndStaysSo() {
        var ours = approved();
        var first = reported(ours, FACTS);
        var second = reported(ours, another(ours));
        decided(second, SpillOutcome.ERASE);
        assertThat(isolation(ours)).isEqualTo(Isolation.ERASED);
        decided(first, SpillOutcome.LIFT);
        assertThat(isolation(ours)).isEqualTo(Isolation.ERASED);
        assertThat(letter(ours).size()).isZero();
    }

    @Test
    void aLetterThatWasIsolatedItselfStaysSoForItsText() {
        var ours = approved();
        var whole = reported(new Found("document", letter(ours).documentRef()));
        var text = reported(ours, FACTS);
        decided(whole, SpillOutcome.LIFT);
        assertThat(isolation(ours)).isEqualTo(Isolation.ISOLATED);
        decided(text, SpillOutcome.LIFT);
        assertThat(isolation(ours)).isNull();
    }

    @Test
    void theLetterOfInformationIsIsolatedWithItsText() {
        var ours = files.draft(SpontaneousProcessTest.information(), DRAFTER)
                .does(DRAFTER, "submit")
                .does(SUPERVISOR, "endorse")
                .does(CENTRAL_OFFICER, "approve");
        reported(ours, FACTS);
        assertThat(papers(ours, "spontaneous_information"))
                .extracting(DocumentView::isolation)
                .containsExactly(Isolation.ISOLATED);
    }

    private Desk toTranslate() {
        return files.draft(Contents.translated(), DRAFTER)
                .does(DRAFTER, "submit")
                .does(SUPERVISOR, "endorse")
                .does(CENTRAL_OFFICER, "approve");
    }

    private static ActDraft certified() {
        return Act.draft("attach_translation").certified(true);
    }

    @Test
    void noTranslationIsFinishedWithoutATextThatWaits() {
        var ours = toTranslate();
        var spill = reported(ours, FACTS);
        ours.translates("Translated (synthetic)");
        assertThat(ours.refusal(TRANSLATOR, certified())).isEqualTo("request-text-isolated");
        decided(spill, SpillOutcome.LIFT);
        assertThat(ours.translated().at()).containsExactly("SignRequest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Translated text of the request (synthetic)", "Translated"})
    void aTranslationThatWasOrderedWaitsWithTheLetter(String text) {
        var ours = toTranslate();
        var facts = files.node()
                .outgoing()
                .content(ours.file(), OFFICER_UZ)
                .path(FACTS)
                .asString();
        ours.translates(text);
        ours.only(TRANSLATOR, certified());
        var spill = reported(ours, FACTS);
        assertThat(papers(ours, "translation")).isEmpty();
        assertThat(files.node().jobs().tryOnce()).isEqualTo(2);
        assertThat(papers(ours, "translation")).isEmpty();
        assertThat(papers(ours, "request")).isEmpty();
        decided(spill, SpillOutcome.LIFT);
        files.node().jobs().drain();
        assertThat(ours.at()).containsExactly("SignRequest");
        assertThat(files.text(ours, "request")).contains(facts);
        assertThat(papers(ours, "translation"))
                .extracting(DocumentView::isolation)
                .containsOnlyNulls();
        assertThat(files.text(ours, "translation")).contains(text);
    }
}
