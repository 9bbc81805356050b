package org.rogatory.referral.consent;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Asked by who has found the file. */
interface ReferralConsentRepository extends Repository<ReferralConsent, String> {

    ReferralConsent saveAndFlush(ReferralConsent consent);

    Optional<ReferralConsent> findByConsentRefAndCaseRef(String consentRef, String caseRef);

    List<ReferralConsent> findByCaseRefOrderBySaidAtDescConsentRefDesc(String caseRef);
}
