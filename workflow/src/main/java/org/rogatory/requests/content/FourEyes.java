package org.rogatory.requests.content;

import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;

/** Nobody endorses, approves or signs what he wrote; a judge signs the request of his own court. */
final class FourEyes {

    private static final Set<String> SECOND_PAIR = Set.of("endorse", "approve", "sign");

    private FourEyes() {}

    /** Whether the rule keeps this officer from the verb. */
    public static boolean bar(String verb, CaseFile file, OutgoingRequest request, Officer officer) {
        var courtSigns = file.courtRoute() && "sign".equals(verb);
        return SECOND_PAIR.contains(verb) && !courtSigns && wrote(file, request, officer);
    }

    /** Whether the officer began the request, or wrote any of it since. */
    static boolean wrote(CaseFile file, OutgoingRequest request, Officer officer) {
        return file.draftedBy().equals(officer.username()) || request.writers().contains(officer.username());
    }
}
