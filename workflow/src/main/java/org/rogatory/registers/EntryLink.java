package org.rogatory.registers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** One letter relates to an earlier one. */
@Entity
@Table(name = "registers_link")
class EntryLink implements Persistable<String> {

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

    EntryLink(String linkId, String fromEntry, String toEntry, LinkKind kind, JournalEntry.Registration made) {
        this.linkId = linkId;
        this.fromEntry = fromEntry;
        this.toEntry = toEntry;
        this.kind = kind;
        this.madeAt = made.at();
        this.madeBy = made.by();
    }

    @Override
    public String getId() {
        return linkId;
    }

    /** Links are only ever added: looking for one first would cost a statement. */
    @Override
    public boolean isNew() {
        return true;
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
