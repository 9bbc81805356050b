package org.rogatory.extradition.custody;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.rogatory.extradition.custody.CustodyPeriod.Ending;

/** One stretch of custody by one measure at one place. What is said of it lies under the key of the file. */
@Entity
@Table(name = "extradition_period")
class Period {

    @Id
    private String periodRef;

    private String caseRef;
    private int number;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    private String zone;
    private Instant startedAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending endKind;

    private @Nullable LocalDate courtUntil;
    private @Nullable String words;
    private String notedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Period() {}

    Period(String caseRef, int number, Measure measure, Moment from) {
        this.periodRef = caseRef + "-C" + number;
        this.caseRef = caseRef;
        this.number = number;
        this.measure = measure;
        this.zone = from.zone().getId();
        this.startedAt = from.at();
        this.notedBy = "";
    }

    /** Who has written it down, and until when the court lets it last where it said so. */
    Period noted(String username, @Nullable LocalDate until) {
        this.notedBy = username;
        this.courtUntil = until;
        return this;
    }

    /** What is said of it, enciphered. */
    void say(String hidden) {
        this.words = hidden;
    }

    /** It ends; with null the person is held on by the next one. */
    void end(Instant at, @Nullable Ending why) {
        this.endedAt = at;
        this.endKind = why;
    }

    /** What was written down wrongly of when it began or ended is put right. */
    void become(CustodyPeriod right) {
        this.zone = right.zone().getId();
        this.startedAt = right.start();
        var until = right.until();
        this.endedAt = until == null ? null : until.toInstant();
        this.endKind = right.ending();
    }

    /** Whether the person is held on by the next one from its end on. */
    boolean movedOn() {
        return endedAt != null && endKind == null;
    }

    CustodyPeriod counted() {
        var place = ZoneId.of(zone);
        var from = startedAt.atZone(place).toOffsetDateTime();
        var until = endedAt == null ? null : endedAt.atZone(place).toOffsetDateTime();
        return new CustodyPeriod(from, until, place, endKind);
    }

    HeldPeriod told(PeriodWords said) {
        return new HeldPeriod(periodRef, number, measure, counted(), said, courtUntil, notedBy);
    }

    boolean open() {
        return endedAt == null;
    }

    @Nullable
    Ending endKind() {
        return endKind;
    }

    String caseRef() {
        return caseRef;
    }

    int number() {
        return number;
    }

    Measure measure() {
        return measure;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    LocalDate courtUntil() {
        return courtUntil;
    }

    @Nullable
    String words() {
        return words;
    }
}
