package org.rogatory.extradition.custody;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The person of a file is held after the moment at which he had to be free. It ends with his freedom, his death or an
 * order that was made in time, cannot be put off, and is kept.
 */
@Entity
@Table(name = "extradition_incident")
class Incident {

    @Id
    private String incidentRef;

    private String caseRef;
    private int number;
    private @Nullable String limitRule;
    private String zone;
    private Instant openedAt;
    private Instant notedAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable IncidentEnding endedHow;

    private @Nullable String endedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Incident() {}

    /** Since when it lasts, and when that was seen. */
    record Seen(Instant since, Instant at) {}

    Incident(String caseRef, int number, HardEnd passed, Seen seen) {
        this.incidentRef = caseRef + "-I" + number;
        this.caseRef = caseRef;
        this.number = number;
        this.limitRule = passed.ruleKey();
        this.zone = passed.zone().getId();
        this.openedAt = seen.since();
        this.notedAt = seen.at();
    }

    void end(IncidentEnding how, Instant at, String by) {
        this.endedHow = how;
        this.endedAt = at;
        this.endedBy = by;
    }

    /** Whether it ended at this moment by an end of custody. */
    boolean endedAt(Instant moment) {
        return moment.equals(endedAt) && endedHow != IncidentEnding.ORDER_FOUND && endedHow != IncidentEnding.CORRECTED;
    }

    /** Its end was written down wrongly. */
    void moved(@Nullable Instant right) {
        if (right != null && right.isAfter(openedAt)) {
            this.endedAt = right;
        } else {
            this.endedHow = IncidentEnding.CORRECTED;
        }
    }

    String caseRef() {
        return caseRef;
    }

    UnlawfulDetention view() {
        return new UnlawfulDetention(number, limitRule, ZoneId.of(zone), openedAt, notedAt, endedAt, endedHow, endedBy);
    }
}
