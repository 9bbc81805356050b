package org.rogatory.mla.reminder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.documents.Letter;
import org.rogatory.identity.Officer;
import org.rogatory.mla.message.LetterHead;
import org.rogatory.mla.message.LetterSubject;
import org.rogatory.mla.message.MlaLetters;
import org.rogatory.persons.FileCipher;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What reminders and interim replies say: the words of their kind, and what an officer wrote, kept under the file's key. */
@Component
class ReminderLetters {

    private final MlaLetters letters;
    private final ObjectProvider<Procedures> procedures;
    private final FileCipher cipher;

    ReminderLetters(MlaLetters letters, ObjectProvider<Procedures> procedures, FileCipher cipher) {
        this.letters = letters;
        this.procedures = procedures;
        this.cipher = cipher;
    }

    void write(Reminder reminder, @Nullable String text) {
        if (text != null) {
            reminder.say(cipher.encrypt(reminder.caseRef(), text));
        }
    }

    Letter letter(CaseFile file, Reminder reminder) {
        var content = procedures.getObject().content(file, Officer.system(file.state()));
        var kind = reminder.kind();
        var opening = reminder.words() == null ? kind.opening() : "kind." + kind.key();
        var subject = new LetterSubject(kind.key(), opening, payload(reminder), List.of());
        return letters.message(LetterHead.of(file, reminder.letter()), subject, content);
    }

    /** What it tells the other State; reminders are counted towards it. */
    ObjectNode payload(Reminder reminder) {
        var payload = JsonMapper.shared().createObjectNode();
        if (reminder.kind() == Drafted.REMINDER) {
            payload.put("number", reminder.number());
        }
        var words = reminder.words();
        return words == null ? payload : payload.put("text", cipher.decrypt(reminder.caseRef(), words));
    }
}
