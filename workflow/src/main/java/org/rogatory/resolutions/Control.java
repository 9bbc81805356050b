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
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
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
    private final ControlClock deadline;
    private final Trail trail;
    private final Days days;
    private final Cases cases;
    private final Clock clock;

    Control(
            ControlledFileRepository controlled,
            ControlDecisionRepository decisions,
            Chain chain,
            HiddenTexts texts,
            Nominees nominees,
            Tellings tellings,
            ControlClock deadline,
            Trail trail,
            Days days,
            Cases cases,
            Clock clock) {
        this.controlled = controlled;
        this.decisions = decisions;
        this.chain = chain;
        this.texts = texts;
        this.nominees = nominees;
        this.tellings = tellings;
        this.deadline = deadline;
        this.trail = trail;
        this.days = days;
        this.cases = cases;
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
        start(file, control, responsible.username(), due);
        controlled.save(control);
    }

    private void start(CaseFile file, ControlledFile control, String responsible, LocalDate day) {
        control.put(responsible, day, clock.instant());
        deadline.begin(file, day);
    }

    /** Another resolution puts a file on control that is not on it, if its author may decide about that. */
    void put(CaseFile file, Officer responsible, LocalDate day, Officer officer) {
        demandRuling(file, officer);
        put(file, new Ground(ControlReason.RESOLUTION, null), new Until(responsible.username(), day), officer);
    }

    /** Who answers for a file on control, and until which day. */
    private record Until(String responsible, LocalDate day) {}

    /** Why a file is put on control; the text is enciphered. */
    private record Ground(ControlReason reason, @Nullable String hiddenText) {}

    private void put(CaseFile file, Ground ground, Until until, Officer officer) {
        var before = controlled.findById(file.caseRef());
        if (before.filter(ControlledFile::running).isPresent()) {
            throw Refusal.of("on-control-already", "controlled");
        }
        var control = before.orElseGet(() -> new ControlledFile(file.caseRef(), file.authority()));
        keep(new ControlDecision(file.caseRef(), ControlAct.PUT, ground.reason().key(), ground.hiddenText())
                .days(null, until.day())
                .decided(officer.username(), clock.instant()));
        start(file, control, until.responsible(), until.day());
        finish(file, control, officer, ControlAct.PUT);
    }

    /** Moves the control day of a file and the deadlines that stand for it, in the act of a procedure. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void extend(CaseFile file, Extension wanted, Officer officer) {
        controlled
                .findById(file.caseRef())
                .filter(ControlledFile::running)
                .ifPresent(control -> extend(file, control, wanted, officer));
        deadline.extend(file, wanted.rules(), wanted.until());
    }

    private void extend(CaseFile file, ControlledFile control, Extension wanted, Officer officer) {
        var before = control.dueOn();
        if (!wanted.until().isAfter(before)) {
            throw Refusal.of("extension-not-later", "until");
        }
        demandNotOwn(file, officer);
        control.extend(wanted.until());
        deadline.extend(file, wanted.until());
        var reasons = String.join(",", wanted.reasons());
        var hidden = texts.hide(file.caseRef(), wanted.text());
        keep(new ControlDecision(file.caseRef(), ControlAct.EXTENDED, reasons, hidden)
                .days(before, wanted.until())
                .decided(officer.username(), clock.instant()));
        finish(file, control, officer, ControlAct.EXTENDED);
    }

    /** Puts a file on control for which somebody answers by a resolution, or which was taken off it. */
    @Transactional
    public void put(String caseRef, Wanted wanted, Officer officer) {
        var file = decidable(caseRef, officer);
        var before = controlled.findById(caseRef);
        if (file.closedAt() != null || before.filter(ControlledFile::running).isPresent()) {
            throw Refusal.of("wrong-status");
        }
        var responsible = before.map(ControlledFile::responsible)
                .or(() -> chain.answering(caseRef))
                .orElseThrow(() -> Refusal.of("resolution-missing"));
        var day = days.ahead(file, wanted.until());
        var ground = new Ground(
                ControlReason.demand(ControlAct.PUT, wanted.reason()), texts.hideNeeded(caseRef, wanted.text()));
        put(file, ground, new Until(responsible, day), officer);
        trail.tell("put_on_control", file, officer);
    }

    /** Takes a file off control. */
    @Transactional
    public void remove(String caseRef, Wanted wanted, Officer officer) {
        var file = decidable(caseRef, officer);
        var control = controlled
                .findById(caseRef)
                .filter(ControlledFile::running)
                .orElseThrow(() -> Refusal.of("wrong-status"));
        var reason = ControlReason.demand(ControlAct.REMOVED, wanted.reason());
        var hidden = texts.hideNeeded(caseRef, wanted.text());
        remove(file, control, officer, new Ground(reason, hidden));
        trail.tell("take_off_control", file, officer);
    }

    /** Nothing is left to be controlled: a procedure has closed the file. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(CaseFile file, Officer officer) {
        controlled
                .findById(file.caseRef())
                .filter(ControlledFile::running)
                .ifPresent(control -> remove(file, control, officer, new Ground(ControlReason.FILE_CLOSED, null)));
    }

    private void remove(CaseFile file, ControlledFile control, Officer officer, Ground ground) {
        keep(new ControlDecision(
                        file.caseRef(), ControlAct.REMOVED, ground.reason().key(), ground.hiddenText())
                .days(control.dueOn(), null)
                .decided(officer.username(), clock.instant()));
        control.remove(clock.instant());
        deadline.end(file, ground.reason());
        finish(file, control, officer, ControlAct.REMOVED);
    }

    /** The control of a file the officer may see; nothing where it never was on control. */
    @Transactional(readOnly = true)
    public Optional<Card> card(String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        return controlled.findById(caseRef).map(ControlledFile::view).map(control -> {
            var decides = decides(file, officer);
            var told = decisions.of(caseRef).stream()
                    .map(decision -> decision.view(texts.show(caseRef, decision.content())))
                    .toList();
            return new Card(control, told, decides && !control.running(), decides && control.running());
        });
    }

    /** Whether the officer may put a file, which he sees and which is not on control, on it. */
    @Transactional(readOnly = true)
    public boolean puts(CaseFile file, Officer officer) {
        return decides(file, officer) && answering(file.caseRef()).isEmpty();
    }

    /** User name of who answers for the control of a file; empty while it is not on control. */
    @Transactional(readOnly = true)
    public Optional<String> answering(String caseRef) {
        return controlled.findById(caseRef).filter(ControlledFile::running).map(ControlledFile::responsible);
    }

    private boolean decides(CaseFile file, Officer officer) {
        return file.closedAt() == null && rules(file, officer) && !chain.names(file.caseRef(), officer);
    }

    private CaseFile decidable(String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        demandRuling(file, officer);
        return file;
    }

    private void demandRuling(CaseFile file, Officer officer) {
        if (!rules(file, officer)) {
            throw Refusal.of("role");
        }
        demandNotOwn(file, officer);
    }

    private boolean rules(CaseFile file, Officer officer) {
        return officer.has(Role.HEAD) && nominees.below(file.authority(), officer.authority());
    }

    private void demandNotOwn(CaseFile file, Officer officer) {
        if (chain.names(file.caseRef(), officer)) {
            throw Refusal.of("control-of-oneself");
        }
    }

    private void keep(ControlDecision decision) {
        decisions.save(decision);
    }

    private void finish(CaseFile file, ControlledFile control, Officer officer, ControlAct act) {
        controlled.save(control);
        tellings.decided(file, "control_" + act.key(), Set.of(control.responsible()), officer);
        var details = Map.of("until", control.dueOn().toString());
        trail.trace(act.event(), file, officer, details);
    }
}
