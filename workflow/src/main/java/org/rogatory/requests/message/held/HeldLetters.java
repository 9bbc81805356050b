package org.rogatory.requests.message.held;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.HeldMessages;
import org.rogatory.exchange.LetterMaker.LetterOrder;
import org.rogatory.exchange.MessageContent;
import org.rogatory.identity.Officer;
import org.rogatory.persons.TakenWords;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.TextLanguage;
import org.rogatory.requests.message.LetterDeparture;
import org.rogatory.requests.message.LetterOutcome;
import org.rogatory.requests.message.LettersHeld.Written;
import org.rogatory.requests.message.ProtectedWords;
import org.rogatory.requests.message.letter.TranslatedWords;
import org.rogatory.requests.message.seal.ActLetters;
import org.rogatory.signing.SigningRights.Signed;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Letters whose messages are held back: laid out once they are signed, or to be; their words tell which they are. */
@Component
public class HeldLetters {

    private final Exchange exchange;
    private final HeldMessages held;
    private final MessageLetter drafts;
    private final ActLetters letters;
    private final ProtectedWords words;
    private final LetterDeparture departure;
    private final HeldEnclosures enclosures;
    private final List<LetterOutcome> outcomes;
    private final HeldTranslations translations;

    HeldLetters(
            Exchange exchange,
            HeldMessages held,
            MessageLetter drafts,
            ActLetters letters,
            ProtectedWords words,
            LetterDeparture departure,
            HeldEnclosures enclosures,
            List<LetterOutcome> outcomes,
            HeldTranslations translations) {
        this.translations = translations;
        this.outcomes = List.copyOf(outcomes);
        this.enclosures = enclosures;
        this.exchange = exchange;
        this.held = held;
        this.drafts = drafts;
        this.letters = letters;
        this.words = words;
        this.departure = departure;
    }

    /** The letter as it would leave now, but for who signs it. */
    public LetterToSign letter(CaseFile file, Written letter) {
        var said = exchange.contentOfSent(letter.messageRef());
        var order = new LetterOrder(
                letter.messageRef(),
                file.caseRef(),
                letter.kind(),
                said.payload(),
                said.enclosures(),
                said.letter(),
                null,
                said.answered());
        return new LetterToSign(
                file.authority(),
                drafts.letter(file, order),
                null,
                fingerprint(letter, said),
                enclosures.of(file, said));
    }

    /** What it says in words of its own, as they stand. */
    public HeldWords words(Written letter) {
        var said = exchange.contentOfSent(letter.messageRef());
        return new HeldWords(
                letter.kind(),
                fingerprint(letter, said),
                said.payload().path("text").asString(""),
                TextLanguage.read(said.payload()));
    }

    /** Whether this names it: the fingerprint of what it says now, or its message, by whoever claims no words. */
    public boolean named(Written letter, String name) {
        return name.equals(letter.messageRef())
                || name.equals(fingerprint(letter, exchange.contentOfSent(letter.messageRef())));
    }

    /** Whether the officer has added something that it carries: nobody else has seen that. */
    public boolean enclosedBy(CaseFile file, Written letter, Officer officer) {
        return enclosures.of(file, exchange.contentOfSent(letter.messageRef())).stream()
                .anyMatch(document -> document.createdBy().equals(officer.username()));
    }

    /** Whether the officer has the right to sign letters of this kind. */
    public boolean signs(CaseFile file, String kind, Officer officer) {
        return letters.signs(file, kind, officer);
    }

    /**
     * The officer signs the letter, whose message then leaves by a process of its own. Refused if he has no right to, or if
     * something was taken out of it or of what goes with it since it was written.
     */
    public void release(CaseFile file, Written letter, Officer officer) {
        var signing = let(file, letter, officer);
        letters.note(Signed.message(file.caseRef(), letter.kind(), letter.messageRef()), signing, officer);
    }

    /** The same of a letter whose signature is noted with the document that was laid out of it. */
    ActLetters.Signing let(CaseFile file, Written letter, Officer officer) {
        var signing = letters.demand(file, letter.kind(), officer);
        var said = exchange.contentOfSent(letter.messageRef());
        if (TakenWords.blackened(said.payload().toString())) {
            throw Refusal.of("words-isolated");
        }
        enclosures.demandCurrent(file, said);
        words.demandSettled(file, letter.kind(), said.payload());
        held.release(letter.messageRef(), signing.by().written(), file.byHand());
        if (file.byHand()) {
            departure.ready(file, letter.messageRef(), said.letter());
        }
        outcomes.forEach(outcome -> outcome.signed(file, letter, said.payload()));
        return signing;
    }

    /** Whether it has words of its own: what opens a file says what its draft says. */
    public boolean mendable(Written letter) {
        return !RequestForms.opens(letter.kind());
    }

    /** The message says what the act releases, all else that it said, and the translation of these words alone. */
    public void mend(CaseFile file, Written letter, Act act) {
        if (!(exchange.contentOfSent(letter.messageRef()).payload() instanceof ObjectNode said)) {
            throw Refusal.of("wrong-status");
        }
        var mended = said.deepCopy();
        mended.put("text", act.words().releasedText());
        mended.remove(TextLanguage.KEY);
        TextLanguage.put(mended, act);
        translations.beside(file.caseRef(), letter.messageRef(), mended);
        words.demandWritten(file, letter.kind(), mended);
        held.rewrite(letter.messageRef(), mended);
    }

    /** Whether it cannot leave however its text is mended: for what goes with it, or for what it says elsewhere. */
    public boolean lost(CaseFile file, Written letter) {
        var said = exchange.contentOfSent(letter.messageRef());
        var rest = said.payload().deepCopy();
        if (rest instanceof ObjectNode told) {
            told.remove("text");
            told.remove(TranslatedWords.KEY);
        }
        try {
            enclosures.demandCurrent(file, said);
            words.demandSettled(file, letter.kind(), rest);
            return TakenWords.blackened(rest.toString());
        } catch (Refusal refused) {
            return true;
        }
    }

    /** The message does not leave any more. */
    public void drop(CaseFile file, Written letter) {
        held.drop(letter.messageRef());
        outcomes.forEach(outcome -> outcome.dropped(file, letter));
    }

    /** Two letters may say the same: each has its own. */
    private static String fingerprint(Written letter, MessageContent said) {
        try {
            var told = (letter.messageRef() + "\n" + said.payload()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(told));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
