package org.rogatory.integrations.inspection;

import java.io.IOException;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.inspection.InspectionReason;

/** Files packed by gzip: all that one unpacks to is one content. */
final class GzipSafety implements Format {

    private static final int FLAGS = 3;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int BEGUN = 10;

    /** Whether a content is one. */
    static boolean told(Head head) {
        return head.startsWith("\u001f\u008b") || head.mediaType().equals("application/gzip");
    }

    @Override
    public boolean unpacks() {
        return true;
    }

    @Override
    public boolean reads(Head head) {
        return told(head);
    }

    @Override
    public void look(Work content, Head head, Visit visit) throws IOException {
        named(head.begun(), visit);
        visit.unpacking(() -> {
            try (var gzip = new GzipMembers(content.open(), visit)) {
                gzip.begin();
                visit.part(new Archived(gzip, visit), content.size());
            }
        });
    }

    /** The name under which it is unpacked, if it tells one. */
    private static void named(String begun, Visit visit) {
        if (begun.length() <= BEGUN || (begun.charAt(FLAGS) & NAME) == 0) {
            return;
        }
        int from = BEGUN;
        if ((begun.charAt(FLAGS) & EXTRA) != 0 && begun.length() > BEGUN + 1) {
            from += 2 + begun.charAt(BEGUN) + (begun.charAt(BEGUN + 1) << 8);
        }
        int to = begun.indexOf('\u0000', from);
        if (to < 0) {
            visit.found(InspectionReason.ARCHIVE_UNREAD);
            return;
        }
        visit.named(begun.substring(from, to));
    }
}
