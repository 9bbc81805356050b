package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.Role;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever works on a request that is no longer executed hears of it: nobody is searched or summoned for nothing. */
@EngineTest
class StoppedWorkProcessTest {

    private static final String STOPPED = "execution_stopped";

    private final Files files;

    StoppedWorkProcessTest(@Autowired Files files) {
        this.files = files;
    }

    private List<String> told(Desk desk, Role role) {
        return files.node().notices().unreadOf(desk.officer(role)).stream()
                .filter(notice -> desk.caseRef().equals(notice.reference()))
                .map(NoticeView::code)
                .toList();
    }

    private static void withdrawn(Desk theirs) {
        theirs.partner().does(HEAD, Files.withdrawal("withdraw"));
        assertThat(theirs.status()).isEqualTo("withdrawn");
    }

    @Test
    void whoExecutesIsToldThatTheRequestWasWithdrawn() {
        var theirs = files.inExecution();
        assertThat(told(theirs, EXECUTOR)).doesNotContain(STOPPED);
        withdrawn(theirs);
        assertThat(told(theirs, EXECUTOR)).containsOnlyOnce(STOPPED);
    }

    @Test
    void whoExecutesIsToldThatTheRequestWasRefusedOrGoesBack() {
        var refused = files.inExecution().consulted().does(HEAD, ConsultationProcessTest.refuse());
        assertThat(told(refused, EXECUTOR)).containsOnlyOnce(STOPPED);
        var putOff = files.inExecution().consulted().does(HEAD, DecisionProcessTest.postpone());
        assertThat(told(putOff, EXECUTOR)).doesNotContain(STOPPED);
    }

    @Test
    void theCompetentAuthorityIsToldOrTheOfficeThatHasToWriteToIt() {
        var there = files.received().does(CENTRAL_OFFICER, DecisionProcessTest.forward("KZ-UNIT-1"));
        withdrawn(there);
        assertThat(told(there, EXECUTOR)).containsOnlyOnce(STOPPED);
        assertThat(told(there, CENTRAL_OFFICER)).doesNotContain("forwarded_withdrawn");

        var elsewhere = files.received().does(CENTRAL_OFFICER, DecisionProcessTest.forward("KZ-MOJ"));
        withdrawn(elsewhere);
        assertThat(told(elsewhere, CENTRAL_OFFICER)).containsOnlyOnce("forwarded_withdrawn");
    }
}
