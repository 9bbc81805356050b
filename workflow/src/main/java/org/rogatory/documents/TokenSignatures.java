package org.rogatory.documents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.token.NationalTokens;
import org.rogatory.documents.token.TokenChallenge;
import org.rogatory.documents.token.TokenEvidence;
import org.rogatory.documents.token.TokenSignature;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signatures made with national tools: what is to be signed is given out for one officer and one letter, once and for
 * ten minutes; what he brings is checked and kept. Who may sign is decided by the caller.
 */
@Service
public class TokenSignatures {

    /** More bytes than any signature has. */
    public static final int LARGEST = 256 * 1024;

    private static final Duration FORGOTTEN = Duration.ofDays(1);
    /** How long after it was brought a letter can be signed by it. */
    private static final Duration READY = Duration.ofDays(1);

    private final StoredDocumentRepository documents;
    private final DocumentTokenRepository rows;
    private final DocumentTexts texts;
    private final TokenContents contents;
    private final ObjectProvider<NationalTokens> tokens;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    TokenSignatures(
            StoredDocumentRepository documents,
            DocumentTokenRepository rows,
            DocumentTexts texts,
            TokenContents contents,
            ObjectProvider<NationalTokens> tokens,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.documents = documents;
        this.rows = rows;
        this.texts = texts;
        this.contents = contents;
        this.tokens = tokens;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** With what officers of a State sign; empty where no such signature is taken. */
    public Optional<NationalTokens.Offered> offered(String state) {
        return Optional.ofNullable(tokens.getIfAvailable()).flatMap(known -> known.offered(state));
    }

    /**
     * Gives out what this officer is to sign for a letter.
     *
     * @throws DocumentRefused if his State has no tool here, or the letter is not to be signed any more, or is larger
     *     than tools take
     */
    @Transactional
    public TokenChallenge challenge(String documentRef, Officer officer) {
        var offered = offered(officer.state()).orElseThrow(() -> new DocumentRefused("token-not-here"));
        var letter = signable(documentRef);
        TokenContents.demandSmall(letter);
        var now = clock.instant();
        rows.forget(documentRef, officer.username(), now.minus(FORGOTTEN));
        var asked = new DocumentToken.Asked(documentRef, officer.username(), offered.tool(), now);
        var row = new DocumentToken(UUID.randomUUID().toString(), asked, texts.hide(letter.caseRef(), letter.sha256()));
        return rows.saveAndFlush(row).challenge(letter.sha256());
    }

    /**
     * What was given out, if it can still be signed.
     *
     * @throws DocumentRefused if it was given to nobody, to somebody else or for another letter; if its time is over; if
     *     it was used; if the letter is not to be signed any more
     */
    @Transactional(readOnly = true)
    public TokenChallenge open(String id, String documentRef, Officer officer) {
        var row = row(id, documentRef, officer);
        if (row.usedAt() != null) {
            throw new DocumentRefused("token-challenge-used");
        }
        var challenge = row.challenge(signable(documentRef).sha256());
        if (challenge.until().isBefore(clock.instant())) {
            throw new DocumentRefused("token-challenge-expired");
        }
        return challenge;
    }

    /** What is to be signed, or was, byte by byte. Its bytes are read outside any transaction. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public byte[] content(TokenChallenge challenge) {
        return contents.of(challenge);
    }

    /**
     * Checks what an officer brings and keeps it beside the letter; the check runs outside any transaction.
     *
     * @param brought under what was given out, and for which authority
     * @throws DocumentRefused if that is not open any more, if the signature is not his under it, for this authority,
     *     or if the service of his State says that it is not valid: then its answer is kept, and the letter not signed
     *     by it
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public TokenSignature accept(Brought brought, byte[] cms, Officer officer) {
        var challenge = inside(() -> open(brought.id(), brought.documentRef(), officer));
        var port = tokens.getIfAvailable();
        if (port == null) {
            throw new DocumentRefused("token-not-here");
        }
        if (cms.length == 0 || cms.length > LARGEST) {
            throw new DocumentRefused("token-unreadable");
        }
        var by = new NationalTokens.By(officer.username(), brought.authority());
        var content = new NationalTokens.Content(contents.of(challenge), officer.state(), by);
        var checked = new Checked(port.check(content, cms), cms);
        var file = checked.evidence().refused() ? null : contents.kept(challenge, cms);
        var kept = inside(() -> keep(open(brought.id(), brought.documentRef(), officer), checked, file, officer));
        if (checked.evidence().refused()) {
            throw new DocumentRefused("token-validator-refused");
        }
        return kept;
    }

    /** A signature, and what was found of it. */
    private record Checked(TokenEvidence evidence, byte[] cms) {

        /** What the trail tells: that a service refused it outweighs what could be found here. */
        private Verdict verdict() {
            return evidence.refused() ? Verdict.INVALID : evidence.verdict();
        }
    }

    /**
     * What a signature is brought for.
     *
     * @param id of what was given out
     * @param authority for which the letter is signed
     */
    public record Brought(String id, String documentRef, String authority) {}

    private TokenSignature keep(TokenChallenge challenge, Checked checked, @Nullable TakenFile file, Officer officer) {
        var letter = signable(challenge.documentRef());
        var row = row(challenge.id(), challenge.documentRef(), officer);
        row.use(clock.instant(), checked.evidence(), checked.cms(), text -> texts.hide(letter.caseRef(), text));
        if (file != null) {
            row.enclose(contents.add(file, officer));
        }
        rows.saveAndFlush(row);
        events.publishEvent(new DocumentEvent.Evidenced(letter, checked.verdict(), officer.username()));
        return row.view(opening(letter)).orElseThrow();
    }

    /** Since when an officer holds what he was given to sign of this letter; empty once it is used, or over. */
    @Transactional(readOnly = true)
    public Optional<Instant> given(DocumentView letter, String officer) {
        var now = clock.instant();
        return rows.findByDocumentRef(letter.documentRef()).stream()
                .filter(row -> row.isFor(letter.documentRef(), officer) && row.open(now))
                .map(DocumentToken::askedAt)
                .max(Comparator.naturalOrder());
    }

    /** When an officer brought the signature that he has ready for exactly this content of the letter. */
    @Transactional(readOnly = true)
    public Optional<Instant> prepared(DocumentView letter, String officer) {
        return ready(letter, officer).flatMap(row -> Optional.ofNullable(row.usedAt()));
    }

    /**
     * The letter is signed by what he has ready, in the transaction of the act. The register is asked again: since it
     * was brought he may have lost his key or his post.
     *
     * @param authority for which the letter is signed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(DocumentView letter, String officer, String authority) {
        var row = ready(letter, officer).orElseThrow(() -> new DocumentRefused("token-challenge-unknown"));
        if (!stands(row, letter, authority)) {
            throw new DocumentRefused("token-not-his");
        }
        row.take(clock.instant());
        rows.saveAndFlush(row);
    }

    private boolean stands(DocumentToken row, DocumentView letter, String authority) {
        var port = tokens.getIfAvailable();
        return port != null
                && row.view(opening(letter))
                        .filter(kept -> port.stands(new NationalTokens.By(kept.officer(), authority), kept.cms()))
                        .isPresent();
    }

    private Optional<DocumentToken> ready(DocumentView letter, String officer) {
        var since = clock.instant().minus(READY);
        return rows.brought(letter.documentRef(), officer).stream()
                .filter(row -> row.broughtSince(since) && !row.refused())
                .filter(row -> row.covers(letter.sha256(), opening(letter)))
                .findFirst();
    }

    private DocumentToken row(String id, String documentRef, Officer officer) {
        return rows.findById(id)
                .filter(found -> found.isFor(documentRef, officer.username()))
                .orElseThrow(() -> new DocumentRefused("token-challenge-unknown"));
    }

    private DocumentView signable(String documentRef) {
        var document = documents.get(documentRef);
        document.demandSignable();
        if (document.signed().asked()) {
            throw new DocumentRefused("document-not-sealable");
        }
        return texts.view(document);
    }

    private UnaryOperator<String> opening(DocumentView document) {
        return hidden -> texts.show(document.caseRef(), hidden);
    }

    private <T> T inside(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
