package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.HandedCopies.AWAITED;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Who keeps the file says that the original of a copy is awaited, and enters the day on which it came. */
@EngineTest
class OriginalsFollowingProcessTest {

    private final Files files;
    private final LegWays ways;
    private final HandedCopies copies;
    private final JdbcClient jdbc;
    private final DataSource database;

    @Autowired
    OriginalsFollowingProcessTest(
            Files files, LegWays ways, HandedCopies copies, JdbcClient jdbc, DataSource database) {
        this.files = files;
        this.ways = ways;
        this.copies = copies;
        this.jdbc = jdbc;
        this.database = database;
    }

    private Desk executing() {
        return files.received()
                .does(CENTRAL_OFFICER, "accept")
                .does(HEAD, Act.draft("assign_execution").authority("KZ-UNIT-1"));
    }

    @Test
    void whatIsSaidOfThePaperOfTheRequestHoldsForTheFile() {
        var theirs = executing();
        copies.describe(theirs, CENTRAL_OFFICER, true, null);
        assertThat(theirs.refusal(EXECUTOR, Files.begun())).isEqualTo(AWAITED);
        assertThat(copies.clocks(theirs)).hasSize(1);

        copies.describe(theirs, CENTRAL_OFFICER, true, ways.today());
        came(theirs);
        assertThat(theirs.does(EXECUTOR, Files.begun()).status()).isEqualTo("in_execution");
    }

    @Test
    void theWaitingEndsOnlyByTheDayThatWhoKeepsTheFileEnters() {
        var theirs = executing();
        copies.describe(theirs, CENTRAL_OFFICER, true, null);
        for (var role : List.of(EXECUTOR, HEAD)) {
            assertThat(refused(theirs, role, false, null)).isEqualTo("original-told-by-registry follows");
            assertThat(refused(theirs, role, true, ways.today())).isEqualTo("original-told-by-registry followedOn");
        }
        assertThat(theirs.file().original().awaited()).isTrue();
        assertThat(theirs.refusal(EXECUTOR, Files.begun())).isEqualTo(AWAITED);
        assertThat(copies.clocks(theirs)).hasSize(1);

        copies.describe(theirs, REGISTRAR, true, ways.today());
        came(theirs);
    }

    @Test
    void nobodyStopsExecutionByAWordHeCannotTakeBack() {
        var theirs = executing();
        for (var role : List.of(EXECUTOR, HEAD)) {
            assertThat(refused(theirs, role, true, null)).isEqualTo("original-told-by-registry follows");
        }
        assertThat(theirs.file().original().awaited()).isFalse();
        assertThat(theirs.does(EXECUTOR, Files.begun()).status()).isEqualTo("in_execution");
    }

    @Test
    void whatWasSaidOfThePaperAloneTheRegistryTakesBack() {
        var theirs = executing();
        copies.describe(theirs, REGISTRAR, true, null);
        copies.describe(theirs, CENTRAL_OFFICER, false, null);
        assertThat(theirs.file().original().awaited()).isFalse();
        assertThat(files.node().deadlines().ofCase(theirs.caseRef()))
                .filteredOn(deadline -> deadline.ruleKey().endsWith("_oral_confirm"))
                .extracting(deadline -> deadline.status().name())
                .containsExactly("STOPPED");
        assertThat(theirs.verbs()).doesNotContain("record_written_confirmation");
        assertThat(theirs.does(EXECUTOR, Files.begun()).status()).isEqualTo("in_execution");
    }

    @Test
    void theWaitingLastsAsLongAsItIsSaidOfOnePaper() {
        var theirs = copies.scanned(executing());
        var registrar = theirs.officer(REGISTRAR);
        var papers = copies.papers(theirs);
        papers.forEach(paper -> copies.describe(paper, registrar, true, null));
        copies.describe(papers.get(0), registrar, false, null);
        assertThat(papers).hasSizeGreaterThan(1);
        assertThat(theirs.refusal(EXECUTOR, Files.begun())).isEqualTo(AWAITED);
        assertThat(copies.clocks(theirs)).hasSize(1);

        papers.forEach(paper -> copies.describe(paper, registrar, false, null));
        assertThat(theirs.file().original().awaited()).isFalse();
        assertThat(copies.clocks(theirs)).isEmpty();
    }

    @Test
    void nothingWaitsForAnOriginalOnceTheFileIsOver() {
        var theirs = Files.answered(files.executed());
        copies.describe(theirs, REGISTRAR, true, null);
        nothingWaits(theirs);
        copies.describe(theirs, REGISTRAR, false, null);

        theirs.closes(CENTRAL_OFFICER);
        copies.describe(theirs, REGISTRAR, true, null);
        copies.describe(theirs, REGISTRAR, true, ways.today());
        nothingWaits(theirs);
        assertThat(copies.papers(theirs).get(0).original().followedOn()).isEqualTo(ways.today());
    }

    private void nothingWaits(Desk theirs) {
        assertThat(theirs.file().original().awaited()).isFalse();
        assertThat(copies.clocks(theirs)).isEmpty();
        assertThat(theirs.verbs()).doesNotContain("record_written_confirmation");
    }

    @Test
    void nobodyConfirmsWhatCameAheadByTakingTheMarkAway() {
        for (var theirs : List.of(
                copies.asked(HandedCopies.number(), "interpol"),
                copies.asked(HandedCopies.number(), "oral"),
                copies.received(HandedCopies.number(), "interpol"))) {
            copies.describe(copies.scanned(theirs), REGISTRAR, true, null);
            assertThat(refused(theirs, CENTRAL_OFFICER, false, null)).isEqualTo("original-still-awaited follows");
            assertThat(theirs.file().original().awaited()).isTrue();
            assertThat(copies.clocks(theirs)).hasSize(1);
            assertThat(theirs.verbs()).doesNotContain("record_written_confirmation");
        }
    }

    @Test
    void theDayMayBeEnteredInOneGo() {
        var theirs = copies.scanned(copies.received(HandedCopies.number(), "interpol"));
        copies.describe(theirs, REGISTRAR, true, ways.today());
        came(theirs);
    }

    @Test
    void anOriginalThatComesAfterTheAnswerLetsNothingBeOwedAgain() {
        var theirs = files.executed();
        copies.describe(theirs, REGISTRAR, true, null);
        Files.answered(theirs);
        copies.describe(theirs, REGISTRAR, true, ways.today());
        came(theirs);
        assertThat(files.node().deadlines().ofCase(theirs.caseRef()))
                .filteredOn(deadline -> deadline.ruleKey().equals("sys_wanted_by"))
                .noneMatch(DeadlineView::running);
    }

    @Test
    void anUpgradeForgetsCopiesOfAnswersAndNoneOfRequests() {
        var answered = executing();
        var confirmed = copies.asked(HandedCopies.number(), "interpol")
                .does(REGISTRAR, "register")
                .does(REGISTRAR, Act.draft("record_written_confirmation").reference("UZ 15/2-90"));
        for (var stale : List.of(answered, confirmed)) {
            jdbc.sql("update cases_file set original_awaited = true where case_ref = ?")
                    .param(stale.caseRef())
                    .update();
        }
        var advance = copies.asked(HandedCopies.number(), "interpol");
        var copied = copies.received(HandedCopies.number(), "interpol");
        assertThat(answered.refusal(EXECUTOR, Files.begun())).isEqualTo(AWAITED);

        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V20261127_2041__cases_original_awaited.sql"))
                .execute(database);

        assertThat(List.of(answered, confirmed))
                .noneMatch(desk -> desk.file().original().awaited());
        assertThat(List.of(advance, copied))
                .allMatch(desk -> desk.file().original().awaited());
        assertThat(answered.does(EXECUTOR, Files.begun()).status()).isEqualTo("in_execution");
    }

    /** The original has come today: nothing waits for it, and the timeline says so. */
    private void came(Desk theirs) {
        assertThat(theirs.file().original().awaited()).isFalse();
        assertThat(copies.clocks(theirs)).isEmpty();
        assertThat(theirs.steps())
                .filteredOn(step -> step.verb().equals("record_written_confirmation"))
                .singleElement()
                .satisfies(step -> assertThat(step.happenedOn()).isEqualTo(ways.today()));
    }

    private String refused(Desk theirs, Role by, boolean follows, @Nullable LocalDate came) {
        var refused = catchThrowableOfType(Refusal.class, () -> copies.describe(theirs, by, follows, came));
        return refused == null
                ? "admitted"
                : refused.code() + " " + refused.parameters().getOrDefault("field", "");
    }
}
