package org.rogatory.web.referral;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.rogatory.web.shared.ApiCaller;
import org.springframework.stereotype.Component;

/** Files of referral as people and systems open them: by the rule of access, with its trace; no other file. */
@Component
class ReferralReads {

    private final Cases cases;
    private final ApiCaller calls;

    ReferralReads(Cases cases, ApiCaller calls) {
        this.cases = cases;
        this.calls = calls;
    }

    /** Shows the officer a page that was made of a file: what was refused before leaves no trace of reading. */
    <T> T shown(CaseFile found, Officer officer, T page) {
        cases.view(found, officer);
        return page;
    }

    /** For a page that is made for paper. */
    CaseFile onPaper(String caseRef, Officer officer) {
        return cases.viewPrint(found(caseRef, officer), officer);
    }

    /** For a national system. */
    CaseFile byCall(String caseRef, Officer officer) {
        return cases.view(Referral.demand(calls.found(caseRef, officer)), officer);
    }

    /** Another file is not told, and leaves no trace of reading. */
    CaseFile found(String caseRef, Officer officer) {
        return Referral.demand(cases.find(caseRef, AccessScope.of(officer)));
    }
}
