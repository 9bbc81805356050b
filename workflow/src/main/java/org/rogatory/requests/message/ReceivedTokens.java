package org.rogatory.requests.message;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.TokenChecks;
import org.rogatory.documents.token.TokenFound;
import org.rogatory.exchange.Exchange;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.letter.LetterAgreement;
import org.springframework.stereotype.Service;

/**
 * Signatures of national tools that came beside a letter of the other State, looked at now; never inside a transaction.
 * They say how a person signed there, and make neither the letter nor its package genuine.
 */
@Service
public class ReceivedTokens {

    private final Deliberation deliberation;
    private final Exchange exchange;
    private final TokenChecks checks;

    ReceivedTokens(Deliberation deliberation, Exchange exchange, TokenChecks checks) {
        this.deliberation = deliberation;
        this.exchange = exchange;
        this.checks = checks;
    }

    /** One of them, and what is found of it. */
    public record Beside(DocumentView signature, TokenFound found) {}

    /** Those of a letter that was received, as far as the officer may see them; none of any other document. */
    public List<Beside> of(CaseFile file, DocumentView letter, Officer officer) {
        return beside(file, letter, officer).stream()
                .map(signature -> looked(file, letter, signature))
                .toList();
    }

    /** One of them by the reference of its document; the others are not looked at for it. */
    public Optional<Beside> one(CaseFile file, DocumentView letter, String signatureRef, Officer officer) {
        return beside(file, letter, officer).stream()
                .filter(signature -> signature.documentRef().equals(signatureRef))
                .findFirst()
                .map(signature -> looked(file, letter, signature));
    }

    private Beside looked(CaseFile file, DocumentView letter, DocumentView signature) {
        return new Beside(signature, checks.check(letter, file.otherState(), signature));
    }

    /** Each is a letter read, hashed and asked about: of a crowd no more are looked at than a letter has. */
    private List<DocumentView> beside(CaseFile file, DocumentView letter, Officer officer) {
        if (letter.status() != DocumentStatus.RECEIVED || letter.heldBack() != null) {
            return List.of();
        }
        var came = deliberation.documents(file, officer).stream()
                .filter(ReceivedTokens::readable)
                .toList();
        if (came.isEmpty()) {
            return List.of();
        }
        var together = together(file, letter);
        return came.stream()
                .filter(signature -> together.contains(signature.content().address()))
                .limit(DocumentView.MOST_BESIDE_LETTER)
                .toList();
    }

    /** The signature as it came. */
    public byte[] signature(Beside beside) {
        return checks.signature(beside.signature());
    }

    /** What of the letter it is under. */
    public byte[] signed(DocumentView letter, Beside beside) {
        return checks.signed(letter, beside.found());
    }

    private static boolean readable(DocumentView document) {
        return DocumentView.TOKEN_SIGNATURE.equals(document.kind())
                && document.status() == DocumentStatus.RECEIVED
                && document.isolation() == null
                && !document.quarantined();
    }

    /** Where all lies that came with the message whose letter it is. */
    private Set<String> together(CaseFile file, DocumentView letter) {
        var messages = exchange.messagesOf(file.caseRef()).stream()
                .filter(message -> message.incoming()
                        && LetterAgreement.letterKind(message.kind()).equals(letter.kind()))
                .toList();
        return exchange.enclosedWith(messages).values().stream()
                .filter(addresses -> addresses.contains(letter.content().address()))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
