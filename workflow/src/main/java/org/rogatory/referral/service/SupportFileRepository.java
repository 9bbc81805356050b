package org.rogatory.referral.service;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SupportFileRepository extends Repository<SupportFile, String> {

    SupportFile save(SupportFile support);

    @Query("select s from SupportFile s where s.caseRef = :caseRef and" + AccessScope.GRANTED + "s.caseRef)")
    Optional<SupportFile> find(String caseRef, AccessScope scope);
}
