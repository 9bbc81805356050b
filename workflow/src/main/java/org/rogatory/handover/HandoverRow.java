package org.rogatory.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One line of the act, as it was drawn up. */
@Entity
@Table(name = "handover_row")
class HandoverRow implements Persistable<String> {

    @Id
    private String rowId;

    private String handoverId;

    @Enumerated(EnumType.STRING)
    private RowKind kind;

    private String subject;
    private @Nullable String caseRef;
    private String code;
    private @Nullable String number;
    private @Nullable LocalDate dueOn;
    private @Nullable String receiver;

    @SuppressWarnings("NullAway.Init")
    protected HandoverRow() {}

    HandoverRow(String handoverId, Held held, @Nullable String receiver) {
        this.rowId = UUID.randomUUID().toString();
        this.handoverId = handoverId;
        this.kind = held.kind();
        this.subject = held.subject();
        this.caseRef = held.caseRef();
        this.code = held.code();
        this.number = held.number();
        this.dueOn = held.dueOn();
        this.receiver = held.kind().passes() ? receiver : null;
    }

    void give(String to) {
        this.receiver = to;
    }

    @Override
    public String getId() {
        return rowId;
    }

    /** Rows are added and taken away, and looked up by their act. */
    @Override
    public boolean isNew() {
        return true;
    }

    String rowId() {
        return rowId;
    }

    @Nullable
    String receiver() {
        return receiver;
    }

    RowKind kind() {
        return kind;
    }

    Held held() {
        return new Held(kind, subject, caseRef, code, number, dueOn);
    }
}
