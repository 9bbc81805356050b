package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.extradition.assurance.AssuranceCode;
import org.rogatory.extradition.assurance.AssuranceFiles;
import org.rogatory.extradition.assurance.AssuranceSheet;
import org.rogatory.extradition.assurance.AssuranceStatus;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What the other State has asked of us and asks no more, as a letter of it says, a head lets rest. */
@EngineTest
class AskedNoMoreProcessTest {

    private static final String KIND = "conditions_of_detention";
    private static final String END = "end_assurance";

    private final ExtraditionVerbsOut out;
    private final ExtraditionVerbsIn in;
    private final AssuranceWays ways;
    private final AssuranceFiles files;

    @Autowired
    AskedNoMoreProcessTest(ExtraditionVerbsOut out, ExtraditionVerbsIn in, AssuranceWays ways, AssuranceFiles files) {
        this.out = out;
        this.in = in;
        this.ways = ways;
        this.files = files;
    }

    @BeforeEach
    void begin() {
        out.node().moment(Node.START);
    }

    private List<AssuranceStatus> statuses(Desk desk) {
        return files.of(desk.file()).assurances().stream()
                .filter(each -> each.code().kind().equals(KIND))
                .map(AssuranceSheet.Line::status)
                .toList();
    }

    private Desk asked() {
        var paper = Act.draft("record_assurance_request").kind(KIND).releasedText("Assure us of it (synthetic).");
        return out.transmitted().does(REGISTRAR, paper.reference("KZ-79"));
    }

    @Test
    void aHeadLetsRestWhatIsAskedNoMore() {
        var ours = asked();
        assertThat(ours.refusal(CENTRAL_OFFICER, ways.inside(ours, END, KIND))).isEqualTo("role");
        ours.does(HEAD, ways.inside(ours, END, KIND));
        assertThat(statuses(ours)).containsExactly(AssuranceStatus.ENDED);
        assertThat(ours.verbs()).contains(END);
        assertThat(ours.offers(CENTRAL_OFFICER, "give_assurance")).isFalse();
        assertThat(ours.offers(HEAD, END)).isFalse();

        var theirs = in.review(ours.partner()).does(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        assertThat(statuses(ours)).as("it is asked anew").containsExactly(AssuranceStatus.ENDED, AssuranceStatus.ASKED);

        theirs.does(HEAD, ways.inside(theirs, "reject_assurance", KIND));
        assertThat(statuses(ours)).containsExactly(AssuranceStatus.ENDED, AssuranceStatus.REJECTED);
    }

    @Test
    void theRejectionOfWhatRestsRejectsNoOther() {
        var ours = out.transmitted();
        var theirs = in.review(ours.partner())
                .does(CENTRAL_OFFICER, AssuranceWays.ask(KIND))
                .does(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        ours.does(HEAD, first(ours, END));
        theirs.does(HEAD, first(theirs, "reject_assurance"));
        assertThat(statuses(theirs)).containsExactly(AssuranceStatus.REJECTED, AssuranceStatus.ASKED);
        assertThat(ours.verbs()).contains("received_assurance_rejected");
        assertThat(statuses(ours)).containsExactly(AssuranceStatus.ENDED, AssuranceStatus.ASKED);
        assertThat(ours.offers(CENTRAL_OFFICER, "give_assurance")).isTrue();
    }

    /** By the letter in which they say that they ask the first no more. */
    private ActDraft first(Desk desk, String verb) {
        return Act.draft(verb).kind(code(desk).code()).internalText("Their letter KZ-80 (synthetic).");
    }

    private AssuranceCode code(Desk desk) {
        return files.of(desk.file()).assurances().stream()
                .map(AssuranceSheet.Line::code)
                .filter(code -> code.kind().equals(KIND))
                .findFirst()
                .orElseThrow();
    }

    /** Asked on paper as the second here, and by its message as the first there. */
    private Desk numberedOtherwise() {
        var other = Act.draft("record_assurance_request").kind("fair_trial").releasedText("Assure us (synthetic).");
        var paper = Act.draft("record_assurance_request").kind(KIND).releasedText("Assure us of it (synthetic).");
        var ours =
                out.transmitted().does(REGISTRAR, other.reference("KZ-78")).does(REGISTRAR, paper.reference("KZ-79"));
        in.review(ours.partner()).does(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        assertThat(ways.code(ours, KIND)).isNotEqualTo(ways.code(ours.partner(), KIND));
        return ours;
    }

    @Test
    @OnBothDatabases
    void theRejectionOfWhatIsAskedAnewMeetsNothingThatRests() {
        var ours = numberedOtherwise();
        ours.does(HEAD, first(ours, END));
        var theirs = ours.partner().does(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        assertThat(statuses(ours)).containsExactly(AssuranceStatus.ENDED, AssuranceStatus.ASKED);
        theirs.does(HEAD, ways.inside(theirs, "reject_assurance", KIND));
        assertThat(statuses(ours)).containsExactly(AssuranceStatus.ENDED, AssuranceStatus.REJECTED);
    }

    @Test
    void whatWeGiveBearsTheNumberOfWhoAsked() {
        var ours = numberedOtherwise();
        var theirs = ours.partner().does(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        var given = first(ours, "give_assurance").internalText(null).releasedText("In Tashkent (synthetic).");
        ours.does(CENTRAL_OFFICER, given);
        assertThat(statuses(theirs)).containsExactly(AssuranceStatus.GIVEN, AssuranceStatus.ASKED);
    }

    @Test
    void anOlderReplyGivesNothingThatWasAskedForSince() {
        var theirs = in.review(out.transmitted().partner()).does(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        var reply = JsonMapper.shared()
                .createObjectNode()
                .put("assurance", KIND)
                .put("assurance_number", code(theirs).number())
                .put("text", "In Tashkent (synthetic).");
        theirs.does(HEAD, first(theirs, "reject_assurance")).does(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        in.sends(theirs.file().threadId(), "KZ", "assurance_reply", reply);
        assertThat(statuses(theirs)).containsExactly(AssuranceStatus.REJECTED, AssuranceStatus.ASKED);
        assertThat(theirs.verbs()).contains("parked_message").doesNotContain("record_assurance_reply");
    }

    @Test
    void whatWeHaveGivenWeStandBy() {
        var ours = asked();
        ours.does(CENTRAL_OFFICER, ways.of(ours, "give_assurance", KIND).releasedText("In Tashkent (synthetic)."));
        assertThat(ours.offers(HEAD, END)).isFalse();
        assertThat(ours.refusal(HEAD, ways.inside(ours, END, KIND))).isEqualTo("wrong-status");
    }

    @Test
    void whoHasAskedDecidesAndDoesNotLetItRest() {
        var theirs = in.review(out.transmitted().partner()).does(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        assertThat(theirs.offers(HEAD, END)).isFalse();
    }
}
