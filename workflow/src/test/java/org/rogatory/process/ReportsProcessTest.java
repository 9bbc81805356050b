package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.rogatory.identity.Role.AUDITOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.analytics.FileLine;
import org.rogatory.analytics.FileQuery;
import org.rogatory.analytics.FileQuery.Which;
import org.rogatory.analytics.Outcome;
import org.rogatory.analytics.Report;
import org.rogatory.analytics.Report.Traffic;
import org.rogatory.analytics.Reports;
import org.rogatory.analytics.Stage;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures follow the acts, and every number is as long as its list. */
@EngineTest
@Order(1) // before others have left their files, which it would read too
class ReportsProcessTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Officer OURS = Desk.officer(HEAD, "UZ");
    private static final Officer THEIRS = Desk.officer(HEAD, "KZ");

    private final Files files;
    private final PaperTables tables;
    private final Reports reports;
    private final JdbcClient jdbc;

    @Autowired
    ReportsProcessTest(Files files, PaperTables tables, Reports reports, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.files = files;
        this.tables = tables;
        this.reports = reports;
    }

    private Report report(Officer reader) {
        return reports.of(FIRST, last(), reader);
    }

    /** As far ahead as a report may reach. */
    private LocalDate last() {
        return reports.today(OURS).plusYears(1);
    }

    private static long sum(Report report, ToLongFunction<Traffic> what) {
        return report.traffic().stream().mapToLong(what).sum();
    }

    private static long ended(Report report, Outcome outcome) {
        return report.traffic().stream()
                .mapToLong(line -> line.ended().getOrDefault(outcome, 0L))
                .sum();
    }

    private List<FileLine> listed(FileQuery query, Officer reader) {
        return numbers(reader).listed(query);
    }

    private ListedNumbers numbers(Officer reader) {
        return new ListedNumbers(reports, reader, FIRST, last());
    }

    private FileQuery query(Officer reader, Which which, Set<Outcome> outcomes, @Nullable Stage stage) {
        return new FileQuery(
                which, reader.state(), FIRST, last(), null, "", "", "", outcomes, "", stage, FileQuery.Place.START);
    }

    private static List<String> refs(List<FileLine> lines) {
        return lines.stream().map(line -> line.file().caseRef()).toList();
    }

    @Test
    @OnBothDatabases
    void aRequestAnsweredIsCountedOnBothSidesWithItsTimes() {
        var before = report(THEIRS);
        var oursBefore = report(OURS);
        var theirs = files.transmitted().partner();
        assertThat(sum(report(THEIRS), Traffic::begun)).isEqualTo(sum(before, Traffic::begun) + 1);
        assertThat(sum(report(THEIRS), Traffic::open)).isEqualTo(sum(before, Traffic::open) + 1);
        files.node().pass(Duration.ofDays(3));
        Files.underReview(theirs);
        files.node().pass(Duration.ofDays(7));
        Files.inExecution(theirs);
        theirs.items().forEach(item -> Files.execute(theirs, item.itemRef()));
        Files.answered(theirs.does(EXECUTOR, "record_execution"));

        var after = report(THEIRS);
        assertThat(ended(after, Outcome.EXECUTED)).isEqualTo(ended(before, Outcome.EXECUTED) + 1);
        assertThat(sum(after, Traffic::open)).isEqualTo(sum(before, Traffic::open));
        assertThat(days(after, Stage.WHOLE) - days(before, Stage.WHOLE)).isCloseTo(10, within(0.01));
        assertThat(ended(report(OURS), Outcome.ANSWERED)).isEqualTo(ended(oursBefore, Outcome.ANSWERED) + 1);
        assertThat(refs(listed(query(THEIRS, Which.ENDED, Set.of(Outcome.EXECUTED), null), THEIRS)))
                .hasSize((int) ended(after, Outcome.EXECUTED))
                .contains(theirs.caseRef());
        assertThat(days(reports.ofState("UZ", FIRST, last(), THEIRS), Stage.WHOLE))
                .isGreaterThanOrEqualTo(10);
        everyNumberIsAsLongAsItsList(after, THEIRS);
        everyNumberIsAsLongAsItsList(report(OURS), OURS);
    }

    /** All days together that incoming files were in a stage. */
    private static double days(Report report, Stage stage) {
        return report.times().stream()
                .filter(time -> time.stage() == stage && !time.outgoing())
                .mapToDouble(time -> time.number() * time.average())
                .sum();
    }

    private void everyNumberIsAsLongAsItsList(Report report, Officer reader) {
        numbers(reader).areAsLongAsTheirLists(report);
    }

    @Test
    void whatTellsNoSubjectAndNoReasonHasAListOfItsOwn() {
        var information = files.draft(SpontaneousProcessTest.information(), DRAFTER);
        var theirs = Files.signed(information).does(REGISTRAR, "transmit").partner();
        files.transmitted();
        var returned = Files.underReview(theirs)
                .does(HEAD, Act.draft("return_without_execution").reasons(List.of("return_conditions_not_accepted")));
        Files.answered(returned);
        jdbc.sql("update analytics_file set reasons = null where case_ref = ?")
                .param(theirs.caseRef())
                .update();

        var after = report(THEIRS);
        assertThat(after.traffic()).anyMatch(line -> line.subject().isEmpty());
        assertThat(after.traffic()).anyMatch(line -> !line.subject().isEmpty());
        assertThat(after.reasons()).anyMatch(reason -> reason.key().isEmpty());
        everyNumberIsAsLongAsItsList(after, THEIRS);
        everyNumberIsAsLongAsItsList(report(OURS), OURS);
    }

    @Test
    @OnBothDatabases
    void aRefusalAndAReturnAreCountedWithTheirReasons() {
        var before = report(THEIRS);
        var returned = files.received()
                .does(
                        HEAD,
                        Act.draft("return_without_execution")
                                .reasons(List.of("return_address_insufficient"))
                                .releasedText("The address is not known (made up)."));
        assertThat(ended(report(THEIRS), Outcome.RETURNED))
                .as("decided, not yet sent")
                .isEqualTo(ended(before, Outcome.RETURNED));
        Files.answered(returned);

        var after = report(THEIRS);
        assertThat(ended(after, Outcome.RETURNED)).isEqualTo(ended(before, Outcome.RETURNED) + 1);
        assertThat(after.reasons())
                .anySatisfy(reason -> assertThat(reason)
                        .extracting(Report.Reason::outcome, Report.Reason::key)
                        .containsExactly(Outcome.RETURNED, "return_address_insufficient"));
        assertThat(refs(listed(returnedFor("return_address_insufficient"), THEIRS)))
                .contains(returned.caseRef());
        everyNumberIsAsLongAsItsList(after, THEIRS);
    }

    private FileQuery returnedFor(String reason) {
        return new FileQuery(
                Which.ENDED,
                "KZ",
                FIRST,
                last(),
                false,
                "UZ",
                "mla_request",
                "",
                Set.of(Outcome.RETURNED),
                reason,
                null,
                FileQuery.Place.START);
    }

    @Test
    void reasonsThatStayInTheOfficeAreCountedAndTracedAsOne() {
        var returned = files.received()
                .does(
                        HEAD,
                        Act.draft("return_without_execution")
                                .reasons(List.of(
                                        "return_address_insufficient", "waiting_own_operation", "waiting_workload"))
                                .releasedText("The address is not known (made up)."));
        assertThat(kept(returned.caseRef())).containsExactly("return_address_insufficient,internal");
        assertThat(jdbc.sql("select details from audit_entry where action = 'mla.return_without_execution'"
                                + " and subject = ?")
                        .param(returned.caseRef())
                        .query(String.class)
                        .single())
                .contains("codes=return_address_insufficient,internal")
                .doesNotContain("waiting_");
        var sent = files.transmitted()
                .does(CENTRAL_OFFICER, Files.withdrawal("withdraw").kind("evidence"));
        assertThat(kept(sent.caseRef())).containsExactly("");
    }

    private List<String> kept(String caseRef) {
        return jdbc.sql("select coalesce(reasons, '') from analytics_file where case_ref = ?")
                .param(caseRef)
                .query(String.class)
                .list();
    }

    @Test
    @OnBothDatabases
    void aSavedTableIsTracedWithWhatItIsOf() {
        reports.export(returnedFor("return_address_insufficient"), THEIRS);
        assertThat(lastExport())
                .contains("which=ENDED", "direction=incoming", "state=UZ", "form=mla_request")
                .contains("outcomes=returned", "reason=return_address_insufficient")
                .doesNotContain("stage");
        reports.exported(report(THEIRS), "times", THEIRS);
        assertThat(lastExport()).contains("section=times");
        var asked = report(THEIRS);
        var auditor = Desk.officer(AUDITOR, "KZ");
        assertThat(catchThrowableOfType(Refusal.class, () -> reports.exported(asked, "times", auditor)))
                .hasMessage("role");
    }

    private String lastExport() {
        return jdbc.sql("select details from audit_entry where action = 'analytics.export' order by id desc")
                .query(String.class)
                .list()
                .get(0);
    }

    @Test
    void aDraftIsNotCountedAndAWithdrawnRequestIsNotTimed() {
        var before = report(OURS);
        var draft = files.underReview();
        assertThat(sum(report(OURS), Traffic::begun)).isEqualTo(sum(before, Traffic::begun));
        draft.does(DRAFTER, Files.withdrawal("cancel"));
        assertThat(ended(report(OURS), Outcome.WITHDRAWN)).isEqualTo(ended(before, Outcome.WITHDRAWN));
        var sent = files.transmitted().does(CENTRAL_OFFICER, Files.withdrawal("withdraw"));
        var after = report(OURS);
        assertThat(ended(after, Outcome.WITHDRAWN)).isEqualTo(ended(before, Outcome.WITHDRAWN) + 1);
        assertThat(listed(query(OURS, Which.STAGE, Set.of(), Stage.PARTNER), OURS))
                .extracting(line -> line.file().caseRef())
                .doesNotContain(sent.caseRef());
    }

    @Test
    @OnBothDatabases
    void whatWasBegunOnPaperCountsFromItsDayThere() {
        var head = Desk.officer(HEAD, "AM");
        var day = LocalDate.of(2025, 12, 30);
        var desk = tables.taken(Map.of("own-number", "fig-1", "own-date", day.toString(), "their-date", ""));
        var earlier = FileQuery.of("AM", day, day).with("KZ");
        assertThat(refs(listed(earlier, head))).containsExactly(desk.caseRef());
        assertThat(refs(listed(earlier.at(Which.OPEN, FileQuery.Place.START), head)))
                .containsExactly(desk.caseRef());
        assertThat(reports.ofState("KZ", day, day, head).traffic())
                .extracting(Traffic::begun)
                .containsExactly(1L);
    }

    @Test
    void onlyHeadsAndTheCentralAuthorityReadReportsAndOnlyOfFilesTheyMaySee() {
        files.transmitted();
        assertThat(sum(report(new Officer("x.uz", "Testov", "UZ", "UZ-COURT-1", Set.of(HEAD))), Traffic::begun))
                .isZero();
        for (var role : List.of(REGISTRAR, AUDITOR)) {
            assertThat(catchThrowableOfType(Refusal.class, () -> report(Desk.officer(role, "UZ")))
                            .code())
                    .isEqualTo("role");
        }
        assertThat(catchThrowableOfType(Refusal.class, () -> reports.of(last(), FIRST, OURS))
                        .code())
                .isEqualTo("period-impossible");
        assertThat(catchThrowableOfType(Refusal.class, () -> reports.ofState("UZ", FIRST, last(), OURS))
                        .code())
                .isEqualTo("not-found");
        var far = catchThrowableOfType(Refusal.class, () -> reports.of(FIRST, last().plusDays(1), OURS));
        assertThat(far.code()).isEqualTo("period-too-far");
        assertThat(far.parameters()).containsEntry("field", "to");
    }
}
