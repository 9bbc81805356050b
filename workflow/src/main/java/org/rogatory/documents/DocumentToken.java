package org.rogatory.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.token.TokenChallenge;
import org.rogatory.documents.token.TokenEvidence;
import org.rogatory.documents.token.TokenForm;
import org.rogatory.documents.token.TokenSignature;
import org.rogatory.documents.token.TokenTool;

/**
 * What one officer was given to sign with a national tool, then what he brought, then that a letter was signed by it.
 * Hash, signature, signer and the answer of the State's service are encrypted.
 */
@Entity
@Table(name = "documents_token")
class DocumentToken {

    private static final String NOTHING = "";
    private static final Duration LIVES = Duration.ofMinutes(10);

    @Id
    @Column(name = "token_ref")
    private String tokenRef;

    @Column(name = "document_ref")
    private String documentRef;

    @Column(name = "officer")
    private String officer;

    @Enumerated(EnumType.STRING)
    @Column(name = "tool", columnDefinition = "varchar(16)")
    private TokenTool tool;

    @Column(name = "fingerprint")
    private String hiddenSha256;

    @Column(name = "asked_at")
    private Instant askedAt;

    private @Nullable Instant usedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict", columnDefinition = "varchar(24)")
    private @Nullable Verdict verdict;

    private @Nullable String algorithm;

    @Column(name = "signer")
    private @Nullable String hiddenSigner;

    @Column(name = "evidence")
    private @Nullable String hiddenCms;

    private @Nullable String validator;

    @Column(name = "answer")
    private @Nullable String hiddenAnswer;

    private @Nullable Instant takenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "form", columnDefinition = "varchar(16)")
    private @Nullable TokenForm form;

    private @Nullable Boolean compared;

    @Enumerated(EnumType.STRING)
    @Column(name = "said", columnDefinition = "varchar(16)")
    private TokenEvidence.@Nullable Said said;

    private @Nullable String signatureRef;

    @Enumerated(EnumType.STRING)
    @Column(name = "slot", columnDefinition = "varchar(16)")
    private SignatureSlot slot;

    @Version
    private @Nullable Long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected DocumentToken() {}

    DocumentToken(String tokenRef, Asked asked, String hiddenSha256) {
        this.tokenRef = tokenRef;
        this.documentRef = asked.documentRef();
        this.officer = asked.officer();
        this.tool = asked.tool();
        this.askedAt = asked.at();
        this.form = TokenForm.DOCUMENT;
        this.slot = SignatureSlot.SEAL;
        this.hiddenSha256 = hiddenSha256;
    }

    /** Who asked for something to sign, for which document, when. */
    record Asked(String documentRef, String officer, TokenTool tool, Instant at) {}

    boolean isFor(String document, String who) {
        return documentRef.equals(document) && officer.equals(who);
    }

    Instant askedAt() {
        return askedAt;
    }

    /** Whether it can still be signed. */
    boolean open(Instant now) {
        return usedAt == null && now.isBefore(askedAt.plus(LIVES));
    }

    @Nullable
    Instant usedAt() {
        return usedAt;
    }

    /** Whether a signature was brought for it, and not before this moment. */
    boolean broughtSince(Instant moment) {
        var at = usedAt;
        return at != null && !at.isBefore(moment);
    }

    /** Of no use for another content; once erased for none at all. */
    boolean covers(String sha256, UnaryOperator<String> open) {
        return !hiddenSha256.isEmpty() && open.apply(hiddenSha256).equals(sha256);
    }

    /** What was given out, of use until ten minutes have gone. */
    TokenChallenge challenge(String sha256) {
        return new TokenChallenge(tokenRef, documentRef, sha256, askedAt.plus(LIVES), form());
    }

    /** Rows of before tell nothing: then it was the text. */
    private TokenForm form() {
        return form == null ? TokenForm.TEXT : form;
    }

    /** Whether the service of the State has said that it is not valid. */
    boolean refused() {
        return said == TokenEvidence.Said.INVALID;
    }

    /** By this document the signature travels with the letter. */
    void enclose(String documentOfSignature) {
        signatureRef = documentOfSignature;
    }

    @Nullable
    String signatureRef() {
        return signatureRef;
    }

    void use(Instant at, TokenEvidence evidence, byte[] cms, UnaryOperator<String> hide) {
        usedAt = at;
        verdict = evidence.verdict();
        algorithm = evidence.algorithm();
        compared = evidence.compared();
        var signer = evidence.signer();
        hiddenSigner = hide.apply(String.join("\n", signer.subject(), signer.issuer(), signer.serial()));
        hiddenCms = hide.apply(Base64.getEncoder().encodeToString(cms));
        var statement = evidence.statement();
        if (statement != null) {
            validator = statement.validator();
            said = statement.said();
            var answer = statement.answer();
            hiddenAnswer =
                    answer == null ? null : hide.apply(Base64.getEncoder().encodeToString(answer));
        }
    }

    /** A letter was signed by it. */
    void take(Instant at) {
        takenAt = at;
    }

    /** A letter was signed whose approval was signed by it. */
    void approve(Instant at) {
        slot = SignatureSlot.APPROVAL;
        takenAt = at;
    }

    /** Nothing is left of what it says of the letter and of who signed. */
    void erase() {
        hiddenSha256 = NOTHING;
        hiddenSigner = null;
        hiddenCms = null;
        hiddenAnswer = null;
    }

    /** As it is kept; empty as long as nothing was brought, and once it is erased. */
    Optional<TokenSignature> view(UnaryOperator<String> open) {
        var at = usedAt;
        var found = verdict;
        var oid = algorithm;
        var signer = hiddenSigner;
        var cms = hiddenCms;
        if (at == null || found == null || oid == null || signer == null || cms == null) {
            return Optional.empty();
        }
        var named = open.apply(signer).split("\n", 3);
        var who = new TokenEvidence.Signer(named[0], named[1], named[2]);
        var evidence = new TokenEvidence(found, oid, who, Boolean.TRUE.equals(compared), statement(open));
        var signed = challenge(open.apply(hiddenSha256));
        var signature = Base64.getDecoder().decode(open.apply(cms));
        return Optional.of(new TokenSignature(tokenRef, slot, officer, tool, at, evidence, signed, signature));
    }

    private TokenEvidence.@Nullable Statement statement(UnaryOperator<String> open) {
        var host = validator;
        var answer = hiddenAnswer;
        if (host == null) {
            return null;
        }
        return new TokenEvidence.Statement(
                host,
                said == null ? TokenEvidence.Said.NONE : said,
                answer == null ? null : Base64.getDecoder().decode(open.apply(answer)));
    }
}
