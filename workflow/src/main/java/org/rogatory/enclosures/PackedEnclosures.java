package org.rogatory.enclosures;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.rogatory.transmission.LegView;
import org.rogatory.transmission.Legs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether what goes in an envelope was packed by its inventory. Its callers have passed the access rule of the file. */
@Service
public class PackedEnclosures {

    private final EnclosureRepository lists;
    private final Documents documents;
    private final Legs legs;
    private final Directory directory;

    PackedEnclosures(EnclosureRepository lists, Documents documents, Legs legs, Directory directory) {
        this.lists = lists;
        this.documents = documents;
        this.legs = legs;
        this.directory = directory;
    }

    /**
     * Whether papers that leave this office now are still to be packed: an inventory is begun and not finished, or there is
     * none though something is enclosed.
     */
    @Transactional(readOnly = true)
    public boolean unpackedToLeave(CaseFile file, Officer officer) {
        return unpacked(file, true, officer, () -> encloses(file));
    }

    /** The same where it is known whether something is enclosed. */
    @Transactional(readOnly = true)
    public boolean unpackedToLeave(CaseFile file, Officer officer, boolean enclosed) {
        return unpacked(file, true, officer, () -> enclosed);
    }

    /** The same of an envelope that this office hands on: where it was packed for its first leg it stays packed. */
    @Transactional(readOnly = true)
    public boolean unpackedToHandOn(CaseFile file, Officer officer) {
        return unpacked(file, false, officer, () -> encloses(file));
    }

    private boolean unpacked(CaseFile file, boolean anew, Officer officer, BooleanSupplier enclosed) {
        var drawn = lists.findByCaseRefOrderByDrawnAtAscListIdAsc(file.caseRef()).stream()
                .filter(list -> list.way() == Way.DISPATCH && list.authority().equals(officer.authority()))
                .toList();
        if (drawn.stream().anyMatch(list -> list.is(EnclosureState.OPEN))) {
            return true;
        }
        if (!enclosed.getAsBoolean()) {
            return false;
        }
        var since = anew ? left(file) : null;
        return drawn.stream()
                .noneMatch(list -> since == null || !checked(file, list).isBefore(since));
    }

    private boolean encloses(CaseFile file) {
        return documents.ofCase(file.caseRef()).stream().anyMatch(PackedEnclosures::enclosed);
    }

    /** What an officer has added and may travel; the letters themselves need no inventory. */
    private static boolean enclosed(DocumentView document) {
        return document.status() == DocumentStatus.ATTACHED && document.attachment();
    }

    /** The last day on which papers of this file left. */
    private @Nullable LocalDate left(CaseFile file) {
        return legs.of(file.caseRef()).stream()
                .map(LegView::handedOverOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private LocalDate checked(CaseFile file, EnclosureList list) {
        var at = list.checkedAt();
        return at == null ? LocalDate.MIN : directory.day(file.authority(), at);
    }
}
