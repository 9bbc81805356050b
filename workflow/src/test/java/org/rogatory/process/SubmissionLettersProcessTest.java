package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.Levels.DISTRICT;
import static org.rogatory.process.Levels.REGION;
import static org.rogatory.process.Levels.WRITER;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.Journals;
import org.rogatory.registers.LinkKind;
import org.springframework.beans.factory.annotation.Autowired;

/** What a unit submits, and what comes back to it, has a number in the book of each of the two offices. */
@EngineTest
class SubmissionLettersProcessTest {

    private static final String OFFICE = "UZ-GPO";
    private static final String BELOW = "UZ-DIST-1";

    private static final String SUBMITTED = "outgoing submission";
    private static final String CAME = "incoming submission";
    private static final String RETURNED = "outgoing return-for-correction";
    private static final String CAME_BACK = "incoming return-for-correction";

    private final Levels levels;
    private final Files files;
    private final CaseLetters letters;
    private final Journals journals;

    @Autowired
    SubmissionLettersProcessTest(Levels levels, Files files, CaseLetters letters, Journals journals) {
        this.levels = levels;
        this.files = files;
        this.letters = letters;
        this.journals = journals;
    }

    @BeforeEach
    void open() {
        levels.open();
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    private List<String> book(Desk desk, String authority) {
        return letters.of(desk.caseRef(), authority).stream()
                .map(entry -> entry.kind().key() + " " + entry.subject().key())
                .toList();
    }

    private EntryView last(Desk desk, String authority) {
        return letters.of(desk.caseRef(), authority).stream()
                .reduce((first, later) -> later)
                .orElseThrow();
    }

    /** The letters that the last one in a book answers, by number. */
    private List<String> answered(Desk desk, String authority) {
        return journals.view(last(desk, authority).entryId(), Desk.officer(REGISTRAR, "UZ")).relations().stream()
                .filter(relation -> relation.outward() && relation.kind() == LinkKind.ANSWERS)
                .map(relation -> relation.other().number())
                .toList();
    }

    private Desk submitted() {
        return levels.drafted(WRITER).does(WRITER, Act.draft("submit"));
    }

    /** What left the first office is what arrived at the second. */
    private static void assertPair(EntryView left, EntryView arrived) {
        assertThat(left.correspondent()).isEqualTo(arrived.authority());
        assertThat(arrived.correspondent()).isEqualTo(left.authority());
        assertThat(arrived.theirNumber()).isEqualTo(left.number());
        assertThat(arrived.theirDate()).isEqualTo(left.registeredOn());
    }

    @Test
    void aSubmissionLeavesTheBookOfTheDistrictAndComesIntoThatOfTheOffice() {
        var ours = levels.drafted(WRITER);
        assertThat(letters.all(ours.caseRef())).isEmpty();
        ours.does(WRITER, Act.draft("submit"));

        assertThat(book(ours, BELOW)).containsExactly(SUBMITTED);
        assertThat(book(ours, OFFICE)).containsExactly(CAME);
        assertPair(last(ours, BELOW), last(ours, OFFICE));
        assertThat(last(ours, BELOW).number()).matches("44-6-\\d+/\\d\\d");
        assertThat(last(ours, OFFICE).number()).matches("14-3-\\d+/\\d\\d");
        assertThat(answered(ours, BELOW)).isEmpty();
        assertThat(ours.file().numbers().office()).isNull();
    }

    @Test
    void aReturnAnswersTheSubmissionInBothBooksAndTheNextSubmissionAnswersTheReturn() {
        var ours = submitted().does(DISTRICT, Act.draft("endorse"));
        var below = last(ours, BELOW).number();
        var above = last(ours, OFFICE).number();
        ours.does(CENTRAL_OFFICER, OutgoingRouteProcessTest.returned());

        assertThat(book(ours, BELOW)).containsExactly(SUBMITTED, CAME_BACK);
        assertThat(book(ours, OFFICE)).containsExactly(CAME, RETURNED);
        assertPair(last(ours, OFFICE), last(ours, BELOW));
        assertThat(answered(ours, BELOW)).containsExactly(below);
        assertThat(answered(ours, OFFICE)).containsExactly(above);
        assertThat(files.text(ours, "return_note")).contains(last(ours, OFFICE).number());
        var cameBack = last(ours, BELOW).number();

        ours.does(WRITER, Act.draft("resume_draft")).does(WRITER, Act.draft("submit"));
        assertThat(book(ours, BELOW)).containsExactly(SUBMITTED, CAME_BACK, SUBMITTED);
        assertThat(book(ours, OFFICE)).containsExactly(CAME, RETURNED, CAME);
        assertPair(last(ours, BELOW), last(ours, OFFICE));
        assertThat(answered(ours, BELOW)).containsExactly(cameBack);
    }

    @Test
    void whatTheRegionReturnsHasTheNumberOfTheRegion() {
        var ours = levels.endorsed().does(REGION, Levels.giveBack());
        assertThat(book(ours, "UZ-REG-1")).containsExactly(RETURNED);
        assertThat(last(ours, "UZ-REG-1").number()).matches("33-6-\\d+/\\d\\d");
        assertThat(book(ours, OFFICE)).containsExactly(CAME);
        assertPair(last(ours, "UZ-REG-1"), last(ours, BELOW));
        assertThat(files.text(ours, "return_note"))
                .contains(last(ours, "UZ-REG-1").number());
    }

    @Test
    void whatIsReturnedWithinTheUnitLeavesNoOffice() {
        var ours = submitted().does(DISTRICT, OutgoingRouteProcessTest.returned());
        assertThat(ours.status()).isEqualTo("returned_for_correction");
        assertThat(book(ours, BELOW)).containsExactly(SUBMITTED);
        assertThat(book(ours, OFFICE)).containsExactly(CAME);
    }

    @Test
    void ofAUnitThatKeepsNoBookTheOfficeAloneHasNumbers() {
        var ours = files.submitted();
        assertThat(book(ours, OFFICE)).containsExactly(CAME);
        assertThat(last(ours, OFFICE).theirNumber()).isNull();
        assertThat(last(ours, OFFICE).correspondent()).isEqualTo("UZ-UNIT-1");
        ours.does(SUPERVISOR, OutgoingRouteProcessTest.returned());
        assertThat(book(ours, OFFICE)).containsExactly(CAME, RETURNED);
        assertThat(book(ours, "UZ-UNIT-1")).isEmpty();

        var court = files.requestOfACourt().does(COURT, "submit_by_court");
        assertThat(book(court, "UZ-SC")).containsExactly(CAME);
        assertThat(last(court, "UZ-SC").correspondent()).isEqualTo("UZ-COURT-1");
    }

    @Test
    void aDraftOfTheOfficeItselfIsSubmittedToNobody() {
        var writer = Levels.officer("writer.gpo.uz", OFFICE, DRAFTER);
        var ours = levels.drafted(writer).does(writer, Act.draft("submit"));
        assertThat(letters.all(ours.caseRef())).isEmpty();
    }

    @Test
    void aDraftGivenUpBeforeHasNoNumberAndOneGivenUpAfterKeepsThoseOfItsSubmission() {
        var never = levels.drafted(WRITER).does(WRITER, Files.withdrawal("cancel"));
        assertThat(letters.all(never.caseRef())).isEmpty();

        var ours = submitted().does(WRITER, Files.withdrawal("cancel"));
        assertThat(letters.all(ours.caseRef()))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.voided()).isNull());
    }
}
