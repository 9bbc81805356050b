package org.rogatory.cases;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseAccessRepository extends Repository<CaseAccess, CaseAccess.Key> {

    <S extends CaseAccess> Iterable<S> saveAll(Iterable<S> access);

    @Modifying(flushAutomatically = true)
    @Query("delete from CaseAccess a where a.caseRef = :caseRef and a.principal in :principals")
    int takeBack(String caseRef, Collection<String> principals);

    @Query("select a from CaseAccess a where a.caseRef = :caseRef")
    List<CaseAccess> of(String caseRef);
}
