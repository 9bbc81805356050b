package org.rogatory.mla.safeconduct;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SafeConductRepository extends Repository<SafeConduct, String> {

    String VISIBLE = AccessScope.GRANTED + "s.caseRef)";

    SafeConduct saveAndFlush(SafeConduct stay);

    @Query("select s from SafeConduct s where s.caseRef = :caseRef and" + VISIBLE + " order by s.itemRef")
    List<SafeConduct> of(String caseRef, AccessScope scope);
}
