package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.rogatory.cases.Act;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.notices.NoticeView;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.Resolutions;
import org.springframework.stereotype.Component;

/** Files on control, whatever is asked, and what is told and drafted as their day passes. */
@Component
record ControlDays(Node node, Resolutions resolutions, UserAdministration accounts) {

    static final Officer CHIEF = Desk.officer(HEAD, "KZ");
    static final Officer OFFICER = Desk.officer(CENTRAL_OFFICER, "KZ");
    static final Officer SECOND = Desk.officer(SUPERVISOR, "KZ");
    static final Officer OURS = Desk.officer(CENTRAL_OFFICER, "UZ");

    /** On control for twenty days, with two who execute it. */
    Desk reviewed(Desk registered) {
        known(CHIEF, OFFICER, SECOND);
        return registered.does(
                CHIEF,
                Act.draft("assign_review")
                        .officer(OFFICER.username())
                        .coExecutors(List.of(SECOND.username()))
                        .until(in(20), null)
                        .internalText("Both look into it (made up)."));
    }

    /** A request of ours, on control for twenty days. */
    Desk ours(Desk desk) {
        known(OURS);
        var wanted = NewResolution.first(OURS.username(), List.of(), in(20), "Ask them (made up).");
        resolutions.begin(desk.caseRef(), wanted.controlled(true), Desk.officer(HEAD, "UZ"));
        return desk;
    }

    private void known(Officer... officers) {
        List.of(officers).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    private LocalDate in(int days) {
        return node.today("Asia/Almaty").plusDays(days);
    }

    /** The day has passed, and nothing further. */
    void pass() {
        node.pass(Duration.ofDays(21));
        node.jobs().ring();
    }

    boolean told(Officer officer, Desk desk) {
        return node.notices().unreadOf(officer).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .anyMatch("control_overdue"::equals);
    }

    /** The first interim reply of a file. */
    Desk reply(Desk desk) {
        return new Desk(node, desk.caseRef() + "-I1");
    }

    boolean replied(Desk desk) {
        return node.position().of(desk.caseRef() + "-I1", "mla-interim-reply").isPresent();
    }

    /** How the limits of control of a file stand. */
    List<DeadlineStatus> limits(Desk desk) {
        return node.deadlines().ofCase(desk.caseRef()).stream()
                .filter(limit -> limit.ruleKey().equals("sys_control"))
                .map(DeadlineView::status)
                .toList();
    }
}
