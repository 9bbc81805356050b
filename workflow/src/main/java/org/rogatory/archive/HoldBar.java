package org.rogatory.archive;

import java.util.Collection;
import org.rogatory.cases.ErasureBar;
import org.rogatory.cases.Refusal;
import org.springframework.stereotype.Component;

/** While a hold lies on a file nothing in it is erased, whoever agrees: it may be what the hold is for. */
@Component
class HoldBar implements ErasureBar {

    private final ArchiveFileRepository files;

    HoldBar(ArchiveFileRepository files) {
        this.files = files;
    }

    @Override
    public void demandErasable(Collection<String> caseRefs) {
        if (files.locked(caseRefs).stream().anyMatch(file -> file.view().held())) {
            throw Refusal.of("erase-held");
        }
    }
}
