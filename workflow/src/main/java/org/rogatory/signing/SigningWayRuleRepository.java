package org.rogatory.signing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SigningWayRuleRepository extends Repository<SigningWayRule, String> {

    SigningWayRule saveAndFlush(SigningWayRule rule);

    Optional<SigningWayRule> findById(String ruleId);

    @Query("select r from SigningWayRule r where r.authority in :authorities"
            + " order by r.authority, r.validFrom desc, r.proposedAt desc, r.ruleId")
    List<SigningWayRule> of(Collection<String> authorities, Limit limit);

    @Query("select r from SigningWayRule r where r.authority = :authority and r.confirmedBy is not null")
    List<SigningWayRule> confirmed(String authority);
}
