package org.rogatory.requests.reminder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.documents.letter.Letter;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileCipher;
import org.rogatory.requests.TextLanguage;
import org.rogatory.requests.message.LetterNumbers;
import org.rogatory.requests.message.held.HeldTranslations;
import org.rogatory.requests.message.held.LetterWays;
import org.rogatory.requests.message.letter.LetterHead;
import org.rogatory.requests.message.letter.LetterSubject;
import org.rogatory.requests.message.letter.RequestLetters;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What reminders and interim replies say: the words of their kind, and what an officer wrote, kept under the file's
 * key, with the translation of just these words.
 */
@Component
class ReminderLetters {

    private final RequestLetters letters;
    private final ObjectProvider<Procedures> procedures;
    private final FileCipher cipher;
    private final LetterNumbers numbers;
    private final HeldTranslations translations;

    ReminderLetters(
            RequestLetters letters,
            ObjectProvider<Procedures> procedures,
            FileCipher cipher,
            LetterNumbers numbers,
            HeldTranslations translations) {
        this.translations = translations;
        this.numbers = numbers;
        this.letters = letters;
        this.procedures = procedures;
        this.cipher = cipher;
    }

    /** What an officer wrote, and the tag of its language, if he said it. */
    void write(Reminder reminder, @Nullable String text, @Nullable String language) {
        if (text != null) {
            var file = reminder.caseRef();
            reminder.say(cipher.encrypt(file, text), language == null ? null : cipher.encrypt(file, language));
        }
    }

    /**
     * Whether it tells the other State anything in words of an officer. What a clock drafts, or an officer who adds no
     * words, says what all of its kind say, in the languages of the letter anyway: there is nothing to translate. What
     * an act has written says its words in its message.
     */
    static boolean worded(Reminder reminder) {
        return !reminder.kind().inside() && reminder.words() != null;
    }

    /** By what it is known and what it says, as its translation needs them. */
    HeldTranslations.Worded said(Reminder reminder) {
        return new HeldTranslations.Worded(reminder.reminderRef(), reminder.letter(), payload(reminder));
    }

    /** Tells what it says now, with its translation, from all that it has said or may say. */
    String wording(Reminder reminder) {
        return LetterWays.wording(reminder.reminderRef(), payload(reminder).toString(), null);
    }

    Letter letter(CaseFile file, Reminder reminder) {
        var kind = reminder.kind();
        var opening = opening(file, reminder);
        var to = reminder.addressee();
        if (to != null) {
            var said = ordered(file, to, payload(reminder));
            var subject = new LetterSubject(kind.key(), opening, said, List.of());
            return letters.paper(LetterHead.inside(file, file.authority(), numbers(reminder)), subject, to);
        }
        var content = procedures.getObject().content(file, Officer.system(file.state()));
        var subject = new LetterSubject(kind.key(), opening, payload(reminder), List.of())
                .about(
                        kind == Drafted.REMINDER && file.outgoing()
                                ? file.numbers().office()
                                : null);
        return letters.message(LetterHead.of(file, reminder.letter()), subject, content);
    }

    /** The State that was asked has no request here: it reminds of the information for which it asked. */
    private static String opening(CaseFile file, Reminder reminder) {
        var kind = reminder.kind();
        if (kind == Drafted.REMINDER && !file.outgoing()) {
            return "kind.reminder.question";
        }
        return reminder.words() == null ? kind.opening() : "kind." + kind.key();
    }

    private static LetterHead.Numbers numbers(Reminder reminder) {
        return new LetterHead.Numbers(reminder.letter(), null);
    }

    /** The executing authority finds its order by the number under which it got it. */
    private ObjectNode ordered(CaseFile file, String to, ObjectNode payload) {
        var order = numbers.order(file, to);
        if (order != null) {
            var named = payload.putObject("order").put("number", order.number());
            if (order.day() != null) {
                named.put("date", order.day().toString());
            }
        }
        return payload;
    }

    /** What it tells whom it goes to, with the translation of just that; reminders are counted towards him. */
    ObjectNode payload(Reminder reminder) {
        var payload = JsonMapper.shared().createObjectNode();
        if (reminder.kind() != Drafted.INTERIM_REPLY) {
            payload.put("number", reminder.turn());
        }
        var words = reminder.words();
        if (words == null) {
            return payload;
        }
        var language = reminder.wordsLanguage();
        if (language != null) {
            payload.put(TextLanguage.KEY, cipher.decrypt(reminder.caseRef(), language));
        }
        payload.put("text", cipher.decrypt(reminder.caseRef(), words));
        if (worded(reminder)) {
            translations.beside(reminder.caseRef(), reminder.reminderRef(), payload);
        }
        return payload;
    }
}
