package org.rogatory.registers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One letter relates to an earlier one. */
@Entity
@Table(name = "registers_link")
class EntryLink {

    @Id
    private String linkId;

    private String fromEntry;
    private String toEntry;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    private Instant madeAt;
    private String madeBy;

    @SuppressWarnings("NullAway.Init")
    protected EntryLink() {}

    EntryLink(String linkId, String fromEntry, String toEntry, LinkKind kind) {
        this.linkId = linkId;
        this.fromEntry = fromEntry;
        this.toEntry = toEntry;
        this.kind = kind;
    }

    EntryLink made(JournalEntry.Registration registration) {
        madeAt = registration.at();
        madeBy = registration.by();
        return this;
    }

    String fromEntry() {
        return fromEntry;
    }

    String toEntry() {
        return toEntry;
    }

    LinkKind kind() {
        return kind;
    }
}
