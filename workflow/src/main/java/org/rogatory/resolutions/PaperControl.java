package org.rogatory.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Control that was ordered on paper: it goes on here until the day written there, passed or not, and the officer named
 * there can pass the file on. Nobody is told anew what he has known from paper.
 */
@Service
public class PaperControl {

    private final ResolutionRepository resolutions;
    private final AssigneeRepository assignees;
    private final ControlDecisionRepository decisions;
    private final Control control;
    private final UserAccounts accounts;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperControl(
            ResolutionRepository resolutions,
            AssigneeRepository assignees,
            ControlDecisionRepository decisions,
            Control control,
            UserAccounts accounts,
            Cases cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.resolutions = resolutions;
        this.assignees = assignees;
        this.decisions = decisions;
        this.control = control;
        this.accounts = accounts;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** Puts the file on control as the paper says; the caller has made sure who may take over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeOver(CaseFile file, String responsible, LocalDate due, Officer by) {
        var officer = accounts.find(responsible)
                .map(UserAccounts.Account::officer)
                .orElseThrow(() -> Refusal.of("executor-unknown", "officer"));
        var caseRef = file.caseRef();
        var resolution = resolutions.save(new Resolution(
                UUID.randomUUID().toString(),
                new Resolution.Place(caseRef, null, null),
                new Resolution.Written(by.username(), file.authority(), clock.instant(), due),
                null));
        assignees.saveAll(List.of(new Assignee(resolution, officer, true)));
        decisions.save(new ControlDecision(caseRef, ControlAct.PUT, ControlReason.TAKEN_OVER.key(), null)
                .days(null, due)
                .decided(by.username(), clock.instant()));
        cases.grant(caseRef, List.of(Officer.personal(officer.username())));
        control.begin(Matter.of(file), officer, due);
        var details = Map.of("until", due.toString());
        events.publishEvent(new ResolutionsEvent(ControlAct.PUT.event(), caseRef, by.username(), details));
    }
}
