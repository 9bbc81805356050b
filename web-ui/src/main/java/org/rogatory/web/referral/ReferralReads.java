package org.rogatory.web.referral;

import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.rogatory.requests.FileTexts;
import org.springframework.stereotype.Component;

/** Files of referral as people and systems open them: by the rule of access, with its trace; no other file. */
@Component
class ReferralReads {

    private final Cases cases;
    private final FileTexts texts;

    ReferralReads(Cases cases, FileTexts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    /** For one of its pages. */
    CaseFile onPage(String caseRef, Officer officer) {
        return Referral.demand(cases.view(caseRef, officer));
    }

    /** For a page that is made for paper. */
    CaseFile onPaper(String caseRef, Officer officer) {
        return Referral.demand(cases.viewPrint(caseRef, officer));
    }

    /**
     * For a national system. What lies in a cabinet is read on pages alone, and of it nothing is told by calls, were it
     * no more than a code.
     */
    CaseFile byCall(String caseRef, Officer officer) {
        var file = onPage(caseRef, officer);
        texts.demandReadable(file);
        return file;
    }
}
