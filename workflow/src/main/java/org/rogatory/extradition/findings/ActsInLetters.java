package org.rogatory.extradition.findings;

import java.util.List;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.content.LeavingContent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The acts one by one leave with the request, in its letter and in its message, where they were written. */
@Component
class ActsInLetters implements LeavingContent {

    private final KeptConditions kept;

    ActsInLetters(KeptConditions kept) {
        this.kept = kept;
    }

    @Override
    public void add(CaseFile file, ObjectNode content) {
        if (!CaseFamily.EXTRADITION.equals(CaseFamily.of(file.machine()))
                || !(content.path("extradition") instanceof ObjectNode said)) {
            return;
        }
        // Offences that none of them tells travel with the request: who gets it finds them there.
        List<CriminalAct> acts = kept.acts(file.caseRef()).orElseGet(List::of);
        if (!acts.isEmpty()) {
            said.set(CriminalActs.KEY, CriminalActs.told(acts, file));
        }
    }
}
