package org.rogatory.extradition.assurance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One assurance of a file. Its words lie under the key of the file. */
@Entity
@Table(name = "extradition_assurance")
class KeptAssurance {

    /** It was asked for by the requested State. */
    static final String ASKED = "asked";

    /** The same of us, by a paper alone: no message has asked for it as yet. */
    static final String ON_PAPER = "paper";

    /** It stood in the request from the start. */
    static final String OF_REQUEST = "request";

    @Id
    private String assuranceRef;

    private String caseRef;
    private int number;
    private @Nullable Integer toldNumber;
    private String kind;
    private String origin;

    @Enumerated(EnumType.STRING)
    private AssuranceStatus status;

    private @Nullable String words;
    private @Nullable LocalDate firstDue;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Instant breachAt;
    private Instant openedAt;
    private @Nullable String messageRef;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptAssurance() {}

    private KeptAssurance(String caseRef, AssuranceCode code, String origin, Instant now) {
        this.assuranceRef = caseRef + "-A" + code.number();
        this.caseRef = caseRef;
        this.number = code.number();
        this.kind = code.kind();
        this.origin = origin;
        this.status = OF_REQUEST.equals(origin) ? AssuranceStatus.GIVEN : AssuranceStatus.ASKED;
        this.openedAt = now;
    }

    /** The requested State asks for it. */
    static KeptAssurance asked(String caseRef, AssuranceCode code, Instant now) {
        return new KeptAssurance(caseRef, code, ASKED, now);
    }

    /** The requested State asks us for it on paper. */
    static KeptAssurance onPaper(String caseRef, AssuranceCode code, Instant now) {
        return new KeptAssurance(caseRef, code, ON_PAPER, now);
    }

    /** The requesting State gives it with its request. */
    static KeptAssurance ofRequest(String caseRef, AssuranceCode code, Instant now) {
        return new KeptAssurance(caseRef, code, OF_REQUEST, now);
    }

    /** What was said of it so far. */
    KeptAssurance say(String hidden) {
        this.words = hidden;
        return this;
    }

    /** A message asks for it, perhaps after a paper: which number it has there; nought where that is not told. */
    KeptAssurance told(int there) {
        this.origin = ASKED;
        this.toldNumber = there > 0 ? Integer.valueOf(there) : null;
        return this;
    }

    void give() {
        this.status = AssuranceStatus.GIVEN;
    }

    /** The message by which we give it, which leaves once its letter is signed. */
    void givenBy(String message) {
        this.messageRef = message;
    }

    /** It was not given after all. */
    void waitAgain() {
        this.status = AssuranceStatus.ASKED;
        this.messageRef = null;
    }

    /** The other State was not asked for it. */
    void fall() {
        this.status = AssuranceStatus.ENDED;
    }

    /** A person takes it, or does not, or lets it rest. */
    void decide(AssuranceStatus verdict, String by, Instant at) {
        this.status = verdict;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    /** What was decided has not been told: it stands as before, with nothing of the decision. */
    void undecide(AssuranceStatus before) {
        this.status = before;
        this.firstDue = null;
        this.decidedBy = null;
        this.decidedAt = null;
    }

    void firstDue(@Nullable LocalDate day) {
        this.firstDue = day;
    }

    void breached(Instant at) {
        this.breachAt = at;
    }

    AssuranceCode code() {
        return new AssuranceCode(kind, number);
    }

    /** As both States name it: by the number of the one that asked, where that is known. */
    AssuranceCode codeThere() {
        return toldNumber == null ? code() : new AssuranceCode(kind, toldNumber);
    }

    String caseRef() {
        return caseRef;
    }

    int number() {
        return number;
    }

    String kind() {
        return kind;
    }

    AssuranceStatus status() {
        return status;
    }

    boolean asked() {
        return !OF_REQUEST.equals(origin);
    }

    /** Whether a paper alone has asked for it. */
    boolean onPaper() {
        return ON_PAPER.equals(origin);
    }

    /** Whether it waits for an answer, or the answer for a person. */
    boolean open() {
        return status == AssuranceStatus.ASKED || status == AssuranceStatus.GIVEN;
    }

    /** The last message by which we gave it; null where none did, or it was given before that was kept. */
    @Nullable
    String messageRef() {
        return messageRef;
    }

    @Nullable
    String hiddenWords() {
        return words;
    }

    @Nullable
    LocalDate firstDue() {
        return firstDue;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    Instant breachAt() {
        return breachAt;
    }
}
