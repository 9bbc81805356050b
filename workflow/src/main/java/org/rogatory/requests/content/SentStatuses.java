package org.rogatory.requests.content;

import java.util.Set;
import org.rogatory.cases.CaseFile;

/** Whether a request of ours has left this side, by its status: the same words in the machines of all requests. */
public final class SentStatuses {

    private static final Set<String> NOT_SENT = Set.of(
            "draft",
            "with_supervisor",
            "with_central_authority",
            "returned_for_correction",
            "approved",
            "translated",
            "signed",
            "withdrawn");

    private SentStatuses() {}

    /** Whether the request has left this side. */
    public static boolean left(CaseFile file) {
        return !NOT_SENT.contains(file.status());
    }
}
