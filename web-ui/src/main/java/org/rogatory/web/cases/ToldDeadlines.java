package org.rogatory.web.cases;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Share;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** The limits of time of a file that its reader is told of, on pages and by calls alike. */
@Component
class ToldDeadlines {

    private final Deadlines deadlines;
    private final Procedures procedures;

    ToldDeadlines(Deadlines deadlines, Procedures procedures) {
        this.deadlines = deadlines;
        this.procedures = procedures;
    }

    /** All that it has and had, the next to end first. */
    List<DeadlineView> of(CaseFile file, Officer officer) {
        return deadlines.ofCase(file.caseRef()).stream()
                .filter(told(file, officer))
                .toList();
    }

    /** The one that is overdue or ends next; null where there is none. */
    @Nullable
    DeadlineView next(CaseFile file, Officer officer) {
        return deadlines.nextOf(List.of(file.caseRef()), told(file, officer)).get(file.caseRef());
    }

    /** Who has single items is told nothing of the limits of the others; a question to the other State is for all. */
    private Predicate<DeadlineView> told(CaseFile file, Officer officer) {
        return deadline -> {
            var about = deadline.about();
            return about == null
                    || about.startsWith(file.caseRef() + Share.MATTER)
                    || Deliberation.open(file, officer)
                    || has(file, officer, about);
        };
    }

    private boolean has(CaseFile file, Officer officer, String about) {
        return procedures
                .of(file)
                .share(file, officer)
                .filter(share -> !share.has(about))
                .isEmpty();
    }
}
