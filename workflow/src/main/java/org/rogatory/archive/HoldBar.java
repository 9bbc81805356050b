package org.rogatory.archive;

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
    public void demandErasable(String caseRef) {
        if (files.locked(caseRef).filter(file -> file.view().held()).isPresent()) {
            throw Refusal.of("erase-held");
        }
    }
}
