package org.rogatory.referral.track;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision on whether the person is a victim: one has signed it first, another confirms it, and only then it holds.
 * Its reasons lie under the key of the file.
 */
@Entity
@Table(name = "referral_decision")
class ReferralDecision {

    @Id
    private String decisionRef;

    private String caseRef;
    private int number;
    private String stage;
    private String result;
    private boolean review;
    private String signer1;
    private Instant signedAt1;
    private @Nullable String signer2;
    private @Nullable Instant signedAt2;
    private @Nullable Instant droppedAt;
    private String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReferralDecision() {}

    ReferralDecision(String caseRef, int number, DecisionKind kind, Signed first) {
        this.decisionRef = caseRef + "-D" + number;
        this.caseRef = caseRef;
        this.number = number;
        this.stage = kind.stage();
        this.result = kind.result();
        this.review = kind.review();
        this.signer1 = first.by();
        this.signedAt1 = first.at();
        this.words = first.hiddenWords();
    }

    /** By whom, when, and all that is said of the decision then, enciphered. */
    record Signed(String by, Instant at, String hiddenWords) {}

    /** A second person agrees: it holds. */
    void confirm(Signed second) {
        this.signer2 = second.by();
        this.signedAt2 = second.at();
        this.words = second.hiddenWords();
    }

    /** It is not made. */
    void drop(Signed second) {
        this.droppedAt = second.at();
        this.words = second.hiddenWords();
    }

    /** Whether it waits for its second signer. */
    boolean open() {
        return signer2 == null && droppedAt == null;
    }

    /** Whether a second person has signed it. */
    boolean holds() {
        return signer2 != null;
    }

    /** Whether it holds and this person has signed it. */
    boolean signedBy(String username) {
        return signer2 != null && (signer1.equals(username) || signer2.equals(username));
    }

    String caseRef() {
        return caseRef;
    }

    String signer1() {
        return signer1;
    }

    String hiddenWords() {
        return words;
    }

    /** The verb by which the machine of identification moves with it. */
    String verb() {
        return "decide_" + stage + "_" + result;
    }

    DecisionKind kind() {
        return new DecisionKind(stage, result, review);
    }

    DecisionView view(DecisionWords said) {
        return new DecisionView(
                number,
                stage,
                result,
                review,
                signer1,
                signedAt1,
                signer2,
                signedAt2,
                droppedAt != null,
                said.reasons(),
                said.second(),
                said.files());
    }
}
