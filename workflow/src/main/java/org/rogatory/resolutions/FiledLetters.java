package org.rogatory.resolutions;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.persons.TakenWords;
import org.rogatory.registers.LetterFiled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A letter of the desk is put into a file: its resolutions and its control go along, their words under the new key. A
 * file that is on control stays so by its own day, and the control of the letter is no more; one that was taken off
 * control is on it again. In a closed file the control of the letter ends. Where another authority keeps the file they
 * stay with the letter and take the key of the file. As long as words wait that were taken out of them, it stays where
 * it is.
 */
@Component
class FiledLetters {

    private final ResolutionRepository resolutions;
    private final AssigneeRepository assignees;
    private final ControlDecisionRepository decisions;
    private final ControlledFileRepository controlled;
    private final HiddenTexts texts;
    private final TakenWords taken;
    private final Tellings tellings;
    private final Control control;
    private final ControlClock deadline;
    private final Matters matters;
    private final Cases cases;

    FiledLetters(
            ResolutionRepository resolutions,
            AssigneeRepository assignees,
            ControlDecisionRepository decisions,
            ControlledFileRepository controlled,
            HiddenTexts texts,
            TakenWords taken,
            Tellings tellings,
            Control control,
            ControlClock deadline,
            Matters matters,
            Cases cases) {
        this.resolutions = resolutions;
        this.assignees = assignees;
        this.decisions = decisions;
        this.controlled = controlled;
        this.texts = texts;
        this.taken = taken;
        this.tellings = tellings;
        this.control = control;
        this.deadline = deadline;
        this.matters = matters;
        this.cases = cases;
    }

    @EventListener
    void on(LetterFiled filed) {
        var written = resolutions.of(filed.letter().entryId());
        if (written.isEmpty()) {
            return;
        }
        if (taken.waiting(filed.letter().entryId())) {
            throw Refusal.of("words-isolated");
        }
        var letter = matters.of(filed.letter());
        var file = Matter.of(cases.find(filed.caseRef(), AccessScope.system()));
        var to = file.authority().equals(letter.authority()) ? file : letter.under(filed.caseRef());
        written.forEach(resolution -> resolution.move(to.ref(), moved(resolution.content(), letter, to)));
        resolutions.saveAll(written);
        moveNamed(letter, to);
        decisions
                .of(letter.ref())
                .forEach(decision -> decisions.move(decision.getId(), to.ref(), moved(decision.content(), letter, to)));
        controlled.findById(letter.ref()).ifPresent(kept -> {
            if (file.closed() && kept.running()) {
                control.end(to, kept, filed.by());
            }
            move(kept, letter, to);
        });
    }

    private void moveNamed(Matter letter, Matter to) {
        var names = new ArrayList<String>();
        var named = assignees.of(letter.ref());
        named.forEach(one -> {
            names.add(one.officer());
            one.move(to.ref(), moved(one.report(), letter, to));
        });
        assignees.saveAll(named);
        tellings.admit(to, names);
    }

    /** What runs goes on as the control of the file, unless that is on control itself; what has ended stands back. */
    private void move(ControlledFile kept, Matter letter, Matter to) {
        if (to.letter()) {
            return;
        }
        var before = controlled.findById(to.ref());
        var goesOn = kept.running() && before.filter(ControlledFile::running).isEmpty();
        if (before.isPresent() && !goesOn) {
            controlled.delete(kept);
        } else {
            before.ifPresent(controlled::delete);
            controlled.move(letter.ref(), to.ref());
        }
        deadline.stop(letter);
        if (goesOn) {
            deadline.begin(to, kept.dueOn());
        }
    }

    private @Nullable String moved(@Nullable String hidden, Matter from, Matter to) {
        return texts.hide(to.key(), texts.show(from.key(), hidden));
    }
}
