package org.rogatory.mla.message;

import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.HeldMessages;
import org.rogatory.identity.Officer;
import org.rogatory.mla.message.LettersHeld.Written;
import org.rogatory.mla.message.TranslatedWords.Saving;
import org.rogatory.mla.message.TranslatedWords.Shown;
import org.rogatory.mla.message.TranslatedWords.Typed;
import org.rogatory.mla.message.TranslatedWords.Writing;
import org.rogatory.mla.translation.Translations.Source;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The translation of a letter whose message is held back: while all of its words are translated as they are, its
 * message says the translation too, so that it is read and signed with the letter.
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

    /** The words of the letter as they stand with what is translated of them. */
    public Shown shown(CaseFile file, Written letter) {
        var said = said(letter);
        var begun = words.way(letter.messageRef());
        var way = begun.orElseGet(() -> words.proposed(LetterHead.of(file, letter.number()), content(file), said));
        return words.shown(
                source(file.caseRef(), letter.messageRef(), said, way),
                way,
                begun.isPresent(),
                said.has(TranslatedWords.KEY));
    }

    /**
     * A translation that somebody has typed.
     *
     * @param version which wording of the letter it is of
     */
    public record Wording(Typed typed, int version, Officer officer) {}

    /** Saves it, and tells whether anything differs; refused if it names somebody who is protected. */
    public boolean write(CaseFile file, Written letter, Wording wording) {
        var typed = wording.typed();
        var officer = wording.officer();
        guarded.demandBeside(file, typed.said(officer), () -> content(file));
        var before = shown(file, letter);
        var way = typed.way(before);
        var said = said(letter);
        var source = source(file.caseRef(), letter.messageRef(), said, way);
        var saving = new Saving(source, wording.version(), way, KIND);
        if (!words.save(file, saving, new Writing(typed, before, officer))) {
            return false;
        }
        beside(file.caseRef(), letter.messageRef(), said);
        held.rewrite(letter.messageRef(), said);
        return true;
    }

    /** What is said, with its translation where all of that is of these words, and otherwise without one. */
    void beside(String caseRef, String messageRef, ObjectNode said) {
        said.remove(TranslatedWords.KEY);
        words.way(messageRef)
                .ifPresent(way ->
                        words.beside(source(caseRef, messageRef, said, way), words.version(messageRef), way, said));
    }

    private static Source source(String caseRef, String messageRef, JsonNode said, TranslationWay way) {
        return Source.letter(caseRef, messageRef, said, way.into());
    }

    private ObjectNode said(Written letter) {
        if (exchange.contentOfSent(letter.messageRef()).payload() instanceof ObjectNode said) {
            return said.deepCopy();
        }
        throw Refusal.of("wrong-status");
    }

    private JsonNode content(CaseFile file) {
        return procedures.getObject().content(file, Officer.system(file.state()));
    }
}
