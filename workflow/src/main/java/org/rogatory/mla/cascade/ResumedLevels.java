package org.rogatory.mla.cascade;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.PausedDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A file that waited goes on: the days of its levels move as the term of the one that has the work does. */
@Service
public class ResumedLevels {

    private final LevelRepository levels;
    private final PausedDays days;

    ResumedLevels(LevelRepository levels, PausedDays days) {
        this.levels = levels;
        this.days = days;
    }

    /** Its terms are about to be resumed. Who was late before the wait stays so. */
    @Transactional
    public void goOn(CaseFile file) {
        var open = levels.of(file.caseRef(), AccessScope.system()).stream()
                .filter(level -> level.status().open())
                .toList();
        open.forEach(level ->
                level.due(days.resumed(file.caseRef(), ExecutionLevels.TERM, level.dueOn(), file.authority())));
        levels.saveAll(open);
    }
}
