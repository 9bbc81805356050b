package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.util.Set;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.inspection.InspectionReason;

/**
 * Electronic letters: each part of one is decoded and looked into. Whatever begins like one is one, since programs for
 * mail open it as such; a letter without parts is nothing but its words.
 */
final class MailSafety implements Format {

    /** Files written into the words themselves, as mail did before it had parts; some programs still show them. */
    private static final Set<String> WRITTEN_IN = Set.of(
            "\nbegin 600 ",
            "\nbegin 644 ",
            "\nbegin 664 ",
            "\nbegin 666 ",
            "\nbegin 700 ",
            "\nbegin 755 ",
            "\nbegin 777 ");
    /** What says how a body is written; behind a line that is none of a head some programs still take it for one. */
    private static final Set<String> SAID_LATE = Set.of("\ncontent-type:", "\ncontent-transfer-encoding:");

    /** Whether a content of this type is a letter. */
    static boolean told(String type) {
        return type.equals("message/rfc822") || type.startsWith("multipart/");
    }

    @Override
    public boolean reads(Head head) {
        var type = head.mediaType();
        return told(type)
                || !head.pdf()
                        && !head.zip()
                        && !head.compound()
                        && !head.image()
                        && !type.startsWith("audio/")
                        && !type.startsWith("video/");
    }

    @Override
    public void look(Work content, Head head, Visit visit) throws IOException {
        boolean told = told(head.mediaType());
        try (Reading mail = Reading.of(content)) {
            var first = MailHead.read(mail, 0, mail.size());
            if (first.saysParts()) {
                new MailParts(mail, visit).look(first);
            } else if (told && first.torn() && !Tokens.in(content, SAID_LATE).isEmpty()) {
                visit.found(InspectionReason.DAMAGED);
            }
            if ((told || first.saysParts()) && !Tokens.in(content, WRITTEN_IN).isEmpty()) {
                visit.found(InspectionReason.NOT_LOOKED_INTO);
            }
        }
    }
}
