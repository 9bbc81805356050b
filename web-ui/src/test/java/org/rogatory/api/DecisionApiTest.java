package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.api.CalledFile.NOTE;
import static org.rogatory.api.CalledFile.WORDS;
import static org.rogatory.api.CalledFile.in;
import static org.rogatory.api.CalledFile.with;
import static org.rogatory.api.ReceivedExtraditionCalls.checked;
import static org.rogatory.api.ReceivedExtraditionCalls.reviewed;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.rogatory.law.Lifecycles;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The decision on an extradition as national systems read it, on both sides and with the doors of its page. */
class DecisionApiTest extends RunningNode {

    private static final Map<String, Object> TOLD = Map.of("releasedText", WORDS);

    private final Lifecycles lifecycles;

    DecisionApiTest(@Autowired Lifecycles lifecycles) {
        this.lifecycles = lifecycles;
    }

    private CalledFile transmitted() {
        return new ExtraditionCalls(new CalledVerbs(this::as, lifecycles, (username, address, needed) -> {}))
                .transmitted();
    }

    private static JsonNode decision(CalledFile file, String who) {
        var told = file.as(who).get("/cases/" + file.caseRef() + "/decision");
        assertThat(told.status()).as("%s", told.body()).isEqualTo(200);
        return told.body();
    }

    @Test
    void tellsWhatWasDecidedHere() {
        var theirs = checked(reviewed(transmitted().partner()));
        var open = decision(theirs, "officer");
        assertThat(open.path("ours").asBoolean()).isTrue();
        assertThat(open.path("decided").isNull()).isTrue();

        theirs.does("head", "decide_grant", with(TOLD, "internalText", NOTE));
        var granted = decision(theirs, "officer").path("decided");
        assertThat(granted.path("decision").asString()).isEqualTo("granted");
        assertThat(granted.path("text").asString()).isEqualTo(WORDS);
        assertThat(granted.path("decidedBy").asString()).isEqualTo("head.kz");
        assertThat(granted.path("guarded").asBoolean(true)).isFalse();
        assertThat(granted.path("effectiveOn").isNull()).isTrue();
        assertThat(granted.at("/appeal/state").asString()).isEqualTo("unknown");
        assertThat(granted.toString()).doesNotContain(NOTE);
    }

    @Test
    void tellsThatACourtHasTheDecisionBeforeItAndHasDecided() {
        var theirs = checked(reviewed(transmitted().partner()))
                .does("head", "decide_grant", with(TOLD, "internalText", NOTE));
        theirs.does("officer", "record_appeal", Map.of("happenedOn", in(0)));
        assertThat(decision(theirs, "officer").at("/decided/appeal/state").asString())
                .isEqualTo("made");
        var court = Map.of("issuer", "Court of Almaty (synthetic)", "reference", "C-5/26", "happenedOn", in(0));
        theirs.does("officer", "record_court_refusal", court);
        var refused = decision(theirs, "officer").path("decided");
        assertThat(refused.path("decision").asString()).isEqualTo("refused");
        assertThat(refused.path("effectiveOn").asString()).isEqualTo(in(0));
        assertThat(refused.at("/appeal/state").asString()).isEqualTo("decided");
        assertThat(refused.at("/appeal/until").isNull()).isTrue();
    }

    @Test
    void tellsAGroundThatProtectsThePersonToThoseWhoDecideAlone() {
        var theirs = checked(reviewed(transmitted().partner()))
                .does("head", "decide_refuse", with(TOLD, "ground", "refugee"));
        var whole = decision(theirs, "head").path("decided");
        assertThat(whole.path("ground").asString()).isEqualTo("refugee");
        assertThat(whole.path("guarded").asBoolean()).isTrue();

        var custody = decision(theirs, "custody").path("decided");
        assertThat(custody.path("decision").asString()).isEqualTo("refused");
        assertThat(custody.path("guarded").asBoolean()).isTrue();
        assertThat(custody.path("ground").isNull()).isTrue();
        assertThat(custody.path("text").isNull()).isTrue();
    }

    @Test
    void tellsOnTheOtherSideWhatThatStateHasToldOfIt() {
        var ours = transmitted();
        var open = decision(ours, "officer");
        assertThat(open.path("ours").asBoolean(true)).isFalse();
        assertThat(open.path("granted").isNull()).isTrue();
        assertThat(open.path("against").isNull()).isTrue();

        var later = Map.of("ground", "ongoing_investigation", "until", in(60), "happenedOn", in(0));
        ours.does("officer", "record_postponement", with(later, "internalText", NOTE));
        var against = decision(ours, "officer").path("against");
        assertThat(against.path("verb").asString()).isEqualTo("record_postponement");
        assertThat(against.path("ground").asString()).isEqualTo("ongoing_investigation");
        assertThat(against.path("until").asString()).isEqualTo(in(60));
        assertThat(against.path("reasons")).isEmpty();

        var told = transmitted();
        told.does("officer", "record_grant", Map.of("kind", "none", "happenedOn", in(0), "internalText", NOTE));
        var granted = decision(told, "officer").path("granted");
        assertThat(granted.path("on").asString()).isEqualTo(in(0));
        assertThat(granted.path("answer").asString()).isEqualTo("none");
    }

    @Test
    void isShutToWhoReadsNoNamesToTheOtherStateAndOnOtherFiles() {
        var ours = transmitted();
        var theirs = ours.partner();
        var path = "/cases/" + theirs.caseRef() + "/decision";
        assertThat(as("registrar.kz").get(path).code()).isEqualTo("not-found");
        assertThat(as("officer.uz").get(path).code()).isEqualTo("not-found");
        var other = new Prepared(this).withCentralAuthority(Prepared.summons());
        assertThat(as("officer.uz").get("/cases/" + other + "/decision").code()).isEqualTo("not-found");
    }
}
