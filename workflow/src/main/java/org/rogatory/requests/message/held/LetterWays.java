package org.rogatory.requests.message.held;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.Documents;
import org.rogatory.documents.WordedLetters;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.exchange.Exchange;
import org.rogatory.identity.Officer;
import org.rogatory.requests.Choices;
import org.rogatory.requests.message.Enclosing;
import org.rogatory.requests.message.LetterNumbers;
import org.rogatory.requests.message.LettersHeld.Written;
import org.rogatory.requests.message.seal.LetterProofs;
import org.rogatory.requests.message.seal.LetterSeals;
import org.springframework.stereotype.Component;

/**
 * How a letter that an act has written is signed: by the seal of the office once it leaves or, where it was laid out
 * before, in the way that was prepared on just that document.
 */
@Component
public class LetterWays {

    private static final String MODES = "signing_modes";

    private final HeldLetters held;
    private final Documents documents;
    private final WordedLetters worded;
    private final LetterSeals seals;
    private final LetterNumbers numbers;
    private final LetterProofs proofs;
    private final Exchange exchange;

    LetterWays(
            HeldLetters held,
            Documents documents,
            WordedLetters worded,
            LetterSeals seals,
            LetterNumbers numbers,
            LetterProofs proofs,
            Exchange exchange) {
        this.held = held;
        this.documents = documents;
        this.worded = worded;
        this.seals = seals;
        this.numbers = numbers;
        this.proofs = proofs;
        this.exchange = exchange;
    }

    /**
     * A letter that waits.
     *
     * @param documentRef what was laid out of the words that stand; null where nothing was
     */
    public record Paper(Written letter, @Nullable String documentRef) {}

    /**
     * Lays the letter out as its words stand; of the same words there is one document between two times that it is sent
     * back, however often it is asked for.
     *
     * @param returnedIn the moment in which it was sent back last, or null
     */
    public String layOut(CaseFile file, Written letter, @Nullable String returnedIn) {
        if (seals.allowed(file, letter.kind()).stream().allMatch(SignatureMode.SERVER::equals)) {
            throw Refusal.of("signing-way-barred");
        }
        var read = held.letter(file, letter);
        var wording = wording(letter.messageRef(), String.valueOf(read.words()), returnedIn);
        return worded.render(file.caseRef(), read::letter, wording);
    }

    /**
     * Tells one wording of a letter from every other. Who writes the words must not find others that give the same: he
     * would have signed what nobody has read.
     *
     * @param ref by what the letter is known
     * @param returnedIn the moment in which it was sent back last, or null
     */
    public static String wording(String ref, String words, @Nullable String returnedIn) {
        var told = (ref + "\n" + words + "\n" + returnedIn).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(told));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether an act names the letter by the document that was laid out of it. */
    public boolean named(@Nullable String documentRef, String name) {
        return documentRef != null && name.equals(documents.get(documentRef).sha256());
    }

    /** The officer signs the letter in the way that his act names, and its message leaves with what proves that. */
    public void sign(CaseFile file, Paper paper, Act act, Officer officer) {
        var letter = paper.letter();
        var documentRef = paper.documentRef();
        var mode = Choices.has(MODES, String.valueOf(act.kind())) ? act.kind() : null;
        if (documentRef == null) {
            demandSeal(file, letter, mode);
            held.release(file, letter, officer);
            return;
        }
        held.let(file, letter, officer);
        numbers.laidOut(file, letter.number(), documentRef);
        seals.request(file, documentRef, Act.draft(act.verb()).kind(mode).act(), officer);
        proofs.of(documentRef).stream()
                .sorted()
                .forEach(proof -> exchange.enclose(letter.messageRef(), Enclosing.one(documents.get(proof))));
    }

    /** Without a document nothing can be prepared, and the authority has to let such letters have its seal alone. */
    private void demandSeal(CaseFile file, Written letter, @Nullable String mode) {
        var bySeal = mode == null || SignatureMode.SERVER.key().equals(mode);
        var allowed = seals.allowed(file, letter.kind());
        var open = bySeal
                ? allowed.contains(SignatureMode.SERVER)
                : allowed.stream().anyMatch(each -> each.key().equals(mode));
        if (!open) {
            throw Refusal.of("signing-way-barred", "kind");
        }
        if (!bySeal) {
            throw Refusal.of("signature-not-prepared", "kind");
        }
    }
}
