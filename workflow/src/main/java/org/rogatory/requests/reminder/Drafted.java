package org.rogatory.requests.reminder;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The letters that a clock or an officer drafts, or an act has written; a person signs or drops each of them. */
public enum Drafted {
    /** Asks the other State for what it owes. */
    REMINDER("R", "kind.reminder", 1_000_000, "reminder_drafted", "reminder_unsigned"),
    /** Tells the other State that its request takes longer. */
    INTERIM_REPLY("I", "kind.interim_reply.due", 2_000_000, "interim_reply_drafted", "interim_reply_unsigned"),
    /** Asks an executing authority of one's own State for what is late; it never goes to the other State. */
    EXECUTOR_REMINDER(
            "E", "kind.executor_reminder.due", 3_000_000, "executor_reminder_drafted", "executor_reminder_unsigned"),
    /** What an act has written to the other State, of any kind: its message is held back until somebody else signs it. */
    LETTER("L", "", 4_000_000, "letter_written", "letter_written");

    private final String mark;
    private final String opening;
    private final int rounds;
    private final String notice;
    private final String unsigned;

    Drafted(String mark, String opening, int rounds, String notice, String unsigned) {
        this.notice = notice;
        this.unsigned = unsigned;
        this.mark = mark;
        this.opening = opening;
        this.rounds = rounds;
    }

    /** Which of them an act signs or drops. */
    static Optional<Drafted> of(String verb) {
        return Arrays.stream(values())
                .filter(kind -> kind.sign().equals(verb) || kind.drop().equals(verb))
                .findFirst();
    }

    /** Which of them an officer drafts by an act. */
    static Optional<Drafted> writtenBy(String verb) {
        return Arrays.stream(values()).filter(kind -> kind.write().equals(verb)).findFirst();
    }

    /** Whether it goes to an authority of one's own State, in no message. */
    boolean inside() {
        return this == EXECUTOR_REMINDER;
    }

    /** Key of the document, and of the message if one carries it, as the reference data know it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The act by which an officer writes one. */
    String write() {
        return inside() ? "remind_executor" : "send_" + key();
    }

    String sign() {
        return "sign_" + key();
    }

    String drop() {
        return "drop_" + key();
    }

    String process() {
        return "mla-" + key().replace('_', '-');
    }

    String reference(String caseRef, int number) {
        return caseRef + "-" + mark + number;
    }

    /** Key of the sentence it begins with where no officer wrote what it says. */
    String opening() {
        return opening;
    }

    /** Numbers of these letters, apart from those that go with an act. */
    int round(int number) {
        return rounds + number;
    }

    /** What tells the signatory that one waits for him. */
    String notice() {
        return notice;
    }

    /** What tells the head that the one before is still unsigned. */
    String unsigned() {
        return unsigned;
    }
}
