package org.rogatory.absences;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One absence of an officer, from its first day to its last. */
@Entity
@Table(name = "absences_absence")
class Absence {

    @Id
    private String absenceId;

    private String officer;
    private String authority;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private AbsenceReason reason;

    private @Nullable String substitute;
    private String notedBy;
    private Instant notedAt;
    private @Nullable String cancelledBy;
    private @Nullable Instant cancelledAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Absence() {}

    Absence(String absenceId, NewAbsence wanted, String authority, String notedBy, Instant now) {
        this.absenceId = absenceId;
        this.officer = wanted.officer();
        this.authority = authority;
        this.firstDay = wanted.firstDay();
        this.lastDay = wanted.lastDay();
        this.reason = wanted.reason();
        this.substitute = wanted.substitute();
        this.notedBy = notedBy;
        this.notedAt = now;
    }

    void standIn(@Nullable String username) {
        this.substitute = username;
    }

    void cancel(String by, Instant now) {
        this.cancelledBy = by;
        this.cancelledAt = now;
    }

    String officer() {
        return officer;
    }

    String authority() {
        return authority;
    }

    AbsenceView view() {
        return new AbsenceView(
                absenceId, officer, authority, firstDay, lastDay, reason, substitute, cancelledAt != null);
    }
}
