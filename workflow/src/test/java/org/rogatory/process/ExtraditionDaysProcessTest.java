package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.process.ExtraditionVerbsOut.ALMATY;
import static org.rogatory.process.ExtraditionVerbsOut.APPOINTED;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Days and hours of extradition that officers write down: taken as far as they are known, and in their order. */
@EngineTest
class ExtraditionDaysProcessTest {

    private final ExtraditionVerbsOut out;

    ExtraditionDaysProcessTest(@Autowired ExtraditionVerbsOut out) {
        this.out = out;
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
}
