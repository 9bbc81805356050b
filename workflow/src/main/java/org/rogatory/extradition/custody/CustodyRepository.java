package org.rogatory.extradition.custody;

import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CustodyRepository extends Repository<Custody, String> {

    String VISIBLE = AccessScope.GRANTED + "c.caseRef)";

    Custody save(Custody custody);

    @Query("select c from Custody c where c.caseRef = :caseRef and" + VISIBLE)
    Optional<Custody> find(String caseRef, AccessScope scope);

    /** Of all of whom an entry was corrected that waits for a head. */
    @Query("select c from Custody c where c.marks.correctionWaits = true and c.status not in ('deceased', 'closed')"
            + " and" + VISIBLE + " order by c.caseRef")
    List<Custody> corrected(AccessScope scope, Limit limit);

    /** Of drafts of ours that ask for an arrest before the request, and have asked nobody yet. */
    @Query("select c from Custody c, CaseFile f where f.caseRef = c.caseRef and f.form = 'provisional_arrest_request'"
            + " and f.machine = 'extradition_outgoing' and f.status = 'draft' and c.ours = false"
            + " and c.status = 'wanted' and" + VISIBLE + " order by f.openedAt, c.caseRef")
    List<Custody> unasked(AccessScope scope, Limit limit);

    /** Of all who are held: who is so unlawfully, then those of whom no limit is known, then the earliest end first. */
    @Query("select c from Custody c where c.held = true and" + VISIBLE
            + " order by case when c.incidentAt is null then 1 else 0 end, c.governsAt, c.caseRef")
    List<Custody> held(AccessScope scope);

    /** The files after one in which somebody is held, in the order of their references. */
    @Query("select c.caseRef from Custody c where c.held = true and c.caseRef > :after and" + VISIBLE
            + " order by c.caseRef")
    List<String> heldAfter(String after, AccessScope scope, Limit limit);

    /** Of all who are held unlawfully: who is so for the longest time first. */
    @Query("select c from Custody c where c.incidentAt is not null and" + VISIBLE + " order by c.incidentAt, c.caseRef")
    List<Custody> unlawful(AccessScope scope);
}
