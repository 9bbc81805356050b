package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralSaid.SCOPE;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.figures.FigureRounds;
import org.rogatory.figures.Figures;
import org.rogatory.identity.Officer;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.tally.FigurePeriod;
import org.rogatory.referral.tally.FigureTable;
import org.rogatory.referral.tally.ReferralFigures;
import org.rogatory.referral.tally.Shown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Figures tell whether offers were answered in time: each offer once. */
@EngineTest
@OnBothDatabases
class ReferralAnswerClockProcessTest {

    private static final Officer OURS = ReferralFixtures.coordinator(COORDINATOR);
    private static final String SHELTER = "KZ-SHELTER-1";
    private static final Officer THEIRS = ReferralFixtures.caseworker(SHELTER);
    private static final String ANSWER = "ref_answer";

    private static final Instant MONDAY = Instant.parse("2026-11-02T06:00:00Z");

    private static final String QUARTER = "2026Q4";
    private static final LocalDateTime QUARTER_BEGINS = LocalDateTime.parse("2026-10-01T00:00");

    /** So many more of each clock that its number is told. */
    private static final int MORE = 11;

    private final ReferralFixtures referrals;
    private final Offers offers;
    private final ReferralFigures work;
    private final FigureRounds rounds;
    private final Figures figures;
    private final JdbcTemplate database;

    @Autowired
    ReferralAnswerClockProcessTest(
            ReferralFixtures referrals,
            Offers offers,
            ReferralFigures work,
            FigureRounds rounds,
            Figures figures,
            JdbcTemplate database) {
        this.referrals = referrals;
        this.offers = offers;
        this.work = work;
        this.rounds = rounds;
        this.figures = figures;
        this.database = database;
    }

    @BeforeEach
    void begin() {
        // Those of other tests whose clock ran on into the same quarter are not counted here.
        database.update("delete from deadlines_deadline where rule_key = ? and due_at >= ?", ANSWER, QUARTER_BEGINS);
        referrals.node().moment(MONDAY);
    }

    @AfterEach
    void ends() {
        database.update("delete from deadlines_deadline where deadline_ref like 'more-%'");
        referrals.node().moment(Node.START);
    }

    private CaseFile referred() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE));
        referrals.does(file, OURS, passing("refer", SHELTER));
        return file;
    }

    /** Nobody answers, and somebody is reminded, twice. */
    private void waits() {
        for (var round = 0; round < 2; round++) {
            referrals.node().pass(Duration.ofDays(4));
            referrals.node().jobs().ring();
            referrals.carried();
        }
    }

    private List<DeadlineView> clocks(CaseFile file) {
        return referrals.node().deadlines().ofCase(file.caseRef()).stream()
                .filter(clock -> clock.ruleKey().equals(ANSWER))
                .toList();
    }

    /** The clocks of these files once more, as others would have them. */
    private void more(CaseFile one, CaseFile other) {
        for (var number = 0; number < MORE; number++) {
            database.update(
                    "insert into deadlines_deadline (deadline_ref, case_ref, rule_key, kind, basis, authority, zone,"
                            + " started_at, due_at, other_at, certain, status, paused_at, settled_at, version,"
                            + " paused_for, extended_from, round, about, owed) select concat('more-" + number
                            + "-', deadline_ref), case_ref, rule_key, kind, basis, authority, zone, started_at, due_at,"
                            + " other_at, certain, status, paused_at, settled_at, version, paused_for, extended_from,"
                            + " round, about, owed from deadlines_deadline where rule_key = ? and case_ref in (?, ?)"
                            + " and deadline_ref not like 'more-%'",
                    ANSWER,
                    one.caseRef(),
                    other.caseRef());
        }
    }

    private List<Shown> told() {
        return work.of(FigurePeriod.of(QUARTER).orElseThrow(), OURS).work().stream()
                .filter(table -> table.key().equals("clocks"))
                .flatMap(table -> table.lines().stream())
                .filter(line -> line.code().equals(ANSWER))
                .map(FigureTable.Line::cells)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAnswerInTimeIsInTimeAndALateOneIsLateOnce() {
        var prompt = referred();
        offers.accept(referrals.share(prompt).shareRef(), THEIRS);
        referrals.carried();
        var late = referred();
        waits();
        offers.reject(referrals.share(late).shareRef(), "no_place", THEIRS);
        referrals.carried();

        assertThat(clocks(prompt))
                .as("that of the answer, and that of what nobody has taken up")
                .filteredOn(clock -> clock.round() == 1)
                .extracting(DeadlineView::status)
                .containsExactlyInAnyOrder(DeadlineStatus.MET, DeadlineStatus.PASSED);
        assertThat(clocks(late))
                .filteredOn(clock -> clock.status() == DeadlineStatus.PASSED)
                .as("with its reminders")
                .hasSize(2);
        assertThat(clocks(late)).noneMatch(DeadlineView::overdue);
        more(prompt, late);
        assertThat(told())
                .as("twelve in time, twelve late, one of two, and none owed")
                .containsExactly(new Shown(10), new Shown(10), new Shown(50), Shown.HIDDEN);
    }

    private long owed() {
        rounds.measure();
        return figures.read().figures().stream()
                .filter(figure -> figure.name().equals("deadlines-owed"))
                .findFirst()
                .orElseThrow()
                .amount();
    }

    @Test
    void whatIsOwedIsCountedOnceHoweverOftenSomebodyWasReminded() {
        var before = owed();
        var file = referred();
        waits();
        var owed = referrals.node().deadlines().ofCase(file.caseRef()).stream()
                .filter(DeadlineView::overdue)
                .toList();
        assertThat(owed).as("a limit and its reminder").anyMatch(clock -> clock.round() > 1);
        assertThat(owed())
                .isEqualTo(before
                        + owed.stream().filter(clock -> clock.round() == 1).count());
    }
}
