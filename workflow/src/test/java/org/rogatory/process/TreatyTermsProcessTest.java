package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
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
import org.rogatory.cases.Act;
import org.rogatory.cases.ItemResult;
import org.rogatory.deadlines.DeadlineKind;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Role;
import org.rogatory.notices.NoticeView;
import org.rogatory.requests.content.NewDraft;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Data that are preserved under the Convention on cybercrime are kept for a time that the treaty sets, on both sides. */
@EngineTest
class TreatyTermsProcessTest {

    private static final String RULE = "preservation_ets185";
    private static final LocalDate PRESERVED = LocalDate.of(2026, 4, 20);

    private final Files files;

    TreatyTermsProcessTest(@Autowired Files files) {
        this.files = files;
    }

    /** Preservation, then disclosure, asked of Azerbaijan by Armenia; both are parties. */
    private Desk sent() {
        var content = (ObjectNode) Contents.scenario("SC-07").deepCopy();
        content.remove(List.of("id", "title", "deficient", "unit", "as_of", "check_stage"));
        content.remove(List.of("expected_path", "expected_findings", "requesting", "requesting_authority"));
        content.put("requested", "AZ").put("requested_authority", "AZ-GPO");
        content.put("language", "en").put("translation", "not_needed");
        var file = files.node().outgoing().draft(new NewDraft(content, null), Desk.officer(DRAFTER, "AM"));
        return Files.signed(new Desk(files.node(), file.caseRef())).does(REGISTRAR, "transmit");
    }

    private static Desk begun(Desk theirs) {
        return theirs.does(REGISTRAR, "register")
                .does(HEAD, Files.review(theirs, "central_officer.az"))
                .does(CENTRAL_OFFICER, "accept")
                .does(HEAD, Act.draft("assign_execution").authority("AZ-UNIT-1"))
                .does(EXECUTOR, Files.begun());
    }

    private List<DeadlineView> rows(Desk desk, String rule) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> deadline.ruleKey().equals(rule))
                .toList();
    }

    private DeadlineView row(Desk desk) {
        return rows(desk, RULE).get(0);
    }

    private static LocalDate lastDay(Instant end, ZoneId zone) {
        return end.minusNanos(1).atZone(zone).toLocalDate();
    }

    private List<String> notices(Desk desk, Role role) {
        return files.node().notices().unreadOf(desk.officer(role)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    @Test
    void whatIsPreservedIsKeptForTheTimeOfTheTreatyWhichNoPauseMovesAndBothSidesSee() {
        var ours = sent();
        var theirs = begun(ours.partner());
        assertThat(rows(theirs, RULE)).isEmpty();
        Files.execute(theirs, theirs.items().get(0).itemRef());
        Files.signedAnswer(theirs.does(EXECUTOR, "record_partial_execution"), "interim")
                .does(REGISTRAR, "send_partial_answer")
                .does(EXECUTOR, "continue_execution");
        kept(ours);
        kept(theirs);
        theirs.does(CENTRAL_OFFICER, InformationProcessTest.question());
        assertThat(
                        rows(theirs, "sys_execution").isEmpty()
                                ? rows(theirs, "sys_urgent_exec")
                                : rows(theirs, "sys_execution"))
                .extracting(DeadlineView::status)
                .contains(DeadlineStatus.PAUSED);
        assertThat(row(theirs).running()).isTrue();
        assertThat(row(ours).running()).isTrue();

        files.node().pass(Duration.ofDays(62));
        files.node().jobs().ring();
        assertThat(row(theirs).status()).isEqualTo(DeadlineStatus.PASSED);
        assertThat(notices(ours, DRAFTER)).contains("deadline_passed");
        assertThat(notices(theirs, HEAD)).contains("deadline_passed");
    }

    private void kept(Desk desk) {
        var term = row(desk);
        assertThat(term.kind()).isEqualTo(DeadlineKind.TREATY);
        assertThat(term.basis()).contains("ETS-185");
        assertThat(lastDay(term.dueAt(), term.zone())).isEqualTo(PRESERVED.plusDays(60));
        assertThat(lastDay(Objects.requireNonNull(term.otherAt()), term.zone())).isEqualTo(PRESERVED.plusDays(59));
    }

    @Test
    void anAnswerThatNamesNoDayStartsNothingForNobodyCanCount() {
        var ours = sent();
        ours.does(
                CENTRAL_OFFICER,
                Files.unscanned("record_partial_answer")
                        .reference("AZ-77")
                        .results(List.of(new ItemResult(1, "executed", "They are kept.", null, null))));
        assertThat(ours.itemStatuses()).startsWith("executed");
        assertThat(rows(ours, RULE)).isEmpty();
    }
}
