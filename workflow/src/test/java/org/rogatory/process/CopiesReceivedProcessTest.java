package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.documents.Original;
import org.rogatory.mla.incoming.OralRequests.OralRequest;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.rogatory.transmission.Originals;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** A written copy ahead of its original starts execution only where the instrument permits. */
@EngineTest
class CopiesReceivedProcessTest {

    private static final String AWAITED = "written-confirmation-awaited";

    private final Files files;
    private final LegWays ways;
    private final Originals originals;

    CopiesReceivedProcessTest(@Autowired Files files, @Autowired LegWays ways, @Autowired Originals originals) {
        this.files = files;
        this.ways = ways;
        this.originals = originals;
    }

    private static PaperRequest paper(ObjectNode content, String from, String number, @Nullable String came) {
        return new PaperRequest(content, from, null, number, null, null, null, null, null, true, came);
    }

    private Desk received(PaperRequest paper, String by) {
        var file = files.node().paper().receive(paper, null, Desk.officer(REGISTRAR, by));
        files.node().jobs().drain();
        return new Desk(files.node(), file.caseRef());
    }

    private static Desk assigned(Desk theirs) {
        var state = theirs.file().state();
        return theirs.does(REGISTRAR, "register")
                .does(HEAD, Files.review(theirs, "central_officer." + state.toLowerCase(java.util.Locale.ROOT)))
                .does(CENTRAL_OFFICER, Act.draft("accept").internalText("The basis is sure (synthetic)."))
                .does(HEAD, Act.draft("assign_execution").authority(state + "-UNIT-1"));
    }

    private List<String> clocks(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> deadline.ruleKey().endsWith("_oral_confirm"))
                .filter(DeadlineView::running)
                .map(DeadlineView::ruleKey)
                .toList();
    }

    private static String number() {
        return "UZ " + UUID.randomUUID();
    }

    @Test
    void aCopyThroughInterpolWaitsForItsOriginal() {
        var number = number();
        var theirs = received(paper(Contents.bankRecordsAndWitness(), "UZ", number, "interpol"), "KZ");
        assertThat(theirs.file().original().awaited()).isTrue();
        assertThat(clocks(theirs)).containsExactly("treaty_oral_confirm");
        assertThat(theirs.steps().get(0).codes()).containsExactly("interpol");

        assigned(theirs);
        assertThat(theirs.refusal(EXECUTOR, Files.begun())).isEqualTo(AWAITED);
        theirs.does(REGISTRAR, Act.draft("record_written_confirmation").reference(number));
        assertThat(theirs.file().original().awaited()).isFalse();
        assertThat(clocks(theirs)).isEmpty();
        assertThat(theirs.does(EXECUTOR, Files.begun()).status()).isEqualTo("in_execution");
        assertThat(theirs.offers(REGISTRAR, "record_written_confirmation")).isFalse();
    }

    @Test
    void aCopyIsExecutedAtOnceWhereTheInstrumentDoesNotWait() {
        var content = Contents.bankRecordsAndWitness();
        content.put("requesting", "GE").put("requested", "AM");
        content.putArray("legal_basis").add("ETS-185");
        var theirs = assigned(received(paper(content, "GE", number(), "contact_point"), "AM"));
        assertThat(theirs.file().original().awaited()).isTrue();
        assertThat(theirs.does(EXECUTOR, Files.begun()).status()).isEqualTo("in_execution");
    }

    @Test
    void anOriginalOnPaperWaitsForNothing() {
        var theirs = received(paper(Contents.bankRecordsAndWitness(), "UZ", number(), "original"), "KZ");
        assertThat(theirs.file().original().awaited()).isFalse();
        assertThat(clocks(theirs)).isEmpty();
        assertThat(assigned(theirs).does(EXECUTOR, Files.begun()).status()).isEqualTo("in_execution");

        var refused = catchThrowableOfType(
                Refusal.class, () -> received(paper(Contents.bankRecordsAndWitness(), "UZ", number(), "direct"), "KZ"));
        assertThat(refused.code()).isEqualTo("unknown-code");
        assertThat(refused.parameters()).containsEntry("field", "came");
    }

    @Test
    void aCopyInWritingIsNotTheWritingThatAnOralRequestWaitsFor() {
        var number = number();
        var asked = new OralRequest(
                "UZ",
                "UZ-GPO",
                number,
                "oral",
                ways.today().atStartOfDay(),
                "Duty prosecutor (synthetic)",
                List.of("UNTOC"),
                List.of("bank_records"),
                "A transfer leaves the account tonight.",
                "Exchange of notes (synthetic)",
                null,
                null);
        var oral = files.node().oral().receive(asked, Desk.officer(REGISTRAR, "KZ"));
        var theirs = received(paper(Contents.bankRecordsAndWitness(), "UZ", number, "interpol"), "KZ");
        assertThat(theirs.caseRef()).isEqualTo(oral.caseRef());
        assertThat(assigned(theirs).refusal(EXECUTOR, Files.begun())).isEqualTo(AWAITED);
        assertThat(clocks(theirs)).hasSize(1);
    }

    @Test
    void whatIsSaidOfThePaperOfTheRequestHoldsForTheFile() {
        var theirs = files.received()
                .does(CENTRAL_OFFICER, "accept")
                .does(HEAD, Act.draft("assign_execution").authority("KZ-UNIT-1"));
        describe(theirs, false);
        assertThat(theirs.refusal(EXECUTOR, Files.begun())).isEqualTo(AWAITED);
        assertThat(clocks(theirs)).hasSize(1);

        describe(theirs, true);
        assertThat(theirs.file().original().awaited()).isFalse();
        assertThat(clocks(theirs)).isEmpty();
        assertThat(theirs.does(EXECUTOR, Files.begun()).status()).isEqualTo("in_execution");
    }

    /** The original of the request follows, or has come. */
    private void describe(Desk theirs, boolean came) {
        var request = files.node().documents().ofCase(theirs.caseRef()).stream()
                .filter(document -> document.kind().equals("request"))
                .findFirst()
                .orElseThrow();
        var day = came ? ways.today() : null;
        var original =
                new Original(null, null, null, null, 25, null, false, false, false, true, day, false, null, null);
        originals.describe(
                theirs.caseRef(),
                request.documentRef(),
                new Originals.Described(original, null),
                theirs.officer(CENTRAL_OFFICER));
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
}
