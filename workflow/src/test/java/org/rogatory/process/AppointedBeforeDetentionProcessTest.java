package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.extradition.custody.HardEnd;
import org.springframework.beans.factory.annotation.Autowired;

/** A surrender that is appointed before anybody has told where the person is held. */
@EngineTest
class AppointedBeforeDetentionProcessTest {

    private final Custodies custodies;

    AppointedBeforeDetentionProcessTest(@Autowired Custodies custodies) {
        this.custodies = custodies;
    }

    /** At two at night in Vladivostok it is the evening before at our office, which stands for no place of detention. */
    @Test
    void theZoneOfOurOfficeStandsForNoPlaceOfDetention() {
        custodies.node().moment(Instant.parse("2026-05-04T10:00:00Z"));
        var caseRef = custodies.asking();
        custodies.follows(caseRef, Act.draft("record_grant"));
        var minute = LocalDateTime.parse("2026-05-20T02:00");
        custodies.follows(caseRef, Act.draft("schedule_surrender").at(minute, "Asia/Vladivostok"));

        custodies.told(caseRef, "record_detention", "2026-05-04T14:20");
        custodies.told(caseRef, "record_extradition_arrest", "2026-05-04T14:40");
        assertThat(custodies.view(caseRef).hardEnd()).returns(Instant.parse("2026-06-03T19:00:00Z"), HardEnd::at);
    }
}
