package org.rogatory.mla.incoming;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.requests.message.letter.TranslationWay;

/** The requested State's file: the request as received, the decision, the answer being prepared. Texts are enciphered. */
@Entity
@Table(name = "mla_incoming")
class IncomingRequest {

    @Id
    private String caseRef;

    private String content;
    private int contentNumber;
    private @Nullable String requestDocument;
    private @Nullable String executingAuthority;
    private @Nullable String reviewer;
    private @Nullable String decision;
    private @Nullable String decisionData;
    private @Nullable String decisionBefore;
    private @Nullable String acknowledgement;
    private @Nullable String informationAsked;
    private @Nullable String informationReceived;
    private @Nullable String answerKind;
    private @Nullable String answerText;
    private @Nullable String answerDraftedBy;
    private @Nullable String approvedAnswer;
    private @Nullable String endorsedAnswer;
    private int answerRound;
    private @Nullable String answerRef;
    private @Nullable String answerNumber;
    private @Nullable LocalDate answerDay;
    private @Nullable String answerInto;
    private @Nullable String answerLayout;
    private @Nullable String answerTranslators;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected IncomingRequest() {}

    IncomingRequest(String caseRef, String hiddenContent) {
        this.caseRef = caseRef;
        this.content = hiddenContent;
        this.contentNumber = 1;
    }

    void write(String hiddenContent) {
        this.content = hiddenContent;
    }

    void replace(String hiddenContent) {
        this.content = hiddenContent;
        this.contentNumber++;
    }

    int contentNumber() {
        return contentNumber;
    }

    /** What the acknowledgement will say beside our number. */
    void acknowledgedWith(String hidden) {
        this.acknowledgement = hidden;
    }

    @Nullable
    String hiddenAcknowledgement() {
        return acknowledgement;
    }

    void reviewedBy(@Nullable String username) {
        this.reviewer = username;
    }

    void executedBy(@Nullable String authority) {
        this.executingAuthority = authority;
    }

    void decide(@Nullable String verb, @Nullable String hiddenData) {
        this.decision = verb;
        this.decisionData = hiddenData;
        this.decisionBefore = null;
    }

    /** How all stood before the decision; null once that is not taken back any more. */
    void takenBackTo(@Nullable String hiddenBefore) {
        this.decisionBefore = hiddenBefore;
    }

    @Nullable
    String hiddenBefore() {
        return decisionBefore;
    }

    /** The question that was asked says this, with what was told upon it. */
    void asks(String hidden) {
        this.informationAsked = hidden;
    }

    /** Upon a new question nothing was told yet. */
    void asked(String hidden) {
        asks(hidden);
        this.informationReceived = null;
    }

    void informed(String hidden) {
        this.informationReceived = hidden;
    }

    void draftAnswer(@Nullable String kind, String hiddenText, String by) {
        answerReturned();
        this.answerKind = kind;
        this.answerText = hiddenText;
        this.answerDraftedBy = by;
        this.answerRound++;
    }

    /** Somebody has translated what the answer says, or chosen how that stands in its letter. */
    void translateAnswer(TranslationWay way, String by) {
        this.answerInto = way.into();
        this.answerLayout = way.layout();
        if (!answerTranslators().contains(by)) {
            this.answerTranslators = answerTranslators == null ? by : answerTranslators + " " + by;
        }
    }

    /** How it is translated; empty where nobody has translated it. */
    Optional<TranslationWay> answerTranslated() {
        return answerInto == null || answerLayout == null
                ? Optional.empty()
                : Optional.of(new TranslationWay(answerInto, answerLayout));
    }

    /** The user names of all who have translated an answer of the file. */
    Set<String> answerTranslators() {
        return answerTranslators == null ? Set.of() : Set.of(answerTranslators.split(" "));
    }

    /** Visas were asked for on what the answer says and encloses now, told by its fingerprint. */
    void answerShown(String fingerprint) {
        this.endorsedAnswer = fingerprint;
    }

    /** Whether visas were asked for on something else than this. */
    boolean shownOtherwise(String fingerprint) {
        return endorsedAnswer != null && !endorsedAnswer.equals(fingerprint);
    }

    /** What the answer says is settled: this is laid out, signed and sent, whatever is done to the items meanwhile. */
    void answerApproved(String hiddenAnswer) {
        this.approvedAnswer = hiddenAnswer;
    }

    /** Null before the approval, and where the approval was taken over from paper. */
    @Nullable
    String approvedAnswer() {
        return approvedAnswer;
    }

    void answerLaidOut(String documentRef) {
        this.answerRef = documentRef;
    }

    /** Under which number the answer will leave; null once it has left or will not leave. */
    void answerNumbered(@Nullable LetterNumber number) {
        this.answerNumber = number == null ? null : number.number();
        this.answerDay = number == null ? null : number.day();
    }

    @Nullable
    LetterNumber answerNumber() {
        return LetterNumber.of(answerNumber, answerDay);
    }

    /** What was returned waits to be drafted anew; the timeline keeps its text. */
    void answerReturned() {
        this.answerKind = null;
        this.answerText = null;
        this.answerRef = null;
        this.approvedAnswer = null;
        this.endorsedAnswer = null;
    }

    String caseRef() {
        return caseRef;
    }

    String hiddenContent() {
        return content;
    }

    @Nullable
    String executingAuthority() {
        return executingAuthority;
    }

    @Nullable
    String decision() {
        return decision;
    }

    @Nullable
    String hiddenDecision() {
        return decisionData;
    }

    @Nullable
    String hiddenInformationAsked() {
        return informationAsked;
    }

    @Nullable
    String hiddenInformationReceived() {
        return informationReceived;
    }

    @Nullable
    String answerKind() {
        return answerKind;
    }

    @Nullable
    String hiddenAnswer() {
        return answerText;
    }

    @Nullable
    String answerDraftedBy() {
        return answerDraftedBy;
    }

    int answerRound() {
        return answerRound;
    }

    @Nullable
    String answerRef() {
        return answerRef;
    }
}
