package org.rogatory.extradition.custody;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is remembered of custody beside its clock: for which end a release was prepared, how often one was missed. */
@Embeddable
class CustodyMarks {

    /** How often the person was held after the moment at which he had to be free. */
    private int incidents;

    /** Of how many days of the one that lasts all have been told. */
    private int daysTold;

    /** The end for which papers of a release were drafted; null where none wait. */
    private @Nullable String draftedAbout;

    /** Somebody has said that he has read them. */
    private boolean draftsRead;

    /** What was written down wrongly is put right when a head confirms it. */
    private boolean correctionWaits;

    /** The days appointed for the surrender, until it is put off: which of them counts depends on when he was free. */
    private String appointedDays = "";

    /** When the surrender was granted last. */
    private @Nullable Instant grantGiven;

    /** When such a grant fell last, by which the person was held lawfully until then. */
    private @Nullable Instant grantFell;

    /** On which day the full request came, as far as was told; null of what came before that was kept. */
    private @Nullable LocalDate requestOn;

    protected CustodyMarks() {}

    /** One more, that has lasted for so many days; its number. */
    int anotherIncident(int days) {
        incidents++;
        daysTold = days;
        return incidents;
    }

    /** All were told again: of so many days. */
    void told(int days) {
        this.daysTold = days;
    }

    int daysTold() {
        return daysTold;
    }

    int incidents() {
        return incidents;
    }

    @Nullable
    String draftedAbout() {
        return draftedAbout;
    }

    /** Papers were drafted for this end, and wait to be read. */
    void drafted(String about) {
        this.draftedAbout = about;
        this.draftsRead = false;
    }

    /** No papers wait any more. */
    void nothingDrafted() {
        this.draftedAbout = null;
        this.draftsRead = false;
    }

    /** Whether there are papers that nobody has said to have read since the last warning. */
    boolean unread() {
        return draftedAbout != null && !draftsRead;
    }

    void read() {
        this.draftsRead = true;
    }

    /** The end has come nearer: they are looked at again. */
    void askAgain() {
        this.draftsRead = false;
    }

    /** One more day for the surrender. */
    void appointed(LocalDate day, Instant at) {
        this.appointedDays = days().and(day, at).kept();
    }

    /** No day for the surrender stands any more. */
    void noneAppointed() {
        this.appointedDays = "";
    }

    AppointedDays days() {
        return AppointedDays.read(appointedDays);
    }

    /** The surrender is granted, or that grant falls. */
    void granted(boolean given, Instant at) {
        if (given) {
            this.grantGiven = at;
        } else {
            this.grantFell = at;
        }
    }

    /** Since when who is held after an end is held unlawfully: not as long as a grant that came before it held him. */
    Instant unlawfulSince(Instant end) {
        var fell = grantFell;
        if (fell == null || grantGiven != null && end.isBefore(grantGiven)) {
            return end;
        }
        return fell.isAfter(end) ? fell : end;
    }

    /** The full request was there on this day, and may have come before it. */
    void requestThere(LocalDate day) {
        if (requestOn == null || day.isBefore(requestOn)) {
            this.requestOn = day;
        }
    }

    /** The full request came on this day, whatever was told before. */
    void requestCame(LocalDate day) {
        this.requestOn = day;
    }

    @Nullable
    LocalDate requestOn() {
        return requestOn;
    }

    boolean correctionWaits() {
        return correctionWaits;
    }

    /** Whether a correction waits from now on. */
    void corrects(boolean waits) {
        this.correctionWaits = waits;
    }
}
