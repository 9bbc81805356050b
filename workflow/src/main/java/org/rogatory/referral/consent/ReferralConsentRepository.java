package org.rogatory.referral.consent;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Asked by who has found the file. */
interface ReferralConsentRepository extends Repository<ReferralConsent, String> {

    ReferralConsent saveAndFlush(ReferralConsent consent);

    List<ReferralConsent> findByCaseRefOrderBySaidAtDescConsentRefDesc(String caseRef);
}
