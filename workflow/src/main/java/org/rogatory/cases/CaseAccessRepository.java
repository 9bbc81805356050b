package org.rogatory.cases;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseAccessRepository extends Repository<CaseAccess, CaseAccess.Key> {

    <S extends CaseAccess> Iterable<S> saveAll(Iterable<S> access);

    @Query("select a from CaseAccess a where a.caseRef = :caseRef")
    List<CaseAccess> of(String caseRef);
}
