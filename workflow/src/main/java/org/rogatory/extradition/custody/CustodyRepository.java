package org.rogatory.extradition.custody;

import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CustodyRepository extends Repository<Custody, String> {

    String VISIBLE = AccessScope.GRANTED + "c.caseRef)";

    Custody save(Custody custody);

    @Query("select c from Custody c where c.caseRef = :caseRef and" + VISIBLE)
    Optional<Custody> find(String caseRef, AccessScope scope);

    /** Of all who are held: those of whom no limit is known, then the earliest end first. */
    @Query("select c from Custody c where c.held = true and" + VISIBLE + " order by c.governsAt, c.caseRef")
    List<Custody> held(AccessScope scope);
}
