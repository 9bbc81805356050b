package org.rogatory.referral.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One way to reach the person of a file; what kind it is and where it leads lie under its key, in clear stands whether
 * it is safe: clocks ask that.
 */
@Entity
@Table(name = "referral_contact")
class ReferralContact {

    @Id
    private String contactRef;

    private String caseRef;
    private String safe;
    private String words;
    private Instant recordedAt;
    private String recordedBy;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReferralContact() {}

    ReferralContact(ContactView view, String words) {
        this.contactRef = view.contactRef();
        this.caseRef = view.caseRef();
        this.safe = view.safe();
        this.words = words;
        this.recordedAt = view.recordedAt();
        this.recordedBy = view.recordedBy();
    }

    void end(Instant at) {
        this.endedAt = at;
    }

    /** Only what is known to be safe is used. */
    boolean usable() {
        return endedAt == null && "yes".equals(safe);
    }

    /** Whether a safe way was used no more, or an unsafe one became known, since this moment. */
    boolean unsafeSince(Instant moment) {
        var since = "no".equals(safe) ? recordedAt : endedAt;
        return since != null && !"unknown".equals(safe) && !since.isBefore(moment);
    }

    String hiddenWords() {
        return words;
    }

    ContactView view(String kind, ContactWords said) {
        return new ContactView(contactRef, caseRef, kind, safe, said, recordedAt, recordedBy, endedAt);
    }
}
