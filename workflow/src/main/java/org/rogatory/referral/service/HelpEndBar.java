package org.rogatory.referral.service;

import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.referral.file.VerbBar;
import org.springframework.stereotype.Component;

/** Help ends by two people: one proposes it with a reason, another agrees. */
@Component
class HelpEndBar implements VerbBar {

    private static final String END = "end_assistance";

    private final SupportRows rows;

    HelpEndBar(SupportRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<String> bar(CaseFile file, String verb) {
        return END.equals(verb)
                        && rows.find(file.caseRef())
                                .filter(SupportFile::endApproved)
                                .isEmpty()
                ? Optional.of("service-end-not-approved")
                : Optional.empty();
    }
}
