package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.documents.DocumentView;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.rogatory.transmission.LegState;
import org.rogatory.transmission.LegView;
import org.springframework.beans.factory.annotation.Autowired;

/** What may be said of the way of papers: only what happened, by whom it concerns, and with a reason. */
@EngineTest
class LegRulesProcessTest {

    private final Files files;
    private final LegWays ways;

    @Autowired
    LegRulesProcessTest(Files files, LegWays ways) {
        this.files = files;
        this.ways = ways;
    }

    private List<LegView> legs(Desk desk) {
        return ways.legs().of(desk.caseRef());
    }

    private List<LegState> states(Desk desk) {
        return legs(desk).stream().map(LegView::state).toList();
    }

    private List<String> clock(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> deadline.ruleKey().equals("sys_leg"))
                .map(deadline -> deadline.status().name())
                .toList();
    }

    private DocumentView paper(Desk desk, String kind) {
        return files.node().documents().ofCase(desk.caseRef()).stream()
                .filter(paper -> paper.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private List<String> found(Desk desk) {
        return files.node().procedures().findings(desk.file(), Stage.TRANSMIT, desk.officer(CENTRAL_OFFICER)).stream()
                .map(Finding::name)
                .toList();
    }

    @Test
    void whatWasLeftOutAtTheEndOfItsWayIsNotDelivered() {
        var ours = ways.sentByDiplomats();
        for (int leg = 0; leg < 4; leg++) {
            ours.does(REGISTRAR, ways.skipped(ours));
        }
        assertThat(states(ours)).containsOnly(LegState.SKIPPED);
        assertThat(ours.status()).isEqualTo("transmitted");
        assertThat(clock(ours)).doesNotContain("RUNNING");

        var copied = files.signed();
        copied.does(REGISTRAR, LegWays.route("interpol")).does(REGISTRAR, ways.left());
        var original = ways.leg(copied, leg -> !leg.copy());
        copied.does(REGISTRAR, ways.skipped(copied).item(original.legId()));
        assertThat(copied.file().original().awaited()).isTrue();
    }

    @Test
    void nobodyReceivesWhatGoesByTheExchangeNorHandsAnythingToIt() {
        var ours = files.signed();
        assertThat(ours.refusal(REGISTRAR, ways.left().byHand(true).carrier("exchange")))
                .isEqualTo("unknown-code");
        ours.only(REGISTRAR, Act.draft("transmit"));
        assertThat(legs(ours)).singleElement().satisfies(leg -> {
            assertThat(leg.carrier()).isEqualTo("exchange");
            assertThat(leg.state()).isEqualTo(LegState.UNDER_WAY);
        });
        assertThat(ours.refusal(REGISTRAR, ways.received(ours))).isEqualTo("wrong-status");
        files.node().jobs().drain();
        assertThat(states(ours)).containsExactly(LegState.RECEIVED);
    }

    @Test
    void theCoverLetterOfADuplicateListsWhatWentWithTheLetterAndNothingSealedSince() {
        var ours = ways.sentByDiplomats();
        ours.does(CENTRAL_OFFICER, Act.draft("send_reminder").releasedText("We ask how far it is."))
                .does(SIGNATORY, "sign_reminder");
        ours.does(REGISTRAR, ways.lost(ours)).does(REGISTRAR, ways.handed(ours));
        var reminder = paper(ours, "reminder");
        assertThat(reminder.sealedSha256()).isNotNull();
        assertThat(files.text(ours, "cover_letter"))
                .contains(paper(ours, "request").finalSha256())
                .doesNotContain(reminder.finalSha256());
    }

    @Test
    void whatIsNotKnownOfTheRouteOfAnAnswerIsFoundAndGivenAReason() {
        var theirs = files.executed();
        assertThat(found(theirs)).noneMatch(name -> name.startsWith("channel"));
        var unfounded = LegWays.route("contact_point").internalText(null);
        assertThat(theirs.refusal(REGISTRAR, unfounded)).isEqualTo("route-reason-missing");
        theirs.does(REGISTRAR, LegWays.route("contact_point"));
        assertThat(found(theirs)).contains("channel_unknown@transmission.contact_point");
        assertThat(files.signed().refusal(REGISTRAR, unfounded)).isEqualTo("route-reason-missing");
    }

    @Test
    void aChannelThatTheInstrumentDoesNotAllowIsFoundAlsoWhereNobodyHasChosenIt() {
        var barred = "channel_not_allowed@transmission.direct@RECIPROCITY";
        var draft = files.draft(Contents.onReciprocity(), DRAFTER);
        draft.does(DRAFTER, "submit").does(SUPERVISOR, "endorse");
        assertThat(found(draft)).contains(barred);
        draft.does(CENTRAL_OFFICER, Act.draft("approve").internalText("Confirmed by note (synthetic)."));
        draft.does(SIGNATORY, "sign").does(REGISTRAR, "transmit");
        assertThat(draft.sent()).as("a finding advises; people decide").contains("mla_request");

        var theirs = Files.underReview(draft.partner());
        theirs.does(CENTRAL_OFFICER, Act.draft("accept").internalText("Confirmed by note (synthetic)."))
                .does(HEAD, Act.draft("assign_execution").authority("KZ-UNIT-1"));
        assertThat(found(theirs)).contains(barred);
        theirs.does(REGISTRAR, LegWays.route("diplomatic").internalText(null));
        assertThat(found(theirs)).noneMatch(name -> name.startsWith("channel"));
    }

    @Test
    void whatIsNotKnownOfARouteIsFoundBeforeItIsTaken() {
        var ours = files.draft(Contents.withoutDutyToConsult(), DRAFTER);
        Files.signed(ours);
        assertThat(found(ours)).noneMatch(name -> name.startsWith("channel"));
        ours.does(CENTRAL_OFFICER, LegWays.route("contact_point"));
        assertThat(found(ours)).contains("channel_unknown@transmission.contact_point");
        var usual = files.signed();
        assertThat(found(usual)).noneMatch(name -> name.startsWith("channel"));
        usual.does(CENTRAL_OFFICER, LegWays.route("interpol"));
        assertThat(found(usual)).contains("channel_agreement@transmission.interpol@UNTOC");
    }

    @Test
    void aLegIsLeftOutOnlyWithAReasonAndAnAcknowledgementOvertakesTheRest() {
        var ours = ways.sentByDiplomats();
        assertThat(ours.refusal(REGISTRAR, ways.skipped(ours).internalText(null)))
                .isEqualTo("field-missing");
        ours.does(REGISTRAR, ways.skipped(ours));
        assertThat(states(ours)).startsWith(LegState.SKIPPED, LegState.PLANNED);
        assertThat(legs(ours).get(0).reason()).contains("delegation");
        assertThat(legs(ours).get(1).waiting()).isTrue();

        ours.does(
                REGISTRAR,
                Act.draft("record_acknowledgement")
                        .happened(ways.today(), null)
                        .internalText("They wrote (synthetic)."));
        assertThat(states(ours)).containsOnly(LegState.SKIPPED);
        assertThat(clock(ours)).doesNotContain("RUNNING");
        assertThat(ours.refusal(REGISTRAR, Act.draft("skip_leg").item("x").internalText("x")))
                .isEqualTo("wrong-status");
    }
}
