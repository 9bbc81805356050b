package org.rogatory.resolutions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A decision about control, never changed afterwards; its text is enciphered. */
@Entity
@Table(name = "resolutions_decision")
class ControlDecision implements Persistable<String> {

    @Id
    private String decisionId;

    private String caseRef;

    @Enumerated(EnumType.STRING)
    private ControlAct kind;

    private String reason;
    private @Nullable String content;
    private @Nullable LocalDate dueBefore;
    private @Nullable LocalDate dueAfter;
    private String decidedBy;
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected ControlDecision() {}

    @SuppressWarnings("NullAway.Init")
    ControlDecision(String caseRef, ControlAct kind, String reason, @Nullable String hiddenText) {
        this.decisionId = UUID.randomUUID().toString();
        this.caseRef = caseRef;
        this.kind = kind;
        this.reason = reason;
        this.content = hiddenText;
    }

    ControlDecision days(@Nullable LocalDate before, @Nullable LocalDate after) {
        this.dueBefore = before;
        this.dueAfter = after;
        return this;
    }

    ControlDecision decided(String by, Instant at) {
        this.decidedBy = by;
        this.decidedAt = at;
        return this;
    }

    @Override
    public String getId() {
        return decisionId;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    @Nullable
    String content() {
        return content;
    }

    DecisionView view(@Nullable String text) {
        return new DecisionView(kind, reason, text, dueBefore, dueAfter, decidedBy, decidedAt);
    }
}
