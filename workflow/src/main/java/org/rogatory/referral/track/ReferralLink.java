package org.rogatory.referral.track;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a file is linked with a case of criminal justice, by the code of that case and nothing else of it. */
@Entity
@Table(name = "referral_link")
class ReferralLink {

    static final String BY_CONSENT = "link_by_consent";
    static final String BY_ORDER = "link_by_order";

    @Id
    private String linkRef;

    private String caseRef;
    private String linkedRef;
    private String state;
    private String ground;
    private String linkedBy;
    private Instant linkedAt;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReferralLink() {}

    ReferralLink(String linkRef, Ends ends, String ground, Linked linked) {
        this.linkRef = linkRef;
        this.caseRef = ends.caseRef();
        this.linkedRef = ends.linkedRef();
        this.state = ends.state();
        this.ground = ground;
        this.linkedBy = linked.by();
        this.linkedAt = linked.at();
    }

    /** The file, the case, and the State of both. */
    record Ends(String caseRef, String linkedRef, String state) {}

    /** By whom and when. */
    record Linked(String by, Instant at) {}

    /** The consent on which it rests was taken back: nothing more is shown by it. */
    void end(Instant at) {
        this.endedAt = at;
    }

    /** Whether the other side may still see the code of the file. */
    boolean shows() {
        return endedAt == null;
    }

    boolean byConsent() {
        return BY_CONSENT.equals(ground);
    }

    String linkRef() {
        return linkRef;
    }

    String caseRef() {
        return caseRef;
    }

    String linkedRef() {
        return linkedRef;
    }

    LinkView view() {
        return new LinkView(linkedRef, ground, linkedBy, linkedAt, endedAt);
    }
}
