package org.rogatory.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Control of files: put on, prolonged and taken off by reasoned decisions; nobody decides about what he executes. */
@Service
public class Control {

    private final ControlledFileRepository controlled;
    private final ControlDecisionRepository decisions;
    private final Chain chain;
    private final HiddenTexts texts;
    private final Nominees nominees;
    private final Tellings tellings;
    private final Deadlines deadlines;
    private final Days days;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Control(
            ControlledFileRepository controlled,
            ControlDecisionRepository decisions,
            Chain chain,
            HiddenTexts texts,
            Nominees nominees,
            Tellings tellings,
            Deadlines deadlines,
            Days days,
            Cases cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.controlled = controlled;
        this.decisions = decisions;
        this.chain = chain;
        this.texts = texts;
        this.nominees = nominees;
        this.tellings = tellings;
        this.deadlines = deadlines;
        this.days = days;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** The control of a file and all that was decided about it. */
    public record Card(ControlView control, List<DecisionView> decisions, boolean puts, boolean removes) {}

    /** A decision to put on control or to take off it, as it is typed. */
    public record Wanted(
            @Nullable String reason,
            @Nullable String text,
            @Nullable LocalDate until) {}

    /** The first resolution puts the file on control until its day. */
    void begin(CaseFile file, Officer responsible, LocalDate due) {
        var control = controlled
                .findById(file.caseRef())
                .orElseGet(() -> new ControlledFile(file.caseRef(), file.authority()));
        control.put(responsible.username(), due, clock.instant());
        controlled.save(control);
    }

    /** Moves the control day of a file and the deadlines that stand for it, in the act of a procedure. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void extend(CaseFile file, Extension wanted, Officer officer) {
        controlled
                .findById(file.caseRef())
                .filter(ControlledFile::running)
                .ifPresent(control -> extend(file, control, wanted, officer));
        wanted.rules().forEach(rule -> deadlines.extend(file.caseRef(), rule, wanted.until()));
    }

    private void extend(CaseFile file, ControlledFile control, Extension wanted, Officer officer) {
        var before = control.dueOn();
        if (!wanted.until().isAfter(before)) {
            throw Refusal.of("extension-not-later", "until");
        }
        demandNotOwn(file, officer);
        control.extend(wanted.until());
        var reasons = String.join(",", wanted.reasons());
        var hidden = texts.hide(file.caseRef(), wanted.text());
        keep(new ControlDecision(file.caseRef(), ControlAct.EXTENDED, reasons, hidden)
                .days(before, wanted.until())
                .decided(officer.username(), clock.instant()));
        finish(file, control, officer, ControlAct.EXTENDED);
    }

    /** Puts a file on control again that was taken off it. */
    @Transactional
    public void put(String caseRef, Wanted wanted, Officer officer) {
        var file = decidable(caseRef, officer);
        var control = controlled
                .findById(caseRef)
                .filter(known -> !known.running() && file.closedAt() == null)
                .orElseThrow(() -> Refusal.of("wrong-status"));
        var day = days.ahead(file, wanted.until());
        var reason = reason(ControlAct.PUT, wanted);
        var hidden = texts.hideNeeded(caseRef, wanted.text());
        keep(new ControlDecision(caseRef, ControlAct.PUT, reason.key(), hidden)
                .days(null, day)
                .decided(officer.username(), clock.instant()));
        control.put(control.responsible(), day, clock.instant());
        finish(file, control, officer, ControlAct.PUT);
    }

    /** Takes a file off control. */
    @Transactional
    public void remove(String caseRef, Wanted wanted, Officer officer) {
        var file = decidable(caseRef, officer);
        var control = controlled
                .findById(caseRef)
                .filter(ControlledFile::running)
                .orElseThrow(() -> Refusal.of("wrong-status"));
        var reason = reason(ControlAct.REMOVED, wanted);
        var hidden = texts.hideNeeded(caseRef, wanted.text());
        remove(file, control, officer, new ControlDecision(caseRef, ControlAct.REMOVED, reason.key(), hidden));
    }

    /** Nothing is left to be controlled: a procedure has closed the file. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(CaseFile file, Officer officer) {
        var reason = ControlReason.FILE_CLOSED.key();
        controlled
                .findById(file.caseRef())
                .filter(ControlledFile::running)
                .ifPresent(control -> remove(
                        file, control, officer, new ControlDecision(file.caseRef(), ControlAct.REMOVED, reason, null)));
    }

    private void remove(CaseFile file, ControlledFile control, Officer officer, ControlDecision decision) {
        keep(decision.days(control.dueOn(), null).decided(officer.username(), clock.instant()));
        control.remove(clock.instant());
        finish(file, control, officer, ControlAct.REMOVED);
    }

    /** The control of a file the officer may see; nothing where it never was on control. */
    @Transactional(readOnly = true)
    public Optional<Card> card(String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        return controlled.findById(caseRef).map(ControlledFile::view).map(control -> {
            var decides = file.closedAt() == null && rules(file, officer) && !chain.names(caseRef, officer);
            var told = decisions.of(caseRef).stream()
                    .map(decision -> decision.view(texts.show(caseRef, decision.content())))
                    .toList();
            return new Card(control, told, decides && !control.running(), decides && control.running());
        });
    }

    private CaseFile decidable(String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        if (!rules(file, officer)) {
            throw Refusal.of("role");
        }
        demandNotOwn(file, officer);
        return file;
    }

    private boolean rules(CaseFile file, Officer officer) {
        return officer.has(Role.HEAD) && nominees.below(file.authority(), officer.authority());
    }

    private void demandNotOwn(CaseFile file, Officer officer) {
        if (chain.names(file.caseRef(), officer)) {
            throw Refusal.of("control-of-oneself");
        }
    }

    private static ControlReason reason(ControlAct act, Wanted wanted) {
        return ControlReason.of(act, String.valueOf(wanted.reason()))
                .orElseThrow(() -> Refusal.of("field-missing", "reason"));
    }

    private void keep(ControlDecision decision) {
        decisions.save(decision);
    }

    private void finish(CaseFile file, ControlledFile control, Officer officer, ControlAct act) {
        controlled.save(control);
        tellings.decided(file, "control_" + act.key(), Set.of(control.responsible()), officer);
        var details = Map.of("until", control.dueOn().toString());
        events.publishEvent(new ResolutionsEvent(act.event(), file.caseRef(), officer.username(), details));
    }
}
