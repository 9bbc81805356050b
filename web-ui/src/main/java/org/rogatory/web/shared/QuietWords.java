package org.rogatory.web.shared;

import java.util.Locale;
import org.rogatory.cases.CaseCode;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.tasks.OpenTask;
import org.springframework.stereotype.Component;

/** What lists tell of a file, where others may look on: of one that is nobody else's business, its code and no more. */
@Component
public class QuietWords {

    private final CaseWords caseWords;
    private final Words words;

    QuietWords(CaseWords caseWords, Words words) {
        this.caseWords = caseWords;
        this.words = words;
    }

    /** Where a file stands; of a quiet one, whether it is open. */
    public StatusView status(CaseFile file, Locale reader) {
        if (!CaseFamily.guarded(file)) {
            return caseWords.status(file, reader);
        }
        var open = file.closedAt() == null;
        return new StatusView(open ? "plain" : "done", words.text("shared.quiet." + (open ? "open" : "closed")));
    }

    /** What is to be done; of a quiet file, that something is. */
    public String step(OpenTask task) {
        return words.text(quiet(task) ? "shared.quiet.step" : "mla.step." + task.step());
    }

    /** Whether a task is of a file that is nobody else's business: its code says so. */
    public static boolean quiet(OpenTask task) {
        return CaseCode.is(task.caseRef());
    }
}
