package org.rogatory.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.audit.AuditEvent;

/**
 * An act on a file: the trace of every verb.
 *
 * @param codes what it named, with reasons that stay in the office as one
 * @param why the grounds and reasons among them
 * @param forWhom user name of the one who is away and in whose place the actor did it
 * @param happenedOn the day that was written down of what came or went by hand; null where none was
 */
public record CaseActed(
        String action,
        String subject,
        String actor,
        @Nullable String from,
        @Nullable String to,
        List<String> codes,
        List<String> why,
        @Nullable String forWhom,
        @Nullable LocalDate happenedOn)
        implements AuditEvent {

    /** Acts by which a question on what protects a person is raised and settled: which one it is, no trace tells. */
    public static final Set<String> QUESTIONING = Set.of("raise_stop", "settle_stop");

    /** What was done, without the family of the file. */
    public String verb() {
        return action.substring(action.indexOf('.') + 1);
    }

    @Override
    public Map<String, String> details() {
        var details = new HashMap<String, String>();
        if (from != null) {
            details.put("from", from);
        }
        if (to != null) {
            details.put("to", to);
        }
        if (!codes.isEmpty()) {
            details.put("codes", String.join(",", codes));
        }
        if (forWhom != null) {
            details.put("for", forWhom);
        }
        return details;
    }
}
