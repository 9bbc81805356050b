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

    /** Of all who are held: who is so unlawfully, then those of whom no limit is known, then the earliest end first. */
    @Query("select c from Custody c where c.held = true and" + VISIBLE
            + " order by case when c.incidentAt is null then 1 else 0 end, c.governsAt, c.caseRef")
    List<Custody> held(AccessScope scope);

    /** Of all who are held unlawfully: who is so for the longest time first. */
    @Query("select c from Custody c where c.incidentAt is not null and" + VISIBLE + " order by c.incidentAt, c.caseRef")
    List<Custody> unlawful(AccessScope scope);
}
