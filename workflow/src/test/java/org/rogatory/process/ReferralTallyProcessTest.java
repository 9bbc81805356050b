package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.COORDINATOR;
import static org.rogatory.identity.Role.FIRST_RESPONDER;
import static org.rogatory.identity.Role.SCREENER;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Step;
import org.rogatory.cases.Timeline;
import org.rogatory.identity.Officer;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.tally.DeclinedTally;
import org.rogatory.referral.tally.FigurePeriod;
import org.rogatory.referral.tally.FigureReport;
import org.rogatory.referral.tally.FigureTable;
import org.rogatory.referral.tally.ReferralFigures;
import org.rogatory.referral.tally.Shown;
import org.rogatory.referral.tally.Tallies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Files are counted with consent alone, and nothing in the sums leads back to one. */
@EngineTest
@OnBothDatabases
class ReferralTallyProcessTest {

    private static final Instant IN_QUARTER = Instant.parse("2026-08-10T06:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-10-05T06:00:00Z");
    private static final String QUARTER = "2026Q3";
    private static final String COUNT = "count_for_statistics";
    private static final String BACK = "take_count_back";
    private static final String OURS = "TALLY-";

    private final TracksOfReferral tracks;
    private final Tallies tallies;
    private final ReferralFigures figures;
    private final DeclinedTally declined;
    private final JdbcTemplate database;

    @Autowired
    ReferralTallyProcessTest(
            TracksOfReferral tracks,
            Tallies tallies,
            ReferralFigures figures,
            DeclinedTally declined,
            JdbcTemplate database) {
        this.tracks = tracks;
        this.tallies = tallies;
        this.figures = figures;
        this.declined = declined;
        this.database = database;
    }

    @AfterEach
    void ends() {
        database.update("delete from referral_share where share_ref like ?", OURS + "%");
        database.update("delete from referral_offer where share_ref like ?", OURS + "%");
        tracks.node().moment(Node.START);
    }

    private String opened(String state, Age age) {
        tracks.node().moment(IN_QUARTER);
        return tracks.opened(state, age);
    }

    private String agreed(String state) {
        var caseRef = opened(state, Age.ADULT);
        tracks.agrees(caseRef, state, "statistics");
        return caseRef;
    }

    private static Officer coordinator(String state) {
        return TracksOfReferral.of(COORDINATOR, state);
    }

    private static ActDraft coded(String sex) {
        return Act.draft(COUNT)
                .keys(List.of(
                        sex,
                        "age_18_24",
                        "citizen_here",
                        "form_labour",
                        "form_crime",
                        "means_debt",
                        "act_recruitment",
                        "recruiter_known",
                        "movement_across"));
    }

    private int sum(String state, String dimension, String code) {
        var sum = database.queryForObject(
                "select coalesce(sum(number), 0) from referral_tally where state = ? and quarter_key = ?"
                        + " and dimension = ? and code = ?",
                Integer.class,
                state,
                QUARTER,
                dimension,
                code);
        return sum == null ? 0 : sum;
    }

    @Test
    void aFileIsCountedWithConsentOnceAndTakenBackWithIt() {
        var caseRef = opened("KZ", Age.ADULT);
        assertThat(tracks.refusal(caseRef, coordinator("KZ"), coded("sex_female")))
                .isEqualTo("referral-tally-consent");
        tracks.agrees(caseRef, "KZ", "statistics");
        var half = Act.draft(COUNT).keys(List.of("sex_female", "age_18_24"));
        assertThat(tracks.refusal(caseRef, coordinator("KZ"), half)).isEqualTo("referral-tally-codes");
        assertThat(tracks.refusal(caseRef, coordinator("KZ"), Act.draft(COUNT).keys(List.of("sex_x"))))
                .isEqualTo("unknown-code");
        tracks.does(caseRef, coordinator("KZ"), coded("sex_female"));
        tracks.does(caseRef, coordinator("KZ"), coded("sex_male"));
        assertThat(sum("KZ", "files", "all")).as("counted anew, and once").isEqualTo(1);
        assertThat(sum("KZ", "form_sex", "form_crime")).isEqualTo(1);
        assertThat(tallies.of(tracks.file(caseRef)).codes())
                .contains("sex_male")
                .doesNotContain("sex_female");
        assertThat(tracks.node().timeline().of(caseRef).stream().map(Timeline.Moment::step))
                .extracting(Step::codes)
                .as("no code on the timeline")
                .allMatch(codes -> !codes.contains("sex_male"));
        tracks.does(caseRef, TracksOfReferral.of(FIRST_RESPONDER, "KZ"), withdrawal());
        assertThat(sum("KZ", "files", "all")).isZero();
        assertThat(tallies.of(tracks.file(caseRef)).counted()).isFalse();
    }

    private static ActDraft withdrawal() {
        return Act.draft("withdraw_consent").kind("statistics");
    }

    @Test
    void sumsOfAQuarterThatIsOverDoNotChange() {
        var caseRef = agreed("AM");
        tracks.does(caseRef, coordinator("AM"), coded("sex_female"));
        tracks.node().moment(AFTER);
        assertThat(tracks.refusal(caseRef, coordinator("AM"), coded("sex_male")))
                .isEqualTo("referral-tally-closed");
        assertThat(tracks.refusal(caseRef, coordinator("AM"), Act.draft(BACK))).isEqualTo("referral-tally-closed");
        tracks.does(caseRef, TracksOfReferral.of(FIRST_RESPONDER, "AM"), withdrawal());
        assertThat(sum("AM", "files", "all")).isEqualTo(1);
        var view = tallies.of(tracks.file(caseRef));
        assertThat(view.counted()).isTrue();
        assertThat(view.codes()).as("as what is forgotten").isEmpty();
    }

    @Test
    void aChildAndAWitnessInTwoFilesAreTwoAndNothingCanBeMatched() {
        for (int file = 0; file < 2; file++) {
            var caseRef = opened("TJ", Age.CHILD);
            tracks.agrees(caseRef, "TJ", "statistics");
            tracks.does(caseRef, coordinator("TJ"), coded("sex_female"));
            assertThat(database.queryForList("select * from referral_tally where state = 'TJ'")
                            .toString())
                    .doesNotContain(caseRef);
        }
        assertThat(sum("TJ", "files", "all")).isEqualTo(2);
        var columns = database.queryForList(
                "select lower(column_name) from information_schema.columns"
                        + " where lower(table_name) = 'referral_tally' and table_schema = schema()",
                String.class);
        assertThat(columns)
                .as("a column more could be a way back: no reference, hash, moment or version")
                .containsExactlyInAnyOrder(
                        "tally_ref",
                        "organisation",
                        "state",
                        "quarter_key",
                        "mapping",
                        "dimension",
                        "code",
                        "second_code",
                        "number");
    }

    private FigureReport report(String period, Officer officer) {
        return figures.of(FigurePeriod.of(period).orElseThrow(), officer);
    }

    private static FigureTable table(List<FigureTable> tables, String key) {
        return tables.stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void elevenAreShownToTheirStateWhenTheQuarterIsOver() {
        for (int file = 0; file < 11; file++) {
            tracks.does(agreed("KG"), coordinator("KG"), coded("sex_female"));
        }
        assertThat(report(QUARTER, coordinator("KG")).people())
                .as("while it is open")
                .isEmpty();
        tracks.node().moment(AFTER);
        var shown = report(QUARTER, coordinator("KG"));
        assertThat(shown.counted().key()).isEqualTo("from_11");
        assertThat(table(shown.people(), "age_sex").lines())
                .flatExtracting(FigureTable.Line::cells)
                .filteredOn(cell -> !cell.hidden())
                .containsExactly(new Shown(10));
        var theirs = table(
                report(QUARTER, ReferralFixtures.supervisor("KG-SHELTER-1")).people(), "age_sex");
        assertThat(theirs.hidden()).as("of another organisation").isEqualTo(theirs.cells());
        figures.exported(FigurePeriod.of(QUARTER).orElseThrow(), "htcds", coordinator("KG"));
        assertThat(database.queryForList(
                        "select details from audit_entry where action = 'referral.figures_export'", String.class))
                .anyMatch(details -> details.contains("standard=htcds"));
    }

    @Test
    void onlyCoordinatorsAndSupervisorsOfServicesReadFigures() {
        tracks.node().moment(AFTER);
        for (var stranger : List.of(TracksOfReferral.commission(1, "KZ"), Desk.officer(SUPERVISOR, "KZ"))) {
            assertThat(catchThrowableOfType(Refusal.class, () -> report(QUARTER, stranger)))
                    .as(stranger.username())
                    .hasMessage("role");
        }
        assertThat(report("2026", coordinator("KZ")).work()).as("goes on").isEmpty();
        var open = FigurePeriod.of("2026Q4").orElseThrow();
        assertThat(catchThrowableOfType(Refusal.class, () -> figures.exported(open, "htcds", coordinator("KZ")))
                        .code())
                .isEqualTo("referral-figures-open");
    }

    @Test
    void whoDeclinesEverythingIsANumberOfTheQuarterAndNoMore() {
        var responder = TracksOfReferral.of(FIRST_RESPONDER, "UZ");
        var declines = Act.draft("record_declined").kind("referral");
        tracks.does(opened("UZ", Age.ADULT), responder, declines);
        var agreed = agreed("UZ");
        tracks.does(agreed, responder, withdrawal());
        tracks.does(agreed, responder, declines);
        declined.countLast();
        assertThat(sum("UZ", "declined", "all"))
                .as("before the quarter is over")
                .isZero();
        tracks.node().moment(AFTER);
        declined.countLast();
        declined.countLast();
        assertThat(sum("UZ", "declined", "all")).isEqualTo(1);
    }

    @Test
    void theWorkOfAnOrganisationIsReadFromCodesAndDays() {
        var caseRef = agreed("KZ");
        tracks.does(caseRef, TracksOfReferral.of(SCREENER, "KZ"), Act.draft("start_assessment"));
        tracks.decides(caseRef, "decide_presumed_yes", 1);
        tracks.does(caseRef, TracksOfReferral.commission(1, "KZ"), tracks.period(caseRef, 30));
        passedOn(caseRef);
        var done = opened("KZ", Age.ADULT);
        database.update("update cases_file set closed_at = opened_at where case_ref = ?", done);
        database.update(
                "update referral_track set status = 'withdrawn' where machine = 'referral_identification' and case_ref = ?",
                done);
        tracks.node().moment(AFTER);
        var work = report(QUARTER, coordinator("KZ")).work();
        assertThat(work)
                .extracting(FigureTable::key)
                .contains("times", "clocks", "flow", "success", "quality", "load", "ageing");
        assertThat(table(work, "receivers").lines())
                .extracting(FigureTable.Line::code)
                .contains("KZ-UNIT-1");
        assertThat(work)
                .as("a few files: nothing of them is told; what one worker has and what waits, other tests say, too")
                .filteredOn(table -> !List.of("load", "ageing").contains(table.key()))
                .allMatch(table -> table.hidden() == table.cells());
        assertThat(work.toString().toUpperCase(Locale.ROOT)).doesNotContain(caseRef);
    }

    /** What others keep is written straight into their tables: how it comes there is tested with them. */
    private void passedOn(String caseRef) {
        database.update(
                "insert into referral_share (share_ref, case_ref, kind, from_state, from_authority, to_state,"
                        + " to_authority, fields, ground, best_interests, onward, status, shared_by, offered_at,"
                        + " answered_at, kept, version) select ?, case_ref, 'REFER', state, authority, state,"
                        + " 'KZ-UNIT-1', '', 'child', true, false, 'ACCEPTED', 'synthetic', opened_at, opened_at,"
                        + " true, 0 from cases_file where case_ref = ?",
                OURS + "1",
                caseRef);
        database.update(
                "insert into referral_offer (share_ref, kind, from_state, from_authority, to_state, to_authority,"
                        + " fields, onward, status, arrived_at, kept, version) select ?, 'REFER', state, 'KZ-UNIT-1',"
                        + " state, authority, '', false, 'OFFERED', opened_at, true, 0 from cases_file"
                        + " where case_ref = ?",
                OURS + "2",
                caseRef);
    }
}
