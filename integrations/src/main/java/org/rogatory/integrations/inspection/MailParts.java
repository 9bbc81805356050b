package org.rogatory.integrations.inspection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.rogatory.documents.inspection.InspectionReason;

/** Walks over the parts of one electronic letter and has each looked into, also letters that it holds. */
final class MailParts {

    /** Lists of parts within lists; programs for mail write three. */
    private static final int DEEPEST = 10;

    private final Reading mail;
    private final Visit visit;
    private int seen;

    MailParts(Reading mail, Visit visit) {
        this.mail = mail;
        this.visit = visit;
    }

    /** Everything under the head of the letter itself. */
    void look(MailHead first) throws IOException {
        part(first, mail.size(), 0);
    }

    private void part(MailHead head, long to, int level) throws IOException {
        if (++seen > visit.limits().parts()) {
            visit.found(InspectionReason.TOO_MANY);
            return;
        }
        head.tell(visit);
        if (!head.type().startsWith("multipart/")) {
            content(head, to);
        } else if (level < DEEPEST) {
            list(head, to, level);
        } else {
            visit.found(InspectionReason.TOO_DEEP);
        }
    }

    private void content(MailHead head, long to) throws IOException {
        long length = to - head.body();
        if (length <= 0) {
            return;
        }
        try (InputStream raw = new BufferedInputStream(mail.stream(head.body(), length));
                InputStream content = head.decoding(raw)) {
            visit.part(content, length);
        }
    }

    /** One in which no part can be told apart is looked into as it is. */
    private void list(MailHead head, long to, int level) throws IOException {
        var stretches = stretches(head, to);
        if (stretches.isEmpty()) {
            visit.found(InspectionReason.DAMAGED);
            content(head, to);
        }
        for (var one : stretches) {
            var inner = MailHead.read(mail, one.from(), one.to());
            part(inner, one.to(), level + 1);
            if (seen > visit.limits().parts()) {
                return;
            }
        }
    }

    /** What lies between the lines that part it; the last one may be missing. */
    private List<Stretch> stretches(MailHead head, long to) throws IOException {
        var between = "--" + head.boundary();
        var found = new ArrayList<Stretch>();
        long from = -1;
        long before = head.body();
        var lines = new MailLines(mail, head.body(), to);
        while (!head.boundary().isEmpty() && lines.next()) {
            if (lines.text().startsWith(between)) {
                var behind = lines.text().substring(between.length()).strip();
                if (behind.isEmpty() || behind.equals("--")) {
                    if (from >= 0) {
                        found.add(new Stretch(from, Math.max(from, before)));
                    }
                    from = behind.isEmpty() ? lines.after() : -1;
                }
            }
            if (found.size() > visit.limits().parts()) {
                return found;
            }
            before = lines.end();
        }
        if (from >= 0) {
            found.add(new Stretch(from, to));
        }
        return found;
    }

    private record Stretch(long from, long to) {}
}
