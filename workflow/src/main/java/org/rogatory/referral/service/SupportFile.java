package org.rogatory.referral.service;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far help is in a file: days and user names. Needs, the safety plan, goals, why help ends and what the person says
 * of it lie under the key of the file.
 */
@Entity
@Table(name = "referral_support")
class SupportFile {

    @Id
    private String caseRef;

    private @Nullable LocalDate assessedOn;
    private @Nullable LocalDate safetyOn;
    private @Nullable LocalDate safetyReviewOn;
    private @Nullable String planBy;
    private @Nullable LocalDate planOn;
    private int goalsOpen;
    private @Nullable LocalDate agreedOn;
    private @Nullable String approvedBy;
    private @Nullable LocalDate reviewedOn;
    private @Nullable String endBy;
    private @Nullable String endApprovedBy;
    private @Nullable LocalDate askedOn;
    private @Nullable String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SupportFile() {}

    SupportFile(String caseRef) {
        this.caseRef = caseRef;
    }

    void assess(LocalDate on) {
        this.assessedOn = on;
    }

    void secure(LocalDate on, @Nullable LocalDate reviewOn) {
        this.safetyOn = on;
        this.safetyReviewOn = reviewOn;
    }

    /** The plan is another now: the person is asked anew, and so is the supervisor. */
    void plan(String by, LocalDate on) {
        this.planBy = by;
        this.planOn = on;
        this.agreedOn = null;
        this.approvedBy = null;
        this.goalsOpen++;
    }

    void settleGoal() {
        this.goalsOpen--;
    }

    void agree(LocalDate on) {
        this.agreedOn = on;
    }

    void approve(String by) {
        this.approvedBy = by;
    }

    void review(LocalDate on) {
        this.reviewedOn = on;
    }

    void proposeEnd(String by) {
        this.endBy = by;
        this.endApprovedBy = null;
    }

    void approveEnd(String by) {
        this.endApprovedBy = by;
    }

    /** Help goes on, or begins again: what was said of its end was said of help as it stood before. */
    void goOn() {
        this.endBy = null;
        this.endApprovedBy = null;
    }

    /** Needs are assessed again, and a plan is agreed to and approved again. */
    void beginAnew() {
        this.assessedOn = null;
        this.agreedOn = null;
        this.approvedBy = null;
    }

    /** The person was asked how it is. */
    void ask(LocalDate on) {
        this.askedOn = on;
    }

    void say(String hidden) {
        this.words = hidden;
    }

    String caseRef() {
        return caseRef;
    }

    int goalsOpen() {
        return goalsOpen;
    }

    @Nullable
    String hiddenWords() {
        return words;
    }

    boolean assessed() {
        return assessedOn != null;
    }

    boolean written() {
        return planOn != null;
    }

    boolean agreed() {
        return agreedOn != null;
    }

    boolean approved() {
        return approvedBy != null;
    }

    /** Whether anything was said of its end that counts still. */
    boolean ending() {
        return endBy != null;
    }

    boolean endProposed() {
        return endBy != null && endApprovedBy == null;
    }

    boolean endApproved() {
        return endApprovedBy != null;
    }

    /** The day on which the safety plan is looked at again; null where there is none. */
    @Nullable
    LocalDate safetyReviewOn() {
        return safetyReviewOn;
    }

    @Nullable
    String planBy() {
        return planBy;
    }

    @Nullable
    String endBy() {
        return endBy;
    }

    SupportView.Days days() {
        return new SupportView.Days(assessedOn, safetyOn, safetyReviewOn, planOn, agreedOn, reviewedOn, askedOn);
    }

    SupportView.People people() {
        return new SupportView.People(planBy, approvedBy, endBy, endApprovedBy);
    }
}
