package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the other State has said of our request before something newer of it takes the place of that in no order. */
@EngineTest
class OlderExtraditionWordsProcessTest {

    private static final String GRANT = "extradition_decision";
    private static final String POSTPONEMENT = "postponement_notice";
    private static final String SURRENDER = "surrender_notice";

    private final ExtraditionVerbsIn in;
    private final ExtraditionVerbsOut out;

    @Autowired
    OlderExtraditionWordsProcessTest(ExtraditionVerbsIn in, ExtraditionVerbsOut out) {
        this.in = in;
        this.out = out;
    }

    @BeforeEach
    void begin() {
        out.node().moment(Node.START);
    }

    private Instant ago(int hours) {
        return out.node().clock().instant().minus(Duration.ofHours(hours));
    }

    private static ObjectNode grant(Instant moment) {
        return of(moment).put("decision", "granted");
    }

    private static ObjectNode putOff(Instant moment) {
        var told = of(moment).put("answer", "interim").put("ground", "health");
        told.putArray("items");
        return told;
    }

    private static ObjectNode surrenderPutOff(Instant moment) {
        return putOff(moment).put("choice", "surrender");
    }

    /** The person is handed over at this moment. */
    private static ObjectNode appointed(Instant moment, String at) {
        return of(moment)
                .put("verb", "schedule_surrender")
                .put("place", "Border post Kordai (synthetic)")
                .put("at", at)
                .put("zone", ExtraditionVerbsOut.ALMATY);
    }

    private static ObjectNode of(Instant moment) {
        return JsonMapper.shared().createObjectNode().put("as_of", moment.toString());
    }

    private void comes(Desk ours, String kind, ObjectNode payload) {
        in.sends(ours.file().threadId(), "UZ", kind, payload);
    }

    private static List<String> parked(Desk desk) {
        return desk.steps().stream()
                .filter(step -> "parked_message".equals(step.verb()))
                .flatMap(step -> step.codes().stream())
                .toList();
    }

    @Test
    void aGrantOfBeforeThePostponementThatStandsMovesNothing() {
        var ours = out.registered(out.transmitted());
        comes(ours, POSTPONEMENT, putOff(ago(1)));
        comes(ours, GRANT, grant(ago(2)));
        assertThat(ours.status()).isEqualTo("postponed");
        assertThat(parked(ours)).containsExactly(GRANT);

        comes(ours, GRANT, grant(ago(0)));
        assertThat(ours.status()).isEqualTo("granted");
        comes(ours, POSTPONEMENT, putOff(ago(1)).put("choice", "surrender"));
        assertThat(ours.status()).isEqualTo("granted");
        assertThat(parked(ours)).containsExactly(GRANT, POSTPONEMENT);
    }

    @Test
    @OnBothDatabases
    void aNewerWordThatWaitsForAnOfficerKeepsTheGrantOutOfNoFile() {
        var ours = out.registered(out.transmitted());
        comes(ours, POSTPONEMENT, surrenderPutOff(ago(1)));
        assertThat(ours.status()).isEqualTo("registered_by_partner");
        comes(ours, GRANT, grant(ago(2)));
        assertThat(ours.status()).isEqualTo("granted");
        assertThat(parked(ours)).containsExactly(POSTPONEMENT);

        out.surrenderPostponed(ours);
        comes(ours, SURRENDER, appointed(ago(2), "2026-04-30T05:00:00Z"));
        assertThat(ours.status()).as("an officer has taken the newer word").isEqualTo("granted_postponed");
        assertThat(parked(ours)).containsExactly(POSTPONEMENT, SURRENDER);
    }

    @Test
    void inTheOrderInWhichTheyWereWrittenBothAreTaken() {
        var ours = out.registered(out.transmitted());
        comes(ours, GRANT, grant(ago(2)));
        comes(ours, POSTPONEMENT, surrenderPutOff(ago(1)));
        assertThat(ours.status()).isEqualTo("granted_postponed");
        assertThat(parked(ours)).isEmpty();
    }

    @Test
    void aNewerHourThatWaitsForAnOfficerKeepsNoOlderOneThatWasPutOff() {
        var ours = out.grant(out.registered(out.transmitted()));
        comes(ours, SURRENDER, appointed(ago(4), "2026-04-30T05:00:00Z"));
        comes(ours, SURRENDER, appointed(ago(1), "2026-05-06T05:00:00Z"));
        assertThat(ours.status()).isEqualTo("surrender_scheduled");
        comes(ours, POSTPONEMENT, putOff(ago(2)));
        assertThat(ours.status()).as("nobody travels to the first hour").isEqualTo("postponed");
        assertThat(parked(ours)).containsExactly(SURRENDER);
    }

    @Test
    void anHourThatAnOfficerWroteDownIsPutOffThoughALaterOneWaits() {
        var ours = out.grant(out.registered(out.transmitted()));
        out.schedule(ours);
        out.node().pass(Duration.ofHours(6));
        comes(ours, SURRENDER, appointed(ago(1), "2026-05-06T05:00:00Z"));
        comes(ours, POSTPONEMENT, putOff(ago(2)));
        assertThat(ours.status()).as("nobody travels to the first hour").isEqualTo("postponed");
        assertThat(parked(ours)).containsExactly(SURRENDER);
    }

    @Test
    void aGrantWithConditionsThatNobodyHasTakenKeepsNothingOut() {
        var ours = out.registered(out.transmitted());
        comes(ours, GRANT, grant(ago(1)).put("conditions", "Synthetic condition."));
        comes(ours, POSTPONEMENT, putOff(ago(2)));
        assertThat(ours.status()).isEqualTo("postponed");
        assertThat(parked(ours)).containsExactly(GRANT);
    }

    @Test
    void anHourAfterThePostponementWaitsForAnOfficerToo() {
        var ours = out.grant(out.registered(out.transmitted()));
        comes(ours, SURRENDER, appointed(ago(4), "2026-04-30T05:00:00Z"));
        comes(ours, POSTPONEMENT, putOff(ago(2)));
        comes(ours, SURRENDER, appointed(ago(1), "2026-05-06T05:00:00Z"));
        assertThat(ours.status()).isEqualTo("postponed");
        assertThat(parked(ours)).containsExactly(SURRENDER);
    }

    @Test
    void aNewerWordThatStandsHereFromItsPaperCounts() {
        var ours = out.grant(out.registered(out.transmitted()));
        comes(ours, GRANT, grant(ago(1)));
        comes(ours, POSTPONEMENT, putOff(ago(2)));
        assertThat(ours.status()).isEqualTo("granted");
        assertThat(parked(ours)).containsExactly(GRANT, POSTPONEMENT);
    }

    @Test
    void anOlderQuestionDoesNotTakeThePlaceOfTheNewerOne() {
        var ours = out.registered(out.transmitted());
        var newer = of(ago(1));
        newer.putArray("keys").add("facts");
        comes(ours, "additional_information_request", newer);
        assertThat(ours.status()).isEqualTo("information_requested");
        out.sendInformation(ours);
        var older = of(ago(2));
        older.putArray("keys").add("dual_criminality");
        comes(ours, "additional_information_request", older);
        assertThat(ours.status()).isEqualTo("registered_by_partner");
        assertThat(parked(ours)).containsExactly("additional_information_request");
    }

    @Test
    void whatNamesNoMomentCountsAsItComesAndAClockThatIsAheadKeepsNothingOut() {
        var ours = out.registered(out.transmitted());
        comes(ours, POSTPONEMENT, putOff(ago(-48)));
        var grant = grant(ago(0));
        grant.remove("as_of");
        comes(ours, GRANT, grant);
        assertThat(ours.status()).isEqualTo("granted");
        out.node().pass(Duration.ofHours(1));
        comes(ours, POSTPONEMENT, putOff(ago(0)));
        assertThat(ours.status()).isEqualTo("postponed");
        assertThat(parked(ours)).isEmpty();
    }

    @Test
    void theirLettersNameTheMomentOfTheirAct() {
        var theirs = in.review(out.transmitted().partner());
        theirs.does(CENTRAL_OFFICER, ExtraditionVerbsIn.checkBesideOthers())
                .does(HEAD, ExtraditionVerbsIn.grant())
                .does(CENTRAL_OFFICER, Act.draft("record_final").internalText("Confirmed by the court."))
                .does(CENTRAL_OFFICER, "send_decision");
        assertThat(theirs.lastSent().path("as_of").isString()).isTrue();
        theirs.does(HEAD, ExtraditionWaysIn.putOff("postpone"));
        assertThat(theirs.lastSent().path("as_of").isString()).isTrue();
        assertThat(theirs.partner().status()).isEqualTo("postponed");
    }
}
