package org.rogatory.web.referral;

import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.rogatory.requests.FileTexts;
import org.springframework.stereotype.Component;

/**
 * Files of referral as national systems open them: by the rule of access, with its trace. What lies in a cabinet is
 * read on pages alone, and of it nothing is told by calls, were it no more than a code.
 */
@Component
class ReferralReads {

    private final Cases cases;
    private final FileTexts texts;

    ReferralReads(Cases cases, FileTexts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    CaseFile open(String caseRef, Officer officer) {
        var file = cases.view(caseRef, officer);
        if (!Referral.ours(file)) {
            throw Refusal.notFound();
        }
        texts.demandReadable(file);
        return file;
    }
}
