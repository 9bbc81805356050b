package org.rogatory.markings;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.HeldFiles;
import org.rogatory.cases.Listed;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/**
 * What was isolated in a file for named people only, or in one that is protected by default, is decided about by those
 * who decide about all of it, since they read none of it; in which file it lies is for those alone who see that.
 */
@Component
class ShutSpills {

    private final HeldFiles held;
    private final CaseLists lists;

    ShutSpills(HeldFiles held, CaseLists lists) {
        this.held = held;
        this.lists = lists;
    }

    /** The page of these as an officer sees them; one trace with the files told. */
    Listed<SpillView> page(List<Spill> spills, Officer officer) {
        var page = Listed.of(views(spills, officer));
        var told = page.lines().stream()
                .map(SpillView::caseRef)
                .filter(Objects::nonNull)
                .toList();
        lists.viewReferences(told, officer);
        return page;
    }

    /** These as an officer sees them; three statements, however many. */
    List<SpillView> views(List<Spill> spills, Officer officer) {
        var files = spills.stream().map(Spill::caseRef).filter(Objects::nonNull).collect(Collectors.toSet());
        var shut = new HashSet<>(held.shut(officer, files));
        shut.addAll(lists.guardedFrom(officer, files));
        return spills.stream()
                .map(Spill::view)
                .map(view -> view.caseRef() != null && shut.contains(view.caseRef()) ? view.withoutFile() : view)
                .toList();
    }
}
