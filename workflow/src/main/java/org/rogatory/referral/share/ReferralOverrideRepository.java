package org.rogatory.referral.share;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Asked by who has found the file. */
interface ReferralOverrideRepository extends Repository<ReferralOverride, String> {

    ReferralOverride saveAndFlush(ReferralOverride proposed);

    Optional<ReferralOverride> findByOverrideRefAndCaseRef(String overrideRef, String caseRef);

    List<ReferralOverride> findByCaseRefOrderByProposedAt(String caseRef);

    void delete(ReferralOverride proposed);
}
