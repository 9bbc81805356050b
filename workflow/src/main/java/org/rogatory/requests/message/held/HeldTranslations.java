package org.rogatory.requests.message.held;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.HeldMessages;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.LettersHeld.Written;
import org.rogatory.requests.message.ProtectedWords;
import org.rogatory.requests.message.letter.LetterHead;
import org.rogatory.requests.message.letter.TranslatedWords;
import org.rogatory.requests.message.letter.TranslatedWords.Saving;
import org.rogatory.requests.message.letter.TranslatedWords.Shown;
import org.rogatory.requests.message.letter.TranslatedWords.Typed;
import org.rogatory.requests.message.letter.TranslatedWords.Writing;
import org.rogatory.requests.message.letter.TranslationWay;
import org.rogatory.requests.translation.Translations.Source;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The translation of a letter that waits for its signature: while all of its words are translated as they are, the
 * letter and its message say the translation too, so that it is read and signed with the letter. The message of what
 * an act has written is held back meanwhile; that of a reminder or an interim reply is stored with the signature.
 */
@Component
public class HeldTranslations {

    private static final String KIND = "letter";

    private final Exchange exchange;
    private final HeldMessages held;
    private final TranslatedWords words;
    private final ProtectedWords guarded;
    private final ObjectProvider<Procedures> procedures;

    HeldTranslations(
            Exchange exchange,
            HeldMessages held,
            TranslatedWords words,
            ProtectedWords guarded,
            ObjectProvider<Procedures> procedures) {
        this.exchange = exchange;
        this.held = held;
        this.words = words;
        this.guarded = guarded;
        this.procedures = procedures;
    }

    /**
     * A letter that waits, as it stands.
     *
     * @param ref by what it is known: its message, or where none is stored yet the letter itself
     * @param number our number of it
     * @param said what it says, with the translation that it shows
     */
    public record Worded(String ref, @Nullable LetterNumber number, ObjectNode said) {}

    /** The words of a letter whose message is held back, as they stand, with what is translated of them. */
    public Shown shown(CaseFile file, Written letter) {
        return shown(file, worded(letter));
    }

    /** The same of a letter that no message carries yet. */
    public Shown shown(CaseFile file, Worded letter) {
        var said = letter.said();
        var begun = words.way(letter.ref());
        var way = begun.orElseGet(() -> words.proposed(LetterHead.of(file, letter.number()), content(file), said));
        return words.shown(
                source(file.caseRef(), letter.ref(), said, way), way, begun.isPresent(), said.has(TranslatedWords.KEY));
    }

    /**
     * A translation that somebody has typed.
     *
     * @param version which wording of the letter it is of
     */
    public record Wording(Typed typed, int version, Officer officer) {}

    /**
     * Saves it, has the message that is held back say it, and tells whether anything differs; refused if it names
     * somebody who is protected.
     */
    public boolean write(CaseFile file, Written letter, Wording wording) {
        var worded = worded(letter);
        if (!write(file, worded, wording)) {
            return false;
        }
        beside(file.caseRef(), letter.messageRef(), worded.said());
        held.rewrite(letter.messageRef(), worded.said());
        return true;
    }

    /** The same of a letter that no message carries yet; it is laid out anew by whoever keeps it. */
    public boolean write(CaseFile file, Worded letter, Wording wording) {
        var typed = wording.typed();
        var officer = wording.officer();
        guarded.demandBeside(file, typed.said(officer), () -> content(file));
        var before = shown(file, letter);
        var way = typed.way(before);
        var source = source(file.caseRef(), letter.ref(), letter.said(), way);
        var saving = new Saving(source, wording.version(), way, KIND);
        return words.save(file, saving, new Writing(typed, before, officer));
    }

    /**
     * What is said, with its translation where all of that is of these words, and otherwise without one.
     *
     * @param ref by what the letter is known
     */
    public void beside(String caseRef, String ref, ObjectNode said) {
        said.remove(TranslatedWords.KEY);
        words.way(ref).ifPresent(way -> words.beside(source(caseRef, ref, said, way), words.version(ref), way, said));
    }

    private static Source source(String caseRef, String ref, JsonNode said, TranslationWay way) {
        return Source.letter(caseRef, ref, said, way.into());
    }

    private Worded worded(Written letter) {
        if (exchange.contentOfSent(letter.messageRef()).payload() instanceof ObjectNode said) {
            return new Worded(letter.messageRef(), letter.number(), said.deepCopy());
        }
        throw Refusal.of("wrong-status");
    }

    private JsonNode content(CaseFile file) {
        return procedures.getObject().content(file, Officer.system(file.state()));
    }
}
