package org.rogatory.extradition.assurance;

import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.flow.StepBar;
import org.springframework.stereotype.Component;

/** Nobody is given up while an assurance that was asked for is neither accepted nor rejected with a reason. */
@Component
class AssuranceBar implements StepBar {

    static final String OPEN = "assurance-open";

    private static final Set<String> GIVING_UP = Set.of("schedule_surrender", "surrender_temporarily");

    private final AssuranceBook book;

    AssuranceBar(AssuranceBook book) {
        this.book = book;
    }

    @Override
    public Optional<String> bar(CaseFile file, String verb) {
        var asks = AssuranceFiles.ASKED.equals(file.machine()) && GIVING_UP.contains(verb);
        return asks && book.of(file.caseRef()).stream().anyMatch(row -> row.asked() && row.open())
                ? Optional.of(OPEN)
                : Optional.empty();
    }
}
