package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.OwnPart.own;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Notes;
import org.rogatory.cases.Step;
import org.rogatory.cases.Timeline;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.markings.SpillTexts;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.LetterSubject;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.ResolutionView;
import org.rogatory.resolutions.Resolutions;
import org.rogatory.transmission.Originals;
import org.springframework.beans.factory.annotation.Autowired;

/** An authority that only executes gets the request and its order, and nothing of what is weighed beside it. */
@EngineTest
class DeliberationProcessTest {

    private static final String OPINION = "Asylum was asked for (synthetic).";
    private static final String ORDERED = "Ask who decides on asylum (synthetic).";
    private static final String REPORTED = "They know him (synthetic).";
    private static final String PROLONGED = "They need more time (synthetic).";

    private final Files files;
    private final Notes notes;
    private final Deliberation deliberation;
    private final CaseLetters letters;
    private final Originals originals;
    private final Resolutions resolutions;
    private final Control control;
    private final SpillTexts texts;
    private final UserAdministration accounts;

    @Autowired
    DeliberationProcessTest(
            Files files,
            Notes notes,
            Deliberation deliberation,
            CaseLetters letters,
            Originals originals,
            Resolutions resolutions,
            Control control,
            SpillTexts texts,
            UserAdministration accounts) {
        this.letters = letters;
        this.originals = originals;
        this.files = files;
        this.notes = notes;
        this.deliberation = deliberation;
        this.resolutions = resolutions;
        this.control = control;
        this.texts = texts;
        this.accounts = accounts;
    }

    private Desk assigned() {
        var theirs = files.received();
        notes.add(theirs.caseRef(), OPINION, theirs.officer(CENTRAL_OFFICER));
        attach(theirs, "opinion.pdf", theirs.officer(CENTRAL_OFFICER));
        return theirs.does(CENTRAL_OFFICER, Act.draft("accept").internalText(OPINION))
                .does(
                        HEAD,
                        Act.draft("assign_execution")
                                .authority(theirs.file().state() + "-UNIT-1")
                                .internalText("Within ten days."));
    }

    /** Asked for information that was given, and consulted on a postponement, before it was assigned. */
    private Desk talkedOver() {
        var theirs = files.received().does(CENTRAL_OFFICER, InformationProcessTest.question());
        var ours = theirs.partner().does(CENTRAL_OFFICER, InformationProcessTest.supplied());
        theirs.does(REGISTRAR, Act.draft("record_information").reference("UZ-9").internalText(OPINION))
                .does(CENTRAL_OFFICER, ConsultationProcessTest.propose("postponement"));
        ours.does(CENTRAL_OFFICER, Act.draft("answer_consultation").releasedText("We can wait (synthetic)."));
        return theirs.does(CENTRAL_OFFICER, "accept")
                .does(HEAD, Act.draft("assign_execution").authority("KZ-UNIT-1"));
    }

    private LocalDate in(int days) {
        return files.node().today("Asia/Almaty").plusDays(days);
    }

    private NewResolution ordered(Officer officer, String words) {
        accounts.ensure(officer, "{noop}demo", "en");
        return NewResolution.first(officer.username(), List.of(), in(5), words);
    }

    /** Resolved and reported on inside, and its day of control moved, before it was assigned. */
    private Desk resolved() {
        var theirs = files.received();
        var officer = theirs.officer(CENTRAL_OFFICER);
        resolutions.begin(theirs.caseRef(), ordered(officer, ORDERED), theirs.officer(HEAD));
        var inside = resolutions.of(theirs.caseRef(), officer).stream()
                .filter(resolution -> ORDERED.equals(resolution.text()))
                .findFirst()
                .orElseThrow();
        resolutions.report(theirs.caseRef(), own(inside.resolutionId()), REPORTED, officer);
        return theirs.does(
                        HEAD,
                        Act.draft("extend_control")
                                .until(in(40), null)
                                .reasons(List.of("waiting_expert_work"))
                                .internalText(PROLONGED))
                .does(CENTRAL_OFFICER, "accept")
                .does(HEAD, Act.draft("assign_execution").authority("KZ-UNIT-1"));
    }

    /** All that resolutions and control tell a reader, on their tab and where texts are isolated. */
    private String told(Desk desk, Officer reader) {
        return resolutions.of(desk.caseRef(), reader).toString()
                + control.card(desk.caseRef(), reader).orElseThrow()
                + texts.of(desk.caseRef(), reader);
    }

    private List<String> kinds(Desk desk, Role role) {
        return deliberation.documents(desk.file(), desk.officer(role)).stream()
                .map(DocumentView::kind)
                .toList();
    }

    private List<LetterSubject> letters(Desk desk, Role role) {
        return letters.of(desk.file(), desk.officer(role)).stream()
                .map(EntryView::subject)
                .toList();
    }

    private void attach(Desk desk, String name, Officer officer) {
        var attachment = NewAttachment.of(desk.caseRef(), "other", name, DocumentView.INTERNAL);
        files.node().documents().attach(attachment, new ByteArrayInputStream(name.getBytes()), officer);
    }

    private List<String> documents(Desk desk, Officer officer) {
        return deliberation.documents(desk.file(), officer).stream()
                .map(DocumentView::name)
                .toList();
    }

    @Test
    void theExecutorReadsHisOrderAndNoInternalWordOfOthers() {
        var theirs = assigned();
        var executor = theirs.officer(EXECUTOR);
        assertThat(deliberation.timeline(theirs.file(), executor))
                .extracting(Timeline.Moment::step)
                .filteredOn(step -> step.internalText() != null)
                .extracting(Step::internalText)
                .containsExactly("Within ten days.");
        assertThat(deliberation.timeline(theirs.file(), theirs.officer(HEAD)))
                .extracting(moment -> moment.step().internalText())
                .contains(OPINION, "Within ten days.");
    }

    @Test
    void lettersOfTheOfficeAreNotThereForTheExecutorAndWhatHeNeedsIs() {
        var theirs = talkedOver();
        assertThat(kinds(theirs, EXECUTOR))
                .contains("request", "execution_order", "additional_information_reply")
                .doesNotContain("consultation_request", "consultation_reply", "consultation_note")
                .doesNotContain("acknowledgement", "additional_information_request", "resolution");
        assertThat(kinds(theirs, HEAD)).contains("consultation_request", "consultation_reply", "acknowledgement");
        assertThat(files.text(theirs, "additional_information_reply")).doesNotContain(OPINION);

        var reply = deliberation.documents(theirs.file(), theirs.officer(HEAD)).stream()
                .filter(document -> document.kind().equals("consultation_reply"))
                .findFirst()
                .orElseThrow()
                .documentRef();
        var executor = theirs.officer(EXECUTOR);
        assertThatThrownBy(() -> deliberation.document(theirs.file(), reply, executor))
                .hasMessage("not-found");
        assertThatThrownBy(() -> originals.document(theirs.caseRef(), reply, executor))
                .hasMessage("not-found");
    }

    @Test
    void theJournalTellsTheExecutorOfNoLetterThatIsNotForHim() {
        var theirs = talkedOver();
        assertThat(letters(theirs, HEAD)).contains(LetterSubject.CONSULTATION, LetterSubject.ACKNOWLEDGEMENT);
        assertThat(letters(theirs, EXECUTOR))
                .contains(LetterSubject.REQUEST, LetterSubject.INFORMATION_REPLY, LetterSubject.EXECUTION_ORDER)
                .doesNotContain(LetterSubject.CONSULTATION, LetterSubject.ACKNOWLEDGEMENT)
                .doesNotContain(LetterSubject.INFORMATION_REQUEST);
    }

    @Test
    void notesAreNotThereForTheExecutor() {
        var theirs = assigned();
        var executor = theirs.officer(EXECUTOR);
        assertThatThrownBy(() -> notes.of(theirs.caseRef(), executor)).hasMessage("not-found");
        assertThatThrownBy(() -> notes.add(theirs.caseRef(), "Mine", executor)).hasMessage("not-found");
        assertThat(notes.of(theirs.caseRef(), theirs.officer(HEAD))).hasSize(1);
    }

    @Test
    void ofInternalDocumentsTheExecutorSeesThoseOfHisOwnAuthority() {
        var theirs = assigned();
        var executor = theirs.officer(EXECUTOR);
        accounts.ensure(executor, "{noop}demo", "en");
        attach(theirs, "protocol.pdf", executor);

        assertThat(documents(theirs, executor)).contains("protocol.pdf").doesNotContain("opinion.pdf");
        assertThat(deliberation.documents(theirs.file(), executor))
                .as("the request and the order are there")
                .extracting(DocumentView::kind)
                .contains("request", "execution_order");
        assertThat(documents(theirs, theirs.officer(HEAD))).contains("protocol.pdf", "opinion.pdf");
        var hidden = deliberation.documents(theirs.file(), theirs.officer(HEAD)).stream()
                .filter(document -> document.name().equals("opinion.pdf"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> deliberation.document(theirs.file(), hidden.documentRef(), executor))
                .hasMessage("not-found");
    }

    @Test
    void whatWasResolvedInsideIsNotThereForTheExecutor() {
        var theirs = resolved();
        var executor = theirs.officer(EXECUTOR);
        assertThat(told(theirs, theirs.officer(HEAD))).contains(ORDERED, REPORTED, PROLONGED);
        assertThat(told(theirs, executor)).doesNotContain(ORDERED, REPORTED, PROLONGED);
        assertThat(resolutions.of(theirs.caseRef(), executor)).isEmpty();
        assertThat(control.card(theirs.caseRef(), executor)).hasValueSatisfying(card -> {
            assertThat(card.control().dueOn()).as("the day is told").isEqualTo(in(40));
            assertThat(card.decisions()).isEmpty();
        });
    }

    @Test
    void whomAResolutionNamesReadsThatOneAndWhatStandsBelow() {
        var theirs = resolved();
        var executor = theirs.officer(EXECUTOR);
        var officer = theirs.officer(CENTRAL_OFFICER);
        var colleague = theirs.officer(DRAFTER);
        var first = resolutions.of(theirs.caseRef(), officer).get(0).resolutionId();
        resolutions.write(
                theirs.caseRef(), ordered(executor, "Hear her (synthetic).").after(first), officer);

        var read = resolutions.of(theirs.caseRef(), executor);
        assertThat(read).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo("Hear her (synthetic).");
            assertThat(one.depth()).isZero();
            assertThat(one.parentId()).isNull();
        });
        var order = read.get(0).resolutionId();
        resolutions.write(
                theirs.caseRef(), ordered(colleague, "Summon her (synthetic).").after(order), executor);
        assertThat(resolutions.of(theirs.caseRef(), executor))
                .extracting(ResolutionView::depth)
                .containsExactly(0, 1);
        assertThat(resolutions.of(theirs.caseRef(), colleague))
                .extracting(ResolutionView::text)
                .containsExactly("Summon her (synthetic).");
        resolutions.report(theirs.caseRef(), own(order), "She was heard (synthetic).", executor);
        assertThat(told(theirs, executor)).contains("She was heard").doesNotContain(ORDERED, REPORTED, PROLONGED);
    }
}
