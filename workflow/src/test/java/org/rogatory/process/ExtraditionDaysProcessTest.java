package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.process.ExtraditionVerbsOut.ALMATY;
import static org.rogatory.process.ExtraditionVerbsOut.APPOINTED;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Days and hours of extradition that officers write down: taken as far as they are known, and in their order. */
@EngineTest
class ExtraditionDaysProcessTest {

    private final ExtraditionVerbsIn in;
    private final ExtraditionVerbsOut out;
    private final ExtraditionWaysIn ways;

    @Autowired
    ExtraditionDaysProcessTest(ExtraditionVerbsIn in, ExtraditionVerbsOut out, ExtraditionWaysIn ways) {
        this.in = in;
        this.out = out;
        this.ways = ways;
    }

    /** A form always sends a zone; the hour is what somebody may not know, and an hour needs its zone. */
    @Test
    void theDayOfADeathIsTakenWhateverZoneItsFormWasSentWith() {
        var ours = out.arrested();
        var dead = out.dead(ours);
        assertThat(ours.refusal(CENTRAL_OFFICER, dead.at(APPOINTED, null))).isEqualTo("field-missing");
        assertThat(ours.refusal(CENTRAL_OFFICER, dead.at(APPOINTED, ALMATY))).isEqualTo("moment-in-future");
        assertThat(ours.does(CENTRAL_OFFICER, dead.at(null, ALMATY)).status()).isEqualTo("deceased");
    }

    /** The day counts from that of the act: what is written down late may be over already. */
    @Test
    void nobodyIsLentUntilADayBeforeHeIsHandedOver() {
        var theirs = in.granted(in.arrested(in.received(ExtraditionVerbsIn.request())))
                .does(HEAD, ExtraditionWaysIn.putOff("postpone_surrender"));
        in.node().pass(Duration.ofDays(2));
        var handedOver = in.today().minusDays(1);
        var lent = ways.temporarily().at(in.ago(Duration.ofDays(1)), ALMATY);
        assertThat(theirs.refusal(CUSTODY_OFFICER, lent.until(handedOver.minusDays(1), null)))
                .isEqualTo("day-past");
        theirs.does(CUSTODY_OFFICER, lent.until(handedOver, null));
        assertThat(theirs.status()).isEqualTo("temporarily_surrendered");
    }
}
