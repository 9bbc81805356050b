package org.rogatory.extradition.custody;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The custody of the person of a file: how far it has come, and what decides its limits. The stretches in custody are
 * rows of their own; what governs is kept here for lists and bells and is counted anew after each act.
 */
@Entity
@Table(name = "extradition_custody")
class Custody {

    static final String MACHINE = "custody";
    static final String RELEASE_DUE = "release_due";
    static final String DECEASED = "deceased";
    static final String OTHER_MEASURE = "other_measure";

    private static final String ASKED = "provisional_requested";

    /** So many characters the ids of the instruments have room for. */
    private static final int ROOM = 1000;

    @Id
    private String caseRef;

    private String status;

    /** The person is held here, by us. */
    private boolean ours;

    /** What the person was held for has fallen away: somebody has to decide. */
    private boolean groundLost;

    private String instruments = "";
    private boolean fullRequest;
    private boolean granted;
    private boolean held;
    private @Nullable LocalDate warrantUntil;
    private @Nullable Instant governsAt;
    private @Nullable String governsRule;
    private @Nullable String zone;
    private @Nullable Integer warnedDays;
    private @Nullable Instant incidentAt;
    private Instant openedAt;

    @Embedded
    private CustodyMarks marks = new CustodyMarks();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Custody() {}

    Custody(String caseRef, String status, boolean ours, Instant now) {
        this.caseRef = caseRef;
        this.status = status;
        this.ours = ours;
        this.openedAt = now;
    }

    void move(String to) {
        this.status = to;
    }

    /**
     * The instruments that the request cites, by their ids, and until when its warrant holds where it says so. As long
     * as the other State knows nothing but what asked for the arrest, a draft of ours takes no limit of that away.
     */
    void rest(Collection<String> cited, @Nullable LocalDate warrant) {
        var all = new TreeSet<>(cited);
        if (!ours && !fullRequest && (held || ASKED.equals(status))) {
            all.addAll(instruments());
        }
        var joined = String.join(",", all);
        this.instruments = joined.length() > ROOM ? String.join(",", cited) : joined;
        this.warrantUntil = warrant;
    }

    /** The last day of the warrant of the request; null where it names none, or came before that was kept here. */
    @Nullable
    LocalDate warrantUntil() {
        return warrantUntil;
    }

    void requestCame() {
        this.fullRequest = true;
    }

    /** Whether the surrender was granted, for good; who was held unlawfully in spite of it was so before it fell. */
    void grant(boolean given, Instant at) {
        if (given != granted && (given || !incident())) {
            marks.granted(given, at);
        }
        this.granted = given;
    }

    /** The surrender is put off: no day is appointed. */
    void putOff() {
        marks.noneAppointed();
    }

    /** What the person was held for has fallen away, or is there again. */
    void lose(boolean lost) {
        this.groundLost = lost;
    }

    /**
     * The person is held, until this moment at most, or nobody knows until when. An end that has passed stays the one
     * that governs until somebody has decided: what comes later makes nothing lawful.
     */
    void until(@Nullable HardEnd end, ZoneId place) {
        this.held = true;
        this.zone = place.getId();
        if (incident()) {
            return;
        }
        var moved = end == null || !end.at().equals(governsAt);
        this.governsAt = end == null ? null : end.at();
        this.governsRule = end == null ? null : end.ruleKey();
        this.warnedDays = moved ? null : warnedDays;
    }

    /** Nobody is held: nothing governs, and what was unlawful has ended. It may prove a mistake: the rest is kept. */
    void free() {
        this.held = false;
        this.governsAt = null;
        this.governsRule = null;
        this.warnedDays = null;
        lawful();
    }

    /** Taken anew: no limit runs from a grant whose ground was lost before, nor from a day that was appointed by it. */
    void takenAnew() {
        if (groundLost) {
            putOff();
            this.granted = false;
        }
    }

    void warned(int days) {
        this.warnedDays = days;
    }

    /** From this moment on somebody has to decide; nothing but his decision ends it. */
    void unlawfulFrom(Instant moment) {
        this.incidentAt = moment;
    }

    /** An order in time was found, or the person is free. */
    void lawful() {
        this.incidentAt = null;
    }

    CustodyMarks marks() {
        return marks;
    }

    boolean incident() {
        return incidentAt != null;
    }

    @Nullable
    Instant incidentAt() {
        return incidentAt;
    }

    /** Whether somebody has to decide on the release: the time has run out, or there is nothing to hold for. */
    boolean releaseAwaited() {
        return held && (RELEASE_DUE.equals(status) || ours && groundLost);
    }

    String caseRef() {
        return caseRef;
    }

    String status() {
        return status;
    }

    boolean ours() {
        return ours;
    }

    Set<String> instruments() {
        return instruments.isEmpty() ? Set.of() : Set.copyOf(List.of(instruments.split(",")));
    }

    boolean fullRequest() {
        return fullRequest;
    }

    boolean granted() {
        return granted;
    }

    /** Whether the person may be held for the request itself: it has come, or it was granted by his consent. */
    boolean followsRequest() {
        return !ours || fullRequest || granted;
    }

    boolean groundLost() {
        return groundLost;
    }

    boolean held() {
        return held;
    }

    @Nullable
    Instant governsAt() {
        return governsAt;
    }

    @Nullable
    String governsRule() {
        return governsRule;
    }

    @Nullable
    String zone() {
        return zone;
    }

    @Nullable
    Integer warnedDays() {
        return warnedDays;
    }
}
