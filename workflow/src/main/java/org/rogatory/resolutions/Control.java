package org.rogatory.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Control of files and of letters of the desk: put on, prolonged and taken off by reasoned decisions; nobody decides about what he executes. */
@Service
public class Control {

    private final ControlledFileRepository controlled;
    private final ControlDecisionRepository decisions;
    private final Chain chain;
    private final HiddenTexts texts;
    private final Tellings tellings;
    private final ControlClock deadline;
    private final Trail trail;
    private final Days days;
    private final Matters matters;
    private final Clock clock;

    Control(
            ControlledFileRepository controlled,
            ControlDecisionRepository decisions,
            Chain chain,
            HiddenTexts texts,
            Tellings tellings,
            ControlClock deadline,
            Trail trail,
            Days days,
            Matters matters,
            Clock clock) {
        this.controlled = controlled;
        this.decisions = decisions;
        this.chain = chain;
        this.texts = texts;
        this.tellings = tellings;
        this.deadline = deadline;
        this.trail = trail;
        this.days = days;
        this.matters = matters;
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
    void begin(Matter matter, Officer responsible, LocalDate due) {
        var control =
                controlled.findById(matter.ref()).orElseGet(() -> new ControlledFile(matter.ref(), matter.authority()));
        start(matter, control, responsible.username(), due);
        controlled.save(control);
    }

    private void start(Matter matter, ControlledFile control, String responsible, LocalDate day) {
        control.put(responsible, day, clock.instant());
        deadline.begin(matter, day);
    }

    /** Another resolution puts a file on control that is not on it, if its author may decide about that. */
    void put(Matter matter, Officer responsible, LocalDate day, Officer officer) {
        demandRuling(matter, officer);
        put(matter, new Ground(ControlReason.RESOLUTION, null), new Until(responsible.username(), day), officer);
    }

    /** Who answers for a file on control, and until which day. */
    record Until(String responsible, LocalDate day) {}

    /** Why a file is put on control; the text is enciphered. */
    record Ground(ControlReason reason, @Nullable String hiddenText) {}

    void put(Matter matter, Ground ground, Until until, Officer officer) {
        var before = controlled.findById(matter.ref());
        if (before.filter(ControlledFile::running).isPresent()) {
            throw Refusal.of("on-control-already", "controlled");
        }
        var control = before.orElseGet(() -> new ControlledFile(matter.ref(), matter.authority()));
        decisions.save(new ControlDecision(
                        matter.ref(), ControlAct.PUT, ground.reason().key(), ground.hiddenText())
                .days(null, until.day())
                .decided(officer.username(), clock.instant()));
        start(matter, control, until.responsible(), until.day());
        finish(matter, control, officer, ControlAct.PUT);
    }

    /** Moves the control day of a file and the deadlines that stand for it, in the act of a procedure. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void extend(CaseFile file, Extension wanted, Officer officer) {
        var matter = Matter.of(file);
        running(file.caseRef()).ifPresent(control -> extend(matter, control, wanted, officer));
        deadline.extend(matter, wanted.rules(), wanted.until());
    }

    void extend(Matter matter, ControlledFile control, Extension wanted, Officer officer) {
        var before = control.dueOn();
        if (!wanted.until().isAfter(before)) {
            throw Refusal.of("extension-not-later", "until");
        }
        demandNotOwn(matter, officer);
        control.extend(wanted.until());
        deadline.extend(matter, wanted.until());
        var reasons = String.join(",", wanted.reasons());
        var hidden = texts.hide(matter.key(), wanted.text());
        decisions.save(new ControlDecision(matter.ref(), ControlAct.EXTENDED, reasons, hidden)
                .days(before, wanted.until())
                .decided(officer.username(), clock.instant()));
        finish(matter, control, officer, ControlAct.EXTENDED);
    }

    /** Puts a file on control for which somebody answers by a resolution, or which was taken off it. */
    @Transactional
    public void put(String caseRef, Wanted wanted, Officer officer) {
        var matter = decidable(caseRef, officer);
        var before = controlled.findById(caseRef);
        if (matter.closed() || before.filter(ControlledFile::running).isPresent()) {
            throw Refusal.of("wrong-status");
        }
        var responsible = chain.answering(caseRef)
                .or(() -> before.map(ControlledFile::responsible))
                .filter(chain::serves)
                .orElseThrow(() -> Refusal.of("resolution-missing"));
        var day = days.ahead(matter, wanted.until());
        var ground = new Ground(
                ControlReason.demand(ControlAct.PUT, wanted.reason()), texts.hideNeeded(matter.key(), wanted.text()));
        put(matter, ground, new Until(responsible, day), officer);
        trail.tell("put_on_control", matter, officer);
    }

    /** Takes a file off control. */
    @Transactional
    public void remove(String caseRef, Wanted wanted, Officer officer) {
        var matter = decidable(caseRef, officer);
        var control = running(caseRef).orElseThrow(() -> Refusal.of("wrong-status"));
        var reason = ControlReason.demand(ControlAct.REMOVED, wanted.reason());
        var hidden = texts.hideNeeded(matter.key(), wanted.text());
        remove(matter, control, officer, new Ground(reason, hidden));
        trail.tell("take_off_control", matter, officer);
    }

    /** Nothing is left to be controlled: a procedure has closed the file, also for others who have letters in it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(CaseFile file, Officer officer) {
        running(file.caseRef()).ifPresent(control -> end(Matter.of(file), control, officer));
        for (var control : controlled.onLettersIn(file.caseRef())) {
            matters.lying(control.caseRef()).ifPresent(letter -> end(letter, control, officer));
        }
    }

    /** The same of one letter that is put into a file which is closed already. */
    void end(Matter matter, ControlledFile control, Officer officer) {
        remove(matter, control, officer, new Ground(ControlReason.FILE_CLOSED, null));
    }

    private void remove(Matter matter, ControlledFile control, Officer officer, Ground ground) {
        decisions.save(new ControlDecision(
                        matter.ref(), ControlAct.REMOVED, ground.reason().key(), ground.hiddenText())
                .days(control.dueOn(), null)
                .decided(officer.username(), clock.instant()));
        control.remove(clock.instant());
        deadline.end(matter, ground.reason());
        finish(matter, control, officer, ControlAct.REMOVED);
    }

    /**
     * The control of a file the officer may see; nothing where it never was on control. What was decided about it, and
     * why, is told to those alone to whom all is open that is written there.
     */
    @Transactional(readOnly = true)
    public Optional<Card> card(String caseRef, Officer officer) {
        var matter = matters.find(caseRef, officer);
        return controlled.findById(caseRef).map(ControlledFile::view).map(control -> {
            var decides = decides(matter, officer);
            var told = chain.whole(matter, officer) ? told(matter) : List.<DecisionView>of();
            return new Card(control, told, decides && !control.running(), decides && control.running());
        });
    }

    private List<DecisionView> told(Matter matter) {
        return decisions.of(matter.ref()).stream()
                .map(decision -> decision.view(texts.show(matter.key(), decision.content())))
                .toList();
    }

    /** Whether the officer may put a file, which he sees and which is not on control, on it. */
    @Transactional(readOnly = true)
    public boolean puts(CaseFile file, Officer officer) {
        return puts(Matter.of(file), officer);
    }

    boolean puts(Matter matter, Officer officer) {
        return decides(matter, officer) && answering(matter.ref()).isEmpty();
    }

    /** User name of who answers for the control of a file; empty while it is not on control. */
    @Transactional(readOnly = true)
    public Optional<String> answering(String caseRef) {
        return running(caseRef).map(ControlledFile::responsible);
    }

    private Optional<ControlledFile> running(String ref) {
        return controlled.findById(ref).filter(ControlledFile::running);
    }

    private boolean decides(Matter matter, Officer officer) {
        return !matter.closed() && chain.rules(matter, officer) && !chain.names(matter.ref(), officer);
    }

    Matter decidable(String ref, Officer officer) {
        var matter = matters.toWrite(ref, officer);
        demandRuling(matter, officer);
        return matter;
    }

    void demandRuling(Matter matter, Officer officer) {
        if (!chain.rules(matter, officer)) {
            throw Refusal.of("role");
        }
        demandNotOwn(matter, officer);
    }

    private void demandNotOwn(Matter matter, Officer officer) {
        if (chain.names(matter.ref(), officer)) {
            throw Refusal.secondPerson("control-of-oneself");
        }
    }

    private void finish(Matter matter, ControlledFile control, Officer officer, ControlAct act) {
        controlled.save(control);
        tellings.decided(matter, "control_" + act.key(), Set.of(control.responsible()), officer);
        trail.trace(
                act.event(), matter, officer, Map.of("until", control.dueOn().toString()));
    }
}
