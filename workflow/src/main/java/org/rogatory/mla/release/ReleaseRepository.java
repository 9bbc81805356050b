package org.rogatory.mla.release;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReleaseRepository extends Repository<Release, String> {

    String VISIBLE = AccessScope.GRANTED + "r.caseRef)";

    Release saveAndFlush(Release release);

    @Query("select r from Release r where r.caseRef = :caseRef and" + VISIBLE)
    Optional<Release> find(String caseRef, AccessScope scope);
}
