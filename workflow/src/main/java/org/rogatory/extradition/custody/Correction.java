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

/** What was written down wrongly of a stretch of custody, and what is right. It is kept, whatever became of it. */
@Entity
@Table(name = "extradition_correction")
class Correction {

    @Id
    private String correctionRef;

    private String caseRef;
    private int number;
    private String entry;
    private Instant wasAt;
    private String wasZone;
    private @Nullable Instant nowAt;
    private @Nullable String nowZone;

    @Enumerated(EnumType.STRING)
    private CorrectionStatus status;

    private String words;
    private String notedBy;
    private Instant notedAt;
    private @Nullable String settledBy;
    private @Nullable Instant settledAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Correction() {}

    /** What is said of it, enciphered, who has written it down, and when. */
    record Noted(String words, String by, Instant at) {}

    Correction(String caseRef, int number, CustodyChange change, Noted noted) {
        var now = change.now();
        this.correctionRef = caseRef + "-R" + number;
        this.caseRef = caseRef;
        this.number = number;
        this.entry = change.entry().key();
        this.wasAt = change.was().at();
        this.wasZone = change.was().zone().getId();
        this.nowAt = now == null ? null : now.at();
        this.nowZone = now == null ? null : now.zone().getId();
        this.status = CorrectionStatus.WAITING;
        this.words = noted.words();
        this.notedBy = noted.by();
        this.notedAt = noted.at();
    }

    /** It holds from now on, or is dropped. */
    void settle(CorrectionStatus how, String by, Instant at) {
        this.status = how;
        this.settledBy = by;
        this.settledAt = at;
    }

    boolean waits() {
        return status == CorrectionStatus.WAITING;
    }

    CustodyChange change() {
        return new CustodyChange(CustodyEntry.of(entry), moment(wasAt, wasZone), right());
    }

    private @Nullable Moment right() {
        return nowAt == null || nowZone == null ? null : moment(nowAt, nowZone);
    }

    private static Moment moment(Instant at, String zone) {
        return new Moment(at, ZoneId.of(zone));
    }

    CorrectedEntry told(CorrectionWords said) {
        var was = wasAt.atZone(ZoneId.of(wasZone));
        var now = right();
        return new CorrectedEntry(
                number,
                CustodyEntry.of(entry),
                was,
                now == null ? null : now.at().atZone(now.zone()),
                status,
                said.ending(),
                said.reason(),
                new CorrectedEntry.By(notedBy, notedAt, settledBy, settledAt));
    }

    String caseRef() {
        return caseRef;
    }

    String notedBy() {
        return notedBy;
    }

    String words() {
        return words;
    }
}
