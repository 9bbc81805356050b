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
 * file that has a control of its own keeps it, and that of the letter is no more. Where another authority keeps the
 * file they stay with the letter and take the key of the file. As long as words wait that were taken out of them, it
 * stays where it is.
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
        var names = new ArrayList<String>();
        var named = assignees.of(letter.ref());
        named.forEach(one -> {
            names.add(one.officer());
            one.move(to.ref(), moved(one.report(), letter, to));
        });
        assignees.saveAll(named);
        tellings.admit(to, names);
        decisions
                .of(letter.ref())
                .forEach(decision -> decisions.move(decision.getId(), to.ref(), moved(decision.content(), letter, to)));
        if (!to.letter()) {
            move(letter, to);
        }
    }

    private void move(Matter letter, Matter file) {
        var before = controlled.findById(letter.ref());
        var known = controlled.findById(file.ref()).isPresent();
        if (known) {
            before.ifPresent(controlled::delete);
        } else {
            controlled.move(letter.ref(), file.ref());
        }
        before.filter(ControlledFile::running).ifPresent(control -> {
            deadline.stop(letter);
            if (!known) {
                deadline.begin(file, control.dueOn());
            }
        });
    }

    private @Nullable String moved(@Nullable String hidden, Matter from, Matter to) {
        return texts.hide(to.key(), texts.show(from.key(), hidden));
    }
}
