package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.HandedCopies.AWAITED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** A written copy ahead of its original starts execution only where the instrument permits. */
@EngineTest
class CopiesReceivedProcessTest {

    private final Files files;
    private final LegWays ways;
    private final HandedCopies copies;

    @Autowired
    CopiesReceivedProcessTest(Files files, LegWays ways, HandedCopies copies) {
        this.files = files;
        this.ways = ways;
        this.copies = copies;
    }

    @Test
    void aCopyThroughInterpolWaitsForItsOriginal() {
        var number = HandedCopies.number();
        var theirs = copies.received(number, "interpol");
        assertThat(theirs.file().original().awaited()).isTrue();
        assertThat(copies.clocks(theirs)).containsExactly("treaty_oral_confirm");
        assertThat(theirs.steps().get(0).codes()).containsExactly("interpol");

        HandedCopies.assigned(theirs);
        assertThat(theirs.refusal(EXECUTOR, Files.begun())).isEqualTo(AWAITED);
        theirs.does(REGISTRAR, Act.draft("record_written_confirmation").reference(number));
        assertThat(theirs.file().original().awaited()).isFalse();
        assertThat(copies.clocks(theirs)).isEmpty();
        assertThat(theirs.does(EXECUTOR, Files.begun()).status()).isEqualTo("in_execution");
        assertThat(theirs.offers(REGISTRAR, "record_written_confirmation")).isFalse();
    }

    /** Of Georgia to Armenia, under these instruments. */
    private static ObjectNode cited(boolean urgent, String... instruments) {
        var content = Contents.bankRecordsAndWitness();
        content.put("requesting", "GE").put("requested", "AM");
        content.putObject("urgency").put("urgent", urgent);
        var basis = content.putArray("legal_basis");
        List.of(instruments).forEach(basis::add);
        return content;
    }

    private Desk assigned(ObjectNode content, String came) {
        return HandedCopies.assigned(
                copies.received(HandedCopies.paper(content, "GE", HandedCopies.number(), came), "AM"));
    }

    @Test
    void aCopyIsExecutedAtOnceWhereTheInstrumentDoesNotWait() {
        var theirs = assigned(cited(true, "ETS-185"), "interpol");
        assertThat(theirs.file().original().awaited()).isTrue();
        assertThat(theirs.does(EXECUTOR, Files.begun()).status()).isEqualTo("in_execution");
    }

    /** The Convention admits INTERPOL in urgency; of two that admit it the one cited first governs, as for all requests. */
    @Test
    void aCopyBeginsNoMoreThanAnOralRequest() {
        assertThat(assigned(cited(false, "ETS-185"), "interpol").refusal(EXECUTOR, Files.begun()))
                .isEqualTo(AWAITED);
        assertThat(assigned(cited(true, "ETS-030", "ETS-185"), "interpol").refusal(EXECUTOR, Files.begun()))
                .isEqualTo(AWAITED);
    }

    @Test
    void aCopyOfAContactPointBeginsOnlyWhatContactPointsAreThereFor() {
        assertThat(assigned(cited(true, "ETS-185"), "contact_point").refusal(EXECUTOR, Files.begun()))
                .isEqualTo(AWAITED);
        var preserving = cited(true, "ETS-185");
        preserving
                .putArray("assistance")
                .addObject()
                .put("type", "preservation")
                .putObject("facts");
        assertThat(assigned(preserving, "contact_point")
                        .does(EXECUTOR, Files.begun())
                        .status())
                .isEqualTo("in_execution");
    }

    @Test
    void anOriginalOnPaperWaitsForNothing() {
        var theirs = copies.received(HandedCopies.number(), "original");
        assertThat(theirs.file().original().awaited()).isFalse();
        assertThat(copies.clocks(theirs)).isEmpty();
        assertThat(HandedCopies.assigned(theirs).does(EXECUTOR, Files.begun()).status())
                .isEqualTo("in_execution");

        var refused = catchThrowableOfType(Refusal.class, () -> copies.received(HandedCopies.number(), "direct"));
        assertThat(refused.code()).isEqualTo("unknown-code");
        assertThat(refused.parameters()).containsEntry("field", "came");
    }

    @Test
    void aCopyInWritingIsNotTheWritingThatAnOralRequestWaitsFor() {
        var number = HandedCopies.number();
        var oral = copies.asked(number, "oral");
        var theirs = copies.received(number, "interpol");
        assertThat(theirs.caseRef()).isEqualTo(oral.caseRef());
        assertThat(HandedCopies.assigned(theirs).refusal(EXECUTOR, Files.begun()))
                .isEqualTo(AWAITED);
        assertThat(copies.clocks(theirs)).hasSize(1);
    }

    @Test
    void aCopyOfOurAnswerIsNoCopyOfTheirRequest() {
        var theirs = Files.signedAnswer(files.executed(), "final").does(REGISTRAR, LegWays.route("interpol"));
        theirs.does(
                REGISTRAR, Act.draft("send_answer").happened(ways.today(), null).reference("EMS 78-0"));
        assertThat(theirs.file().original().awaited()).isFalse();
        assertThat(files.texts(theirs, "cover_letter"))
                .anyMatch(letter -> letter.contains("подлинник высылается дополнительно"));
    }

    @Test
    void anOriginalOfADayToComeHasNotArrived() {
        var number = HandedCopies.number();
        var theirs = copies.received(number, "interpol");
        var written = Act.draft("record_written_confirmation").reference(number);
        var tomorrow = files.node().today("Asia/Almaty").plusDays(1);
        assertThat(theirs.refusal(REGISTRAR, written.happened(tomorrow, null))).isEqualTo("day-in-future");
        assertThat(theirs.file().original().awaited()).isTrue();
    }
}
