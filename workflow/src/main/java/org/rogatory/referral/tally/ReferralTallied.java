package org.rogatory.referral.tally;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Whether a file is in the sums. As what, and in which quarter, lies under the key of the file. */
@Entity
@Table(name = "referral_tallied")
class ReferralTallied {

    @Id
    private String caseRef;

    private boolean counted;

    /** The consent has ended, and the file is in the sums still: its key was out of reach. */
    private boolean owed;

    private @Nullable String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReferralTallied() {}

    ReferralTallied(String caseRef) {
        this.caseRef = caseRef;
    }

    void count(String hidden) {
        counted = true;
        owed = false;
        words = hidden;
    }

    /** It is in them no more. */
    void takeBack() {
        counted = false;
        owed = false;
        words = null;
    }

    /** It stays in sums that do not change any more, and nobody can tell any more as what. */
    void forget() {
        owed = false;
        words = null;
    }

    void owe() {
        owed = counted;
    }

    boolean counted() {
        return counted;
    }

    boolean owed() {
        return owed;
    }

    @Nullable
    String words() {
        return words;
    }
}
