package org.rogatory.referral.consent;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferralConsentRepository extends Repository<ReferralConsent, String> {

    ReferralConsent saveAndFlush(ReferralConsent consent);

    /** What was said in a file, the newest first. */
    @Query("select c from ReferralConsent c where c.caseRef = :caseRef and" + AccessScope.GRANTED
            + "c.caseRef) order by c.saidAt desc, c.consentRef desc")
    List<ReferralConsent> of(String caseRef, AccessScope scope);
}
