package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.notices.NoticeView;
import org.rogatory.referral.track.ReflectionStops;
import org.rogatory.referral.track.RunningReflection;
import org.springframework.beans.factory.annotation.Autowired;

/** While a person recovers and reflects nobody hands him over, until the head of that office has decided on it. */
@EngineTest
@OnBothDatabases
class ReflectionStopProcessTest {

    private final ReflectionWays ways;
    private final ExtraditionVerbsIn in;
    private final ReflectionStops stops;

    @Autowired
    ReflectionStopProcessTest(ReflectionWays ways, ExtraditionVerbsIn in, ReflectionStops stops) {
        this.ways = ways;
        this.in = in;
        this.stops = stops;
    }

    private String appointing(Desk desk) {
        return desk.refusal(CUSTODY_OFFICER, in.appointment(Duration.ofHours(1)));
    }

    @Test
    void theHeadDecidesAndALongerPeriodIsDecidedOfAnew() {
        in.node().moment(Node.START);
        var theirs = in.granted(in.received(ExtraditionVerbsIn.request()));
        assertThat(theirs.refusal(HEAD, ReflectionWays.settled("removal_goes_on")))
                .isEqualTo("wrong-status");
        var referral = ways.reflects(theirs);
        assertThat(theirs.node().notices().unreadOf(theirs.officer(HEAD)))
                .filteredOn(notice -> notice.reference().equals(theirs.caseRef()))
                .extracting(NoticeView::code)
                .contains("reflection_stop");
        assertThat(appointing(theirs)).isEqualTo("reflection-runs");
        theirs.does(HEAD, ReflectionWays.settled("removal_waits"));
        assertThat(appointing(theirs)).isEqualTo("reflection-runs");
        theirs.does(HEAD, ReflectionWays.settled("removal_goes_on"));
        assertThat(stops.of(theirs.file()))
                .singleElement()
                .returns(referral, RunningReflection::code)
                .returns(false, RunningReflection::stops);
        assertThat(theirs.steps()).flatExtracting(step -> step.codes()).doesNotContain("removal_goes_on");

        var tracks = ways.tracks();
        var longer = Act.draft("extend").until(tracks.today(referral).plusDays(90), null);
        tracks.does(referral, TracksOfReferral.commission(1, "KZ"), longer.internalText("He is ill (synthetic)."));
        assertThat(appointing(theirs)).isEqualTo("reflection-runs");
        var ended = Act.draft("end_reflection").internalText("He asks so (synthetic).");
        tracks.does(referral, TracksOfReferral.commission(1, "KZ"), ended);
        theirs.does(CUSTODY_OFFICER, in.appointment(Duration.ofHours(1)));
        assertThat(theirs.status()).isEqualTo("surrender_scheduled");
    }
}
