package org.rogatory.cases;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rogatory.audit.AuditEvent;
import org.rogatory.identity.Officer;

/** Files were shown to somebody: one event for a list, with the references shown. */
record CasesViewed(String action, String subject, String actor, List<String> shown) implements AuditEvent {

    /** As many references as fit into one row of the trail. */
    private static final int PART = 90;

    /** The trace of a list: one event; a list too long for one row of the trail leaves a row for each part. */
    static List<CasesViewed> list(String action, Officer officer, List<CaseFile> files) {
        return references(action, officer, files.stream().map(CaseFile::caseRef).toList());
    }

    /** The same of files that are told by their references. */
    static List<CasesViewed> references(String action, Officer officer, List<String> shown) {
        return IntStream.rangeClosed(0, Math.max(0, shown.size() - 1) / PART)
                .mapToObj(part -> shown.subList(part * PART, Math.min(shown.size(), (part + 1) * PART)))
                .map(part -> new CasesViewed(action, "list", officer.username(), part))
                .toList();
    }

    @Override
    public Map<String, String> details() {
        return shown.isEmpty() ? Map.of() : Map.of("shown", String.join(",", shown));
    }
}
