package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.AUDITOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.audit.AuditEntry;
import org.rogatory.cases.AuditFilter;
import org.rogatory.cases.CaseRegister;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.RegisterFilter;
import org.rogatory.cases.RegisterFilter.Due;
import org.rogatory.cases.StateTrail;
import org.rogatory.cases.Workload;
import org.rogatory.cases.Workload.Giving;
import org.rogatory.cases.Workload.Outcome;
import org.rogatory.cases.WorkloadFilter;
import org.rogatory.cases.WorkloadFilter.Place;
import org.rogatory.cases.WorkloadRow;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.identity.UserAdministration.NewAccount;
import org.rogatory.notices.NoticeView;
import org.rogatory.requests.content.NewDraft;
import org.rogatory.tasks.OpenTask;
import org.rogatory.tasks.SavedView;
import org.rogatory.tasks.SavedViews;
import org.rogatory.tasks.TaskPlace;
import org.rogatory.tasks.Tasks;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists show a reader what is his, page by page, nothing twice and nothing left out. */
@EngineTest
class ListsProcessTest {

    private static final Set<String> OUTGOING = Set.of("mla_outgoing");
    private static final int MANY = 61;
    private static final Instant LATE = Instant.parse("2999-01-01T00:00:00Z");

    private final Files files;
    private final Workload workload;
    private final CaseRegister register;
    private final StateTrail trail;
    private final SavedViews views;
    private final UserAdministration accounts;

    ListsProcessTest(
            @Autowired Files files,
            @Autowired Workload workload,
            @Autowired CaseRegister register,
            @Autowired StateTrail trail,
            @Autowired SavedViews views,
            @Autowired UserAdministration accounts) {
        this.files = files;
        this.workload = workload;
        this.register = register;
        this.trail = trail;
        this.views = views;
        this.accounts = accounts;
    }

    /** Drafts of one unit, begun at the same moment. */
    private List<String> drafts(String state, int count) {
        var drafter = Desk.officer(DRAFTER, state);
        return IntStream.range(0, count)
                .mapToObj(number -> files.node()
                        .outgoing()
                        .draft(new NewDraft(Contents.bankRecordsAndWitness(), null), drafter)
                        .caseRef())
                .toList();
    }

    private static RegisterFilter drafted() {
        return RegisterFilter.first(OUTGOING, "", "", "draft");
    }

    private List<String> registered(RegisterFilter first, Officer officer) {
        var seen = new ArrayList<String>();
        var filter = first;
        while (true) {
            var page = register.page(filter, officer);
            page.lines().forEach(entry -> seen.add(entry.file().caseRef()));
            if (!page.more()) {
                return seen;
            }
            var last = page.lines().get(page.lines().size() - 1).file();
            filter = filter.after(last.openedAt(), last.caseRef());
        }
    }

    @Test
    void aRegisterTurnsItsPagesWithoutSkippingOrRepeating() {
        var begun = drafts("TJ", MANY);
        var drafter = Desk.officer(DRAFTER, "TJ");
        assertThat(register.page(drafted(), drafter).lines()).hasSize(50);
        assertThat(register.export(drafted(), drafter).goesOnAfter()).isPresent();
        assertThat(registered(drafted(), drafter)).doesNotHaveDuplicates().containsAll(begun);
        assertThat(registered(RegisterFilter.first(OUTGOING, "", "", ""), drafter))
                .doesNotContainAnyElementsOf(begun);
    }

    @Test
    void aRegisterShowsNothingOfAnotherUnitOrState() {
        var begun = drafts("TJ", 2);
        var colleague = new Officer("other.tj", "", "TJ", "TJ-COURT-1", Set.of(DRAFTER));
        assertThat(registered(drafted(), colleague)).doesNotContainAnyElementsOf(begun);
        assertThat(registered(drafted(), Desk.officer(DRAFTER, "UZ"))).doesNotContainAnyElementsOf(begun);
    }

    @Test
    @OnBothDatabases
    void aRegisterIsNarrowedToWhatIsDue() {
        var ours = files.underReview();
        var officer = ours.officer(CENTRAL_OFFICER);
        var all = RegisterFilter.first(OUTGOING, "", "", "with_central_authority");
        var due = files.node()
                .deadlines()
                .nextOf(Set.of(ours.caseRef()), deadline -> true)
                .get(ours.caseRef())
                .dueAt();
        var before = new Due(due, false);
        assertThat(registered(all.due(before), officer)).doesNotContain(ours.caseRef());
        assertThat(registered(all.due(new Due(due.plusSeconds(1), false)), officer))
                .contains(ours.caseRef());
        assertThat(registered(all.due(new Due(Due.ANY.before(), true)), officer))
                .doesNotContain(ours.caseRef());
    }

    private List<WorkloadRow> worked(Officer officer) {
        var seen = new ArrayList<WorkloadRow>();
        var place = Place.START;
        while (true) {
            var filter = new WorkloadFilter(
                    "", "", "", false, false, files.node().clock().instant(), place);
            var page = workload.page(filter, officer);
            seen.addAll(page.lines());
            if (!page.more()) {
                return seen;
            }
            place = page.lines().get(page.lines().size() - 1).place();
        }
    }

    private static List<String> ids(List<WorkloadRow> rows) {
        return rows.stream().map(row -> row.task().taskId()).toList();
    }

    /** Some urgent, some without a day, some due at one moment and some a microsecond later. */
    private void submitted(List<String> drafts) {
        var due = Instant.parse("2026-05-01T10:00:00Z");
        for (int number = 0; number < drafts.size(); number++) {
            var ref = drafts.get(number);
            new Desk(files.node(), ref).only(DRAFTER, org.rogatory.cases.Act.draft("submit"));
            files.node()
                    .tasks()
                    .pressing(
                            ref,
                            List.of("urgent", "soon", "normal").get(number % 4 % 3),
                            number % 3 == 0 ? null : due.plusNanos(number % 2 * 1000L));
        }
    }

    @Test
    @OnBothDatabases
    void whatOneMayTakeIsReadPartByPartWithoutSkippingOrRepeating() {
        var reader = Desk.officer(SUPERVISOR, "AM");
        submitted(drafts("AM", 7));
        var read = new ArrayList<String>();
        var part = files.node().tasks().page(reader, TaskPlace.BEGINNING, 3);
        while (!part.isEmpty()) {
            part.forEach(task -> read.add(task.taskId()));
            part = files.node().tasks().page(reader, TaskPlace.of(part.get(part.size() - 1)), 3);
        }
        assertThat(read).hasSizeGreaterThanOrEqualTo(7).doesNotHaveDuplicates();
        var all = files.node().tasks().all(reader).stream().map(OpenTask::taskId);
        assertThat(all).hasSize(Math.min(read.size(), Tasks.LONGEST_LIST)).isSubsetOf(read);
    }

    @Test
    void allWorkTurnsItsPagesWithoutSkippingOrRepeating() {
        var supervisor = new Officer("supervisor.tm", "", "TM", "TM-GPO", Set.of(HEAD));
        var drafter = Desk.officer(DRAFTER, "TM");
        submitted(drafts("TM", MANY));
        var rows = worked(supervisor);
        assertThat(ids(rows)).hasSizeGreaterThanOrEqualTo(MANY).doesNotHaveDuplicates();
        assertThat(rows)
                .isSortedAccordingTo(Comparator.comparing(
                                (WorkloadRow row) -> row.task().priority(), Comparator.reverseOrder())
                        .thenComparing(row -> row.task().dueAt(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(row -> row.task().taskId()));
        for (int at = 0; at < MANY - 1; at += 7) {
            var filter = new WorkloadFilter(
                    "", "", "", false, false, Instant.EPOCH, rows.get(at).place());
            assertThat(ids(workload.page(filter, supervisor).lines()))
                    .startsWith(rows.get(at + 1).task().taskId());
        }
        assertThatThrownBy(() -> worked(drafter)).hasMessage("role");
        assertThat(ids(worked(Desk.officer(HEAD, "UZ")))).doesNotContainAnyElementsOf(ids(rows));
        assertThat(worked(new Officer("x.tm", "", "TM", "TM-COURT-1", Set.of(HEAD))))
                .isEmpty();
    }

    private WorkloadRow row(Desk desk, Officer officer) {
        var filter = new WorkloadFilter(
                "", "", "", false, false, files.node().clock().instant(), Place.START);
        return workload.export(filter, officer).lines().stream()
                .filter(row -> row.file().caseRef().equals(desk.caseRef()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @OnBothDatabases
    void whoGetsATaskFromAnotherIsTold() {
        accounts.create(
                new Officer("admin.uz", "", "UZ", "UZ-GPO", Set.of(ADMINISTRATOR)),
                new NewAccount("given.uz", "Testova Given", "UZ-GPO", Set.of(CENTRAL_OFFICER), "long enough", "en"));
        var ours = files.underReview();
        var head = ours.officer(HEAD);
        var task = row(ours, head).task();
        assertThat(workload.give(new Giving(task.taskId(), task.version(), "given.uz"), head))
                .isEqualTo(Outcome.GIVEN);
        var given = accounts.find("given.uz").orElseThrow().officer();
        assertThat(files.node().notices().unreadOf(given))
                .filteredOn(notice -> notice.reference().equals(ours.caseRef()))
                .extracting(NoticeView::code)
                .containsExactly("task_given");
        assertThat(workload.give(new Giving(task.taskId(), task.version(), "given.uz"), head))
                .isEqualTo(Outcome.CHANGED);
        assertThat(workload.give(new Giving(task.taskId(), task.version() + 1, "given.uz"), Desk.officer(HEAD, "KZ")))
                .isEqualTo(Outcome.GONE);
    }

    private static AuditFilter trailOf(String state, long before) {
        return new AuditFilter(state, "", "", "", Instant.EPOCH, LATE, before);
    }

    @Test
    void anAuditorReadsTheTrailOfHisStateAndOfNoOther() {
        drafts("GE", MANY);
        drafts("UZ", 1);
        var auditor = new Officer("auditor.ge", "", "GE", "GE-GPO", Set.of(AUDITOR));
        var seen = read(auditor, before -> trailOf("GE", before));
        assertThat(seen).extracting(AuditEntry::id).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(MANY);
        assertThat(seen)
                .extracting(AuditEntry::subject)
                .allMatch(subject -> subject.startsWith("GE-") || subject.matches("chain|master-key:\\d+"));
        var refused = catchThrowableOfType(Refusal.class, () -> trail.page(trailOf("UZ", Long.MAX_VALUE), auditor));
        assertThat(refused.code()).isEqualTo("role");
        assertThat(catchThrowableOfType(
                        Refusal.class, () -> trail.page(trailOf("GE", Long.MAX_VALUE), Desk.officer(HEAD, "GE"))))
                .isNotNull();
    }

    private List<AuditEntry> read(Officer auditor, Function<Long, AuditFilter> from) {
        var seen = new ArrayList<AuditEntry>();
        var before = Long.MAX_VALUE;
        while (true) {
            var page = trail.page(from.apply(before), auditor);
            seen.addAll(page.lines());
            if (!page.more()) {
                return seen;
            }
            before = page.lines().get(page.lines().size() - 1).id();
        }
    }

    @Test
    @OnBothDatabases
    void aKeptListIsItsOwnersAlone() {
        var owner = Desk.officer(HEAD, "KG");
        var other = Desk.officer(CENTRAL_OFFICER, "KG");
        assertThat(views.keep(owner, "Overdue", "/work/all?overdue=true")).isTrue();
        assertThat(views.keep(owner, "Overdue", "/work/all?overdue=true&state=KZ"))
                .isTrue();
        assertThat(views.of(owner)).extracting(SavedView::address).containsExactly("/work/all?overdue=true&state=KZ");
        assertThat(views.of(other)).isEmpty();
        views.drop(other, views.of(owner).get(0).viewId());
        assertThat(views.of(owner)).hasSize(1);
        IntStream.range(1, SavedViews.MOST).forEach(number -> views.keep(owner, "View " + number, "/work/all"));
        assertThat(views.keep(owner, "One too many", "/work/all")).isFalse();
        views.drop(owner, views.of(owner).get(0).viewId());
        assertThat(views.of(owner)).hasSize(SavedViews.MOST - 1);
    }
}
