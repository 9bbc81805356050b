package org.rogatory.referral.track;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How one track of a file stands. What was said with its acts lies under the key of the file. */
@Entity
@Table(name = "referral_track")
class ReferralTrack {

    @Id
    private String trackRef;

    private String caseRef;
    private String machine;
    private String status;
    private Instant since;
    private @Nullable LocalDate happenedOn;
    private @Nullable String finding;
    private @Nullable String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReferralTrack() {}

    ReferralTrack(String caseRef, String machine, String initial, Instant now) {
        this.trackRef = caseRef + "-" + machine;
        this.caseRef = caseRef;
        this.machine = machine;
        this.status = initial;
        this.since = now;
    }

    /** Stands elsewhere from now on; on which day that happened, where an act names it. */
    void move(String to, Instant now, @Nullable LocalDate on) {
        this.status = to;
        this.since = now;
        this.happenedOn = on;
    }

    /** The code of what was found last, such as of a risk; null where nothing holds any more. */
    void find(@Nullable String code) {
        this.finding = code;
    }

    void say(String hidden) {
        this.words = hidden;
    }

    String caseRef() {
        return caseRef;
    }

    String machine() {
        return machine;
    }

    String status() {
        return status;
    }

    Instant since() {
        return since;
    }

    @Nullable
    LocalDate happenedOn() {
        return happenedOn;
    }

    @Nullable
    String finding() {
        return finding;
    }

    @Nullable
    String hiddenWords() {
        return words;
    }
}
