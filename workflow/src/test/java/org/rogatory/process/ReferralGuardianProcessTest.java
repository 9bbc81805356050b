package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.COORDINATOR;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.MissedClocks;
import org.rogatory.deadlines.DeadlineKind;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.referral.file.Age;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A child is never without somebody who is to name its guardian, by a clock where the data of the State have one. */
@EngineTest
class ReferralGuardianProcessTest {

    private static final String NAME = "NameGuardian";
    private static final String NOBODY = "AwaitGuardian";
    private static final String CLOCK = "ref_guardian";

    private final TracksOfReferral tracks;
    private final MissedClocks clocks;
    private final JdbcClient jdbc;

    @Autowired
    ReferralGuardianProcessTest(TracksOfReferral tracks, MissedClocks clocks, JdbcClient jdbc) {
        this.tracks = tracks;
        this.clocks = clocks;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void begins() {
        tracks.node().moment(Node.START);
    }

    private Set<String> at(String caseRef) {
        return new Desk(tracks.node(), caseRef).at();
    }

    private void speaks(String caseRef, String guardian) {
        var state = tracks.file(caseRef).state();
        tracks.does(
                caseRef,
                TracksOfReferral.of(COORDINATOR, state),
                Act.draft("name_guardian").kind(guardian));
    }

    private void aged(String caseRef, String age) {
        var state = tracks.file(caseRef).state();
        tracks.does(
                caseRef,
                TracksOfReferral.of(COORDINATOR, state),
                Act.draft("decide_age").kind(age).internalText("A paper (synthetic)."));
    }

    private List<DeadlineView> running(String caseRef) {
        return tracks.node().deadlines().running(caseRef, CLOCK);
    }

    @Test
    void somebodyIsToBeNamedWhileAChildHasNoGuardian() {
        var child = tracks.opened("KZ", Age.UNSURE);
        assertThat(at(child)).contains(NAME).doesNotContain(NOBODY);
        speaks(child, "guardian_none");
        assertThat(at(child)).contains(NAME);
        speaks(child, "guardian_named");
        assertThat(at(child)).contains(NOBODY).doesNotContain(NAME);
        speaks(child, "guardian_suspected");
        assertThat(at(child)).as("it comes back").contains(NAME).doesNotContain(NOBODY);
        aged(child, "adult");
        assertThat(at(child)).contains(NOBODY).doesNotContain(NAME);
        aged(child, "child");
        assertThat(at(child)).contains(NAME);
    }

    @Test
    void thePersonOfAgeNeedsNobody() {
        assertThat(at(tracks.opened("KZ", Age.ADULT))).contains(NOBODY).doesNotContain(NAME);
    }

    @Test
    void theClockOfTheStateRunsUntilSomebodyIsNamed() {
        var child = tracks.opened(LawOfTests.STATE, Age.CHILD);
        var last = tracks.today(child).plusDays(LawOfTests.GUARDIAN_DAYS);
        assertThat(running(child))
                .singleElement()
                .returns(last, DeadlineView::lastDay)
                .returns("art. 2 (synthetic)", DeadlineView::basis)
                .returns(DeadlineKind.NATIONAL, DeadlineView::kind);
        speaks(child, "guardian_none");
        assertThat(running(child)).as("it runs on").hasSize(1);
        speaks(child, "guardian_named");
        assertThat(running(child)).isEmpty();
        speaks(child, "guardian_suspected");
        assertThat(running(child)).hasSize(1);
        aged(child, "adult");
        assertThat(running(child)).isEmpty();
    }

    /** As the rows were before the data knew a length. */
    private void unknown(String caseRef) {
        jdbc.sql("update deadlines_deadline set status = 'STOPPED' where case_ref = ? and rule_key = ?")
                .params(caseRef, CLOCK)
                .update();
        assertThat(running(caseRef)).isEmpty();
    }

    @Test
    @OnBothDatabases
    void whoseFileIsOpenAlreadyGetsTheClockAtTheStartOnce() {
        var child = tracks.opened(LawOfTests.STATE, Age.CHILD);
        var spokenFor = tracks.opened(LawOfTests.STATE, Age.CHILD);
        speaks(spokenFor, "guardian_named");
        var adult = tracks.opened(LawOfTests.STATE, Age.ADULT);
        var elsewhere = tracks.opened("KZ", Age.CHILD);
        unknown(child);
        clocks.set();
        clocks.set();
        assertThat(running(child))
                .singleElement()
                .returns(tracks.today(child).plusDays(LawOfTests.GUARDIAN_DAYS), DeadlineView::lastDay);
        assertThat(running(spokenFor)).isEmpty();
        assertThat(running(adult)).isEmpty();
        assertThat(running(elsewhere)).isEmpty();
    }

    @Test
    void whereNoLengthIsKnownNothingIsCounted() {
        var child = tracks.opened("KZ", Age.CHILD);
        assertThat(running(child)).isEmpty();
        assertThat(at(child)).as("somebody is to be named all the same").contains(NAME);
    }
}
