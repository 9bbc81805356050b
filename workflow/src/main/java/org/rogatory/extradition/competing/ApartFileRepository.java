package org.rogatory.extradition.competing;

import java.util.Collection;
import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApartFileRepository extends Repository<ApartFile, String> {

    String VISIBLE = AccessScope.GRANTED + "p.caseRef)";

    ApartFile save(ApartFile file);

    @Query("select p from ApartFile p where p.caseRef in :caseRefs and p.otherRef in :caseRefs and" + VISIBLE)
    List<ApartFile> among(Collection<String> caseRefs, AccessScope scope);

    /** What was said in this file, the earliest first. */
    @Query("select p from ApartFile p where p.caseRef = :caseRef and" + VISIBLE + " order by p.notedAt, p.apartRef")
    List<ApartFile> saidIn(String caseRef, AccessScope scope);
}
