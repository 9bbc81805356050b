package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.deadlines.DeadlineKind;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Role;
import org.rogatory.mla.safeconduct.SafeConductView;
import org.rogatory.mla.safeconduct.SafeConducts;
import org.rogatory.notices.NoticeView;
import org.rogatory.requests.content.NewDraft;
import org.springframework.beans.factory.annotation.Autowired;

/** Who came as a witness may not be prosecuted for the days of the treaty after he was told that he may go. */
@EngineTest
class SafeConductProcessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
    private static final String RULE = "safe_conduct_minsk";

    private final Files files;
    private final SafeConducts conducts;

    SafeConductProcessTest(@Autowired Files files, @Autowired SafeConducts conducts) {
        this.files = files;
        this.conducts = conducts;
    }

    /** This happened today to the person of the item. */
    static ActDraft day(Desk desk, int item, String what) {
        return Act.draft("record_safe_conduct")
                .item(desk.items().get(item).itemRef())
                .kind(what)
                .happened(LocalDate.ofInstant(desk.node().clock().instant(), ZoneId.of("Asia/Tashkent")), null);
    }

    /** A court summons two witnesses. */
    static Desk signed(Node node, String instrument) {
        var draft = new NewDraft(Contents.summons(instrument), null, LocalDate.of(2026, 5, 18));
        var file = node.outgoing().draft(draft, Desk.officer(COURT, "KZ"));
        return new Desk(node, file.caseRef())
                .does(COURT, "submit_by_court")
                .does(CENTRAL_OFFICER, Act.draft("approve").internalText("The treaty binds both."))
                .does(COURT, "sign");
    }

    static Desk reviewed(Desk theirs) {
        return theirs.does(REGISTRAR, "register").does(HEAD, Files.review(theirs, "central_officer.uz"));
    }

    private Desk sent(String instrument) {
        return signed(files.node(), instrument).does(REGISTRAR, "transmit");
    }

    private static Desk begun(Desk theirs) {
        return reviewed(theirs)
                .does(CENTRAL_OFFICER, Act.draft("accept").internalText("The treaty binds both."))
                .does(HEAD, Act.draft("assign_execution").authority("UZ-UNIT-1"))
                .does(EXECUTOR, Files.begun());
    }

    private List<DeadlineView> rows(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> deadline.ruleKey().startsWith("safe_conduct"))
                .toList();
    }

    private List<DeadlineStatus> states(Desk desk) {
        return rows(desk).stream().map(DeadlineView::status).toList();
    }

    private SafeConductView stay(Desk desk) {
        return conducts.of(desk.caseRef(), AccessScope.system()).get(0);
    }

    private List<String> told(Desk desk, Role role) {
        return files.node().notices().unreadOf(desk.officer(role)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    private static LocalDate lastDay(Instant end, ZoneId zone) {
        return end.minusNanos(1).atZone(zone).toLocalDate();
    }

    @Test
    @OnBothDatabases
    void theDaysOfTheTreatyRunOnBothSidesFromTheDayHeWasToldEvenWhenTheFileIsClosed() {
        var ours = sent("MINSK-1993");
        var theirs = begun(ours.partner());
        ours.does(CENTRAL_OFFICER, day(ours, 0, "arrived"));
        assertThat(rows(ours)).isEmpty();
        assertThat(ours.refusal(CENTRAL_OFFICER, day(ours, 0, "may_go").happened(TODAY.minusDays(1), null)))
                .isEqualTo("safe-conduct-order");
        ours.does(COURT, day(ours, 0, "may_go"));
        theirs.does(EXECUTOR, day(theirs, 0, "may_go"));
        runs(ours);
        runs(theirs);

        theirs.items().forEach(item -> Files.execute(theirs, item.itemRef()));
        Files.answered(theirs.does(EXECUTOR, "record_execution"));
        assertThat(ours.closes(CENTRAL_OFFICER).status()).isEqualTo("closed");
        assertThat(states(ours)).containsExactly(DeadlineStatus.RUNNING);

        files.node().pass(Duration.ofDays(16));
        files.node().jobs().ring();
        assertThat(states(ours)).containsExactly(DeadlineStatus.PASSED);
        for (var role : List.of(COURT, CENTRAL_OFFICER, HEAD)) {
            assertThat(told(ours, role)).as("told to %s", role).contains("safe_conduct_ended");
        }
    }

    /** Whether the first day counts was not seen: what protects him ends at the later of the two ends. */
    private void runs(Desk desk) {
        var term = rows(desk).get(0);
        assertThat(term.ruleKey()).isEqualTo(RULE);
        assertThat(term.kind()).isEqualTo(DeadlineKind.TREATY);
        assertThat(term.running()).isTrue();
        assertThat(term.about()).isEqualTo(desk.items().get(0).itemRef());
        assertThat(lastDay(term.dueAt(), term.zone())).isEqualTo(TODAY.plusDays(15));
        assertThat(lastDay(Objects.requireNonNull(term.otherAt()), term.zone())).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void eachPersonHasAClockOfHisOwnWhichHisLeavingEnds() {
        var ours = sent("MINSK-1993");
        ours.does(CENTRAL_OFFICER, day(ours, 0, "may_go"));
        files.node().pass(Duration.ofDays(1));
        ours.does(CENTRAL_OFFICER, day(ours, 1, "may_go"));
        assertThat(states(ours)).containsExactly(DeadlineStatus.RUNNING, DeadlineStatus.RUNNING);

        ours.does(CENTRAL_OFFICER, day(ours, 0, "left"));
        assertThat(states(ours)).containsExactly(DeadlineStatus.MET, DeadlineStatus.RUNNING);
        assertThat(stay(ours).leftOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(ours.refusal(CENTRAL_OFFICER, day(ours, 0, "may_go"))).isEqualTo("safe-conduct-order");

        files.node().pass(Duration.ofDays(2));
        ours.does(CENTRAL_OFFICER, day(ours, 0, "arrived")).does(CENTRAL_OFFICER, day(ours, 0, "may_go"));
        assertThat(stay(ours).leftOn()).isNull();
        assertThat(states(ours)).containsExactly(DeadlineStatus.MET, DeadlineStatus.RUNNING, DeadlineStatus.RUNNING);
    }

    @Test
    void aProtocolCitedAloneProtectsHimAsItsConventionDoes() {
        var ours = sent("MINSK-1993-PROT");
        ours.does(CENTRAL_OFFICER, day(ours, 0, "may_go"));
        runs(ours);
        assertThat(stay(ours).daysUnknown()).isFalse();
    }

    @Test
    void whereTheDataNameNoDaysNoClockIsInvented() {
        var ours = sent("CHISINAU-2002");
        ours.does(CENTRAL_OFFICER, day(ours, 0, "may_go"));
        assertThat(rows(ours)).isEmpty();
        assertThat(stay(ours).daysUnknown()).isTrue();
    }

    @Test
    void nobodyComesForAnItemThatSummonsNobodyNorBeforeTheRequestHasLeft() {
        var ours = signed(files.node(), "MINSK-1993");
        assertThat(ours.refusal(CENTRAL_OFFICER, day(ours, 0, "arrived"))).isEqualTo("wrong-status");
        ours.does(REGISTRAR, "transmit");
        assertThat(ours.refusal(CENTRAL_OFFICER, day(ours, 0, "arrived").item(ours.caseRef() + "-9")))
                .isEqualTo("unknown-item");
        assertThat(files.transmitted().offers(CENTRAL_OFFICER, "record_safe_conduct"))
                .isFalse();
        assertThat(ours.refusal(CENTRAL_OFFICER, day(ours, 0, "stayed"))).isEqualTo("unknown-code");
        assertThat(ours.sent()).containsExactly("mla_request");
    }
}
