package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.util.Set;
import org.rogatory.documents.InspectionReason;
import org.rogatory.documents.Work;

/**
 * Electronic letters: each part of one is decoded and looked into. A text that begins like one is one, since programs for
 * mail open it as such.
 */
final class MailSafety implements Format {

    static final String LETTER = "message/rfc822";

    private static final Set<String> LETTERS = Set.of(LETTER, "message/global", "message/news");
    /** Files written into the text itself, as mail did before it had parts; some programs still show them as such. */
    private static final Set<String> WRITTEN_IN = Set.of(
            "\nbegin 600 ",
            "\nbegin 644 ",
            "\nbegin 664 ",
            "\nbegin 666 ",
            "\nbegin 700 ",
            "\nbegin 755 ",
            "\nbegin 777 ");

    /** Whether it is a letter by what it is said to be. */
    static boolean told(String type) {
        return LETTERS.contains(type) || type.startsWith("multipart/");
    }

    @Override
    public boolean reads(Head head) {
        return told(head.mediaType()) || head.mediaType().startsWith("text/");
    }

    @Override
    public void look(Work content, Head head, Visit visit) throws IOException {
        try (Reading mail = Reading.of(content)) {
            var first = MailHead.read(mail, 0, mail.size());
            if (!told(head.mediaType()) && !first.saysParts()) {
                return;
            }
            new MailParts(mail, visit).look(first);
        }
        if (!Tokens.in(content, WRITTEN_IN).isEmpty()) {
            visit.found(InspectionReason.NOT_LOOKED_INTO);
        }
    }
}
