package org.rogatory.requests.content;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The requesting State's request: its content, kept under the file's key, and the numbers of the versions that were
 * approved and laid out.
 */
@Entity
@Table(name = "mla_outgoing")
public class OutgoingRequest {

    @Id
    private String caseRef;

    private String content;
    private int contentNumber;
    private int personsNumber;
    private @Nullable Integer approvedNumber;
    private int approvals;
    private @Nullable String letterRef;
    private @Nullable Integer letterNumber;
    private @Nullable String answer;
    private @Nullable String informationAsked;
    private @Nullable String overrides;
    private @Nullable String writtenBy;
    private @Nullable String correction;
    private @Nullable String isolated;
    private @Nullable String informalCheck;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected OutgoingRequest() {}

    @SuppressWarnings("NullAway.Init")
    OutgoingRequest(String caseRef) {
        this.caseRef = caseRef;
        this.contentNumber = 1;
    }

    /** The content and, under the present number, its persons. */
    void write(String hiddenContent) {
        this.content = hiddenContent;
        this.personsNumber = contentNumber;
    }

    /** The present content with a part of its words less or more; it stays the content it was. */
    void rewrite(String hiddenContent) {
        this.content = hiddenContent;
    }

    /** Keeps what was taken out of it; null for nothing. */
    void isolated(@Nullable String hidden) {
        this.isolated = hidden;
    }

    @Nullable
    String hiddenIsolated() {
        return isolated;
    }

    /** Somebody has written it: he is not the second pair of eyes. */
    OutgoingRequest writtenBy(String writer) {
        if (!writers().contains(writer)) {
            this.writtenBy = writtenBy == null ? writer : writtenBy + " " + writer;
        }
        return this;
    }

    /** The user names of all who have written it. */
    public Set<String> writers() {
        return writtenBy == null ? Set.of() : Set.of(writtenBy.split(" "));
    }

    /** Keeps why and where it is to be corrected; an older wish is answered by then. */
    void returned(String hidden) {
        this.correction = hidden;
    }

    /** It was submitted again: what was to be corrected has been answered. */
    void corrected() {
        this.correction = null;
    }

    @Nullable
    String hiddenCorrection() {
        return correction;
    }

    /** The present content is fixed as a version; what is written next is another one. */
    void fix() {
        contentNumber++;
    }

    void approve() {
        this.approvedNumber = contentNumber - 1;
        this.approvals++;
    }

    /** Whether any version was ever fixed: then it has left the unit that drafts it, and its process knows it. */
    public boolean submitted() {
        return contentNumber > 1;
    }

    /** Whether the version fixed last is not the first. */
    boolean resubmitted() {
        return contentNumber > 2;
    }

    /** Approval is taken back; a letter laid out or signed is void. */
    void recall() {
        this.approvedNumber = null;
        this.letterRef = null;
        this.letterNumber = null;
    }

    void laidOut(String documentRef) {
        this.letterRef = documentRef;
        this.letterNumber = approvedNumber;
    }

    public void answered(@Nullable String hidden) {
        this.answer = hidden;
    }

    /** Somebody has said whether another way was tried first. */
    public void checkedInformally(@Nullable String answer) {
        this.informalCheck = answer;
    }

    public @Nullable String informalCheck() {
        return informalCheck;
    }

    /** What the other State asks for; its text enciphered. */
    public void asked(@Nullable String hidden) {
        this.informationAsked = hidden;
    }

    void override(String hidden) {
        this.overrides = hidden;
    }

    public String caseRef() {
        return caseRef;
    }

    String hiddenContent() {
        return content;
    }

    int contentNumber() {
        return contentNumber;
    }

    /** The version of the persons that goes with the present content. */
    int personsNumber() {
        return personsNumber;
    }

    public @Nullable Integer approvedNumber() {
        return approvedNumber;
    }

    /** How often the request was approved; each approval has a letter of its own, since recall voids the one before. */
    int approvals() {
        return approvals;
    }

    /** The letter, if the approved version has been laid out. */
    public @Nullable String letterRef() {
        return letterNumber != null && letterNumber.equals(approvedNumber) ? letterRef : null;
    }

    public @Nullable String hiddenAnswer() {
        return answer;
    }

    public @Nullable String hiddenInformationAsked() {
        return informationAsked;
    }

    @Nullable
    String hiddenOverrides() {
        return overrides;
    }
}
