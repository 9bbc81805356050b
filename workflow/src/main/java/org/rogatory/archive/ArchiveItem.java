package org.rogatory.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A line of an act: the file it is about. */
@Entity
@IdClass(ArchiveItem.Key.class)
@Table(name = "archive_item")
class ArchiveItem {

    @Id
    private String actId;

    @Id
    private int line;

    private String caseRef;

    @SuppressWarnings("NullAway.Init")
    protected ArchiveItem() {}

    ArchiveItem(String actId, int line, String caseRef) {
        this.actId = actId;
        this.line = line;
        this.caseRef = caseRef;
    }

    /** Primary key. */
    record Key(String actId, int line) implements Serializable {}
}
