package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.util.Set;
import org.rogatory.documents.InspectionReason;
import org.rogatory.documents.Work;

/** Web pages and drawings of the web that would run something. */
final class WebPages implements Format {

    private static final Set<String> RUNNING =
            Set.of("<script", "javascript:", "onload=", "onerror=", "onclick=", "<iframe", "<object", "<embed");

    @Override
    public boolean reads(Head head) {
        return head.webPage();
    }

    @Override
    public void look(Work content, Head head, Visit visit) throws IOException {
        if (!Tokens.in(content, RUNNING).isEmpty()) {
            visit.found(InspectionReason.SCRIPT);
        }
    }
}
