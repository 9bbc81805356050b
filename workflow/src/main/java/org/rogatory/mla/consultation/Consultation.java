package org.rogatory.mla.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Share;

/** One matter between the two States as one side's file keeps it. What was said is kept under the file's key. */
@Entity
@Table(name = "mla_consultation")
class Consultation {

    @Id
    private String consultationRef;

    private String caseRef;
    private int number;

    @Enumerated(EnumType.STRING)
    private Matter matter;

    private boolean ours;
    private @Nullable String kind;
    private @Nullable Integer itemNumber;
    private @Nullable BigDecimal amount;
    private @Nullable String currency;

    @Enumerated(EnumType.STRING)
    private MatterStatus status;

    private Instant beganAt;
    private @Nullable String told;
    private @Nullable String answer;
    private @Nullable String answered;
    private @Nullable Instant answeredAt;
    private @Nullable LocalDate heldOn;
    private @Nullable String how;
    private @Nullable String messageRef;
    private @Nullable String answerRef;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Consultation() {}

    Consultation(String caseRef, int number, Matter matter, boolean ours, Instant now) {
        this.consultationRef = caseRef + Share.MATTER + number;
        this.caseRef = caseRef;
        this.number = number;
        this.matter = matter;
        this.ours = ours;
        this.status = MatterStatus.NOTED;
        this.beganAt = now;
    }

    /** What it is about: a code of its matter, and an item of the request or, without one, all of it. */
    Consultation about(@Nullable String code, @Nullable Integer item) {
        this.kind = code;
        this.itemNumber = item;
        return this;
    }

    Consultation costing(@Nullable BigDecimal sum, @Nullable String currencyCode) {
        this.amount = sum;
        this.currency = currencyCode;
        return this;
    }

    Consultation told(String hidden) {
        this.told = hidden;
        return this;
    }

    /** It has been put to the other State, or the other State has put it to us. */
    Consultation propose() {
        this.status = matter.toldOnly() ? MatterStatus.TOLD : MatterStatus.PROPOSED;
        return this;
    }

    /** The message that puts it: ours leaves once its letter is signed, theirs is named by what answers it. */
    Consultation putBy(String message) {
        this.messageRef = message;
        return this;
    }

    /** The message that answers it, in the same way. */
    void answeredBy(String message) {
        this.answerRef = message;
    }

    /** What was to put it to the other State never leaves, or is refused there; what was noted before stays noted. */
    void drop() {
        if (status == MatterStatus.PROPOSED || status == MatterStatus.TOLD) {
            status = matter.notedFirst() ? MatterStatus.NOTED : MatterStatus.DROPPED;
        }
    }

    /** What was refused there is taken in after all: the other State is asked from now on. */
    void restore(Instant now) {
        propose();
        this.beganAt = now;
    }

    /** What was to answer it never leaves: it is still to be answered, and nothing is kept of that answer. */
    void reopen() {
        unanswer();
        answer = null;
        answered = null;
        answerRef = null;
    }

    /** What answered it is refused there: it is still to be answered, unless that answer is taken in after all. */
    void unanswer() {
        status = status == MatterStatus.ANSWERED ? MatterStatus.PROPOSED : status;
        answeredAt = null;
    }

    void answer(@Nullable String code, String hidden, Instant now) {
        this.answer = code;
        this.answered = hidden;
        answers(now);
    }

    /** The answer that is kept answers it from now on. */
    void answers(Instant now) {
        this.status = held() ? status : MatterStatus.ANSWERED;
        this.answeredAt = now;
    }

    void held(@Nullable LocalDate on, @Nullable String hiddenHow) {
        this.status = MatterStatus.HELD;
        this.heldOn = on;
        this.how = hiddenHow;
    }

    boolean proposed() {
        return status == MatterStatus.PROPOSED;
    }

    boolean held() {
        return status == MatterStatus.HELD;
    }

    boolean noted() {
        return status == MatterStatus.NOTED;
    }

    boolean dropped() {
        return status == MatterStatus.DROPPED;
    }

    boolean answeredIn(String message) {
        return message.equals(answerRef);
    }

    /** Null where no message has put it, or none was kept, as in former versions. */
    @Nullable
    String messageRef() {
        return messageRef;
    }

    MatterStatus status() {
        return status;
    }

    Matter matter() {
        return matter;
    }

    /** Whether this side asked or told, and the other one is to answer. */
    boolean ours() {
        return ours;
    }

    @Nullable
    String kind() {
        return kind;
    }

    @Nullable
    Integer itemNumber() {
        return itemNumber;
    }

    @Nullable
    BigDecimal amount() {
        return amount;
    }

    @Nullable
    String currency() {
        return currency;
    }

    Instant beganAt() {
        return beganAt;
    }

    @Nullable
    String hiddenTold() {
        return told;
    }

    @Nullable
    String answer() {
        return answeredAt == null ? null : answer;
    }

    @Nullable
    String hiddenAnswer() {
        return answeredAt == null ? null : answered;
    }

    /** Null where nothing answers it, as while an answer that was refused there is only kept. */
    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    LocalDate heldOn() {
        return heldOn;
    }

    @Nullable
    String hiddenHow() {
        return how;
    }

    String consultationRef() {
        return consultationRef;
    }

    String caseRef() {
        return caseRef;
    }

    int number() {
        return number;
    }
}
