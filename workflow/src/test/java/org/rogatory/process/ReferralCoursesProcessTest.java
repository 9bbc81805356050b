package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralSaid.SCOPE;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.process.ReferralGrounds.Passed;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever people do with a file, and in whatever order: nothing is on offer and nothing leaves without a ground. */
@EngineTest
class ReferralCoursesProcessTest {

    private static final int TURNS = 40;
    private static final String SERVICE = "KZ-SHELTER-1";
    private static final Officer OURS = ReferralFixtures.coordinator(COORDINATOR);

    private final ReferralCourse.Doors doors;
    private final ReferralFixtures referrals;
    private final ReferralGrounds grounds;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    ReferralCoursesProcessTest(ReferralCourse.Doors doors, UserAdministration accounts, JdbcClient jdbc) {
        this.doors = doors;
        this.referrals = doors.referrals();
        this.grounds = doors.grounds();
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    @AfterEach
    void fresh() {
        referrals.node().courier().reset();
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 20261211})
    void nothingIsOnOfferAndNothingLeavesWithoutAGround(int seed) {
        accounts.ensure(ReferralCourse.HELPER, "{noop}demo", "en");
        var course = new ReferralCourse(doors, seed);
        course.begins();
        assertThat(course.gone())
                .contains("accept", "withdraw_consent", "close", "reopen_file")
                .endsWith("refer share-no-ground");
        assertThat(grounds.passed(course.caseRef()))
                .extracting(Passed::status)
                .containsExactlyInAnyOrder("DONE", "RECALLED");
        for (var turn = 0; turn < TURNS; turn++) {
            course.turns();
        }
        assertThat(course.gone())
                .filteredOn(what -> !what.contains(" "))
                .as("most of it is no refusal")
                .hasSizeGreaterThan(18);
        carriedByWhatHasLeft(course);
    }

    private void carriedByWhatHasLeft(ReferralCourse course) {
        var told = referrals.node().courier().told();
        assertThat(told.toString()).doesNotContain("SYNTETBEKOVA");
        assertThat(told.stream()
                        .map(each -> each.path("payload"))
                        .filter(said -> "release".equals(said.path("step").asString("")))
                        .map(said -> said.path("share").asString(""))
                        .collect(Collectors.toSet()))
                .as("carried")
                .isNotEmpty()
                .isSubsetOf(course.left());
    }

    @Test
    void whoeverJudgesFindsWhatHasNoGround() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, OURS, ReferralSaid.consent(Purpose.REFERRAL, SCOPE));
        referrals.does(file, OURS, ReferralSaid.passing("refer", SERVICE));
        assertThat(faults(file)).isEmpty();
        change("referral_consent set lapsed_at = said_at", file);
        assertThat(faults(file)).singleElement().asString().startsWith("is on offer");
        change("referral_consent set lapsed_at = null, scope = 'age'", file);
        assertThat(faults(file)).as("judged when it leaves").isEmpty();
        change("referral_share set status = 'ACCEPTED'", file);
        assertThat(faults(file)).singleElement().asString().startsWith("has left");
        change("referral_consent set decision = 'withdrawn', withdrawn_at = said_at", file);
        assertThat(grounds.faults(file.caseRef(), grounds.left(file.caseRef())))
                .singleElement()
                .asString()
                .startsWith("is not marked");
        change("referral_share set status = 'OFFERED', ground = 'child', best_interests = true", file);
        assertThat(faults(file)).as("of age").singleElement().asString().startsWith("is on offer");
    }

    private List<String> faults(CaseFile file) {
        return grounds.faults(file.caseRef(), Set.of());
    }

    private void change(String what, CaseFile file) {
        jdbc.sql("update " + what + " where case_ref = ?").param(file.caseRef()).update();
    }
}
