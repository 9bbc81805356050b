package org.rogatory.extradition.incoming;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The requested State's file: the request as received, the decision, the courts, the surrender. Texts are
 * enciphered.
 */
@Entity
@Table(name = "extradition_incoming")
class ReceivedExtradition {

    /** The request for the arrest is the first; with the full one it is the second. */
    private static final int JOINED = 2;

    @Id
    private String caseRef;

    private String content;
    private int personsNumber;
    private boolean provisional;
    private @Nullable String decision;
    private @Nullable String decisionData;
    private @Nullable String decidedBy;
    private @Nullable Instant appealUntil;
    private boolean appealed;
    private boolean interimMeasure;
    private @Nullable String information;
    private @Nullable String surrender;
    private int failures;
    private boolean grantedBefore;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReceivedExtradition() {}

    ReceivedExtradition(String caseRef, String hiddenContent, boolean provisional) {
        this.caseRef = caseRef;
        this.content = hiddenContent;
        this.personsNumber = 1;
        this.provisional = provisional;
    }

    String caseRef() {
        return caseRef;
    }

    String hiddenContent() {
        return content;
    }

    /** Under which number its persons lie in the vault. */
    int personsNumber() {
        return personsNumber;
    }

    /** What is written down of a paper takes the place of what was written down of it before. */
    void write(String hiddenContent) {
        this.content = hiddenContent;
    }

    /**
     * The full request takes the place of that for provisional arrest; its persons are kept beside the earlier
     * ones.
     */
    void join(String hiddenContent) {
        this.content = hiddenContent;
        this.personsNumber++;
        this.provisional = false;
    }

    /** Whether only provisional arrest was asked for until now. */
    boolean provisional() {
        return provisional;
    }

    /** Whether the full request has joined that for provisional arrest, and nothing has come after it. */
    boolean joinedOnce() {
        return !provisional && personsNumber == JOINED;
    }

    void decide(String verdict, String hiddenFacts, String by) {
        this.decision = verdict;
        this.decisionData = hiddenFacts;
        this.decidedBy = by;
        this.appealUntil = null;
        this.appealed = false;
    }

    /** What was decided has force, or a court has decided in its place: nobody appeals any more. */
    void confirm(String verdict, String hiddenFacts) {
        this.decision = verdict;
        this.decisionData = hiddenFacts;
        this.appealUntil = null;
    }

    /** The check begins anew: what was decided is decided no more. */
    void reopen() {
        this.decision = null;
        this.decisionData = null;
        this.decidedBy = null;
        this.appealUntil = null;
        this.appealed = false;
        this.grantedBefore = false;
    }

    /** What was decided, {@code granted} or {@code refused}; null before. */
    @Nullable
    String decision() {
        return decision;
    }

    @Nullable
    String hiddenDecision() {
        return decisionData;
    }

    /** User name of who decided. */
    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    void appealableUntil(@Nullable Instant end) {
        this.appealUntil = end;
    }

    /** Until when an appeal is in time; null where nothing is known of it, or before a decision. */
    @Nullable
    Instant appealUntil() {
        return appealUntil;
    }

    void appeal() {
        this.appealed = true;
    }

    /** Whether a court has the decision before it, or had it. */
    boolean appealed() {
        return appealed;
    }

    void stay(boolean open) {
        this.interimMeasure = open;
    }

    /** Whether a measure stands that keeps the person from being handed over. */
    boolean interimMeasure() {
        return interimMeasure;
    }

    void inquired(String hidden) {
        this.information = hidden;
    }

    @Nullable
    String hiddenInformation() {
        return information;
    }

    void surrenderAt(String hidden) {
        this.surrender = hidden;
    }

    void fail() {
        this.failures++;
    }

    /** How often nobody came for him. */
    int failures() {
        return failures;
    }

    void grant() {
        this.grantedBefore = true;
    }

    /** Whether it was granted with final force, so that what is put off comes back there. */
    boolean grantedBefore() {
        return grantedBefore;
    }
}
