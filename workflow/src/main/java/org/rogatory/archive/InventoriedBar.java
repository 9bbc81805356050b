package org.rogatory.archive;

import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.law.Lifecycle;
import org.rogatory.requests.flow.StepBar;
import org.springframework.stereotype.Component;

/** What stands in the inventory of the archive is a finished file: it is not worked on any more. */
@Component
class InventoriedBar implements StepBar {

    private final ArchiveFileRepository files;

    InventoriedBar(ArchiveFileRepository files) {
        this.files = files;
    }

    @Override
    public Optional<String> bar(CaseFile file, String verb) {
        return Lifecycle.REOPENING.equals(verb)
                        && files.findById(file.caseRef())
                                .filter(kept -> kept.view().state() != ArchiveState.OPEN)
                                .isPresent()
                ? Optional.of("archive-inventoried")
                : Optional.empty();
    }
}
