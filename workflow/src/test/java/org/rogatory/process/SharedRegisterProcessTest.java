package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.process.Cascading.CENTRE_HEAD;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.SharedExecution.UNIT;
import static org.rogatory.process.SharedExecution.give;
import static org.rogatory.process.SharedExecution.item;
import static org.rogatory.process.SharedExecution.order;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.CaseRegister;
import org.rogatory.cases.RegisterFilter;
import org.rogatory.cases.RegisterFilter.Due;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.ItemDeadlines;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.Original;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.GivenPapers;
import org.rogatory.transmission.Originals;
import org.rogatory.transmission.Originals.Described;
import org.springframework.beans.factory.annotation.Autowired;

/** What registers and lists tell of a file of which others execute items: what is there for the reader, and no more. */
@EngineTest
class SharedRegisterProcessTest {

    private final SharedExecution shared;
    private final Cascading levels;
    private final CaseRegister register;
    private final CaseLists lists;
    private final Originals originals;
    private final GivenPapers papers;

    @Autowired
    SharedRegisterProcessTest(
            SharedExecution shared,
            Cascading levels,
            CaseRegister register,
            CaseLists lists,
            Originals originals,
            GivenPapers papers) {
        this.shared = shared;
        this.levels = levels;
        this.register = register;
        this.lists = lists;
        this.originals = originals;
        this.papers = papers;
    }

    @BeforeEach
    void open() {
        levels.open();
        levels.files().node().moment(Node.START);
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    private LocalDate tomorrow() {
        return levels.today().plusDays(1);
    }

    private Instant due(Desk desk, String rule) {
        return levels.files().node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> rule.equals(deadline.ruleKey()))
                .map(DeadlineView::dueAt)
                .findFirst()
                .orElseThrow();
    }

    private static RegisterFilter registered(Desk desk) {
        return RegisterFilter.first(Set.of("mla_incoming"), desk.caseRef(), "", "");
    }

    private Optional<Instant> next(Desk desk, Officer officer) {
        return register.page(registered(desk), officer).lines().stream()
                .flatMap(entry -> Stream.ofNullable(entry.next()))
                .map(DeadlineView::dueAt)
                .findFirst();
    }

    private boolean listed(Desk desk, Due due, Officer officer) {
        return !register.page(registered(desk).due(due), officer).lines().isEmpty();
    }

    private void isTold(Desk desk, Instant due, Officer officer) {
        var soon = new Due(due.plusSeconds(1), false);
        assertThat(next(desk, officer)).contains(due);
        assertThat(listed(desk, soon, officer)).isTrue();
    }

    private void isNotTold(Desk desk, Instant due, Officer officer) {
        var soon = new Due(due.plusSeconds(1), false);
        assertThat(next(desk, officer)).isPresent().isNotEqualTo(Optional.of(due));
        assertThat(listed(desk, soon, officer)).isFalse();
    }

    @Test
    @OnBothDatabases
    void theDayOfAnItemIsToldToWhoHasItAndToNoOtherWhoExecutes() {
        var theirs = shared.accepted();
        var given = give(theirs, 1, "KZ-REG-1").until(tomorrow(), null);
        theirs.does(HEAD, given).does(HEAD, order()).does(UNIT, Files.begun());
        var due = due(theirs, ItemDeadlines.TERM);
        isTold(theirs, due, REGION);
        isTold(theirs, due, CENTRE_HEAD);
        isNotTold(theirs, due, UNIT);

        levels.files().node().pass(Duration.ofDays(2));
        levels.files().node().jobs().ring();
        var passed = new Due(Due.ANY.before(), true);
        assertThat(listed(theirs, passed, REGION)).isTrue();
        assertThat(listed(theirs, passed, UNIT)).isFalse();
    }

    @Test
    @OnBothDatabases
    void theTermOfAQuestionToTheOtherStateIsToldToAll() {
        var theirs = shared.shared().does(UNIT, Files.begun());
        var asked = ConsultationProcessTest.propose("refusal").until(tomorrow(), null);
        theirs.does(CENTRAL_OFFICER, asked);
        var due = due(theirs, "sys_consult");
        isTold(theirs, due, REGION);
        isTold(theirs, due, UNIT);
        isTold(theirs, due, CENTRE_HEAD);
    }

    private Optional<String> responsible(Desk desk, Officer officer) {
        return register.page(registered(desk), officer).lines().stream()
                .flatMap(entry -> Stream.ofNullable(entry.responsible()))
                .findFirst();
    }

    /** He takes the first item that he finds in his work. */
    private void takes(Desk desk, Officer officer) {
        var task = desk.work(officer).stream()
                .filter(one -> one.itemRef() != null)
                .findFirst()
                .orElseThrow();
        assertThat(levels.files().node().tasks().take(task.taskId(), officer)).isPresent();
    }

    /** Nobody answers for the whole, nor has anybody taken work on it. */
    private Desk unowned(Desk desk) {
        var caseRef = desk.caseRef();
        levels.jdbc()
                .sql("update cases_file set owner = null where case_ref = ?")
                .param(caseRef)
                .update();
        levels.jdbc()
                .sql("update tasks_task set assignee = null where case_ref = ?")
                .param(caseRef)
                .update();
        return desk;
    }

    @Test
    @OnBothDatabases
    void whoHasAnItemIsResponsibleForThoseAloneWhoAreToldOfIt() {
        var theirs = unowned(shared.shared().does(UNIT, Files.begun()));
        takes(theirs, REGION);
        assertThat(responsible(theirs, REGION)).contains(REGION.username());
        assertThat(responsible(theirs, CENTRE_HEAD)).contains(REGION.username());
        assertThat(responsible(theirs, UNIT)).isEmpty();

        takes(theirs, UNIT);
        assertThat(responsible(theirs, UNIT)).contains(UNIT.username());
        assertThat(responsible(theirs, REGION)).contains(REGION.username());
    }

    @Test
    void whoExecutesTheWholeReadsWhoHasAnItemOfIt() {
        var theirs = unowned(levels.assigned("KZ-REG-1").does(REGION, Files.begun()));
        takes(theirs, REGION);
        assertThat(responsible(theirs, REGION)).contains(REGION.username());
    }

    /** An original that belongs to the other side and goes back tomorrow. */
    private String borrowed(Desk desk) {
        var officer = desk.officer(CENTRAL_OFFICER);
        var content = new ByteArrayInputStream("order (synthetic)".getBytes(StandardCharsets.UTF_8));
        var added = NewAttachment.of(desk.caseRef(), "court_order", "order.pdf", null);
        var paper = levels.files().node().documents().attach(added, content, officer);
        var day = tomorrow();
        var back = new Original(null, null, null, null, 25, null, false, false, false, false, null, true, day, null);
        originals.describe(desk.caseRef(), paper.documentRef(), new Described(back, null), officer);
        return paper.documentRef();
    }

    @Test
    @OnBothDatabases
    void theDayOnWhichAnOriginalGoesBackIsToldToWhoWasGivenIt() {
        var theirs = shared.shared().does(UNIT, Files.begun());
        papers.give(theirs.file(), List.of(borrowed(theirs)), "KZ-REG-1");
        var due = due(theirs, "sys_original_return");
        isTold(theirs, due, REGION);
        isTold(theirs, due, CENTRE_HEAD);
        isNotTold(theirs, due, UNIT);
    }

    private boolean silent(Desk desk, Officer officer) {
        return lists.silent(List.of(desk.file()), officer).contains(desk.caseRef());
    }

    @Test
    @OnBothDatabases
    void theLastActOnAnItemIsToldToWhoHasItAndToNoOtherWhoExecutes() {
        var theirs = shared.shared().does(UNIT, Files.begun());
        assertThat(silent(theirs, REGION)).isFalse();
        theirs.does(REGION, Files.start(item(theirs, 1)));
        assertThat(silent(theirs, UNIT)).isTrue();
        assertThat(silent(theirs, REGION)).isFalse();
        assertThat(silent(theirs, CENTRE_HEAD)).isFalse();

        theirs.does(UNIT, Files.start(item(theirs, 0)));
        assertThat(silent(theirs, UNIT)).isFalse();
        assertThat(silent(theirs, REGION)).isTrue();
    }

    @Test
    void theLastActOnAnItemIsToldToWhoExecutesTheWhole() {
        var theirs = levels.assigned("KZ-REG-1").does(REGION, Files.begun());
        theirs.does(REGION, Files.start(item(theirs, 1)));
        assertThat(silent(theirs, REGION)).isFalse();
    }
}
