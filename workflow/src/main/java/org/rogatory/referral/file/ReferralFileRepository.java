package org.rogatory.referral.file;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferralFileRepository extends Repository<ReferralFile, String> {

    String VISIBLE = AccessScope.GRANTED + "r.caseRef)";

    ReferralFile save(ReferralFile file);

    @Query("select r from ReferralFile r where r.caseRef = :caseRef and" + VISIBLE)
    Optional<ReferralFile> find(String caseRef, AccessScope scope);

    @Modifying(flushAutomatically = true)
    @Query("delete from ReferralFile r where r.caseRef = :caseRef and" + VISIBLE)
    int remove(String caseRef, AccessScope scope);
}
