package org.rogatory.transmission;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of legs. Access to one file is decided before: callers have passed the file's rule. */
interface LegRepository extends Repository<Leg, String> {

    String VISIBLE = AccessScope.GRANTED + "f.caseRef)";

    String AFTER = " and (l.dueOn > :#{#query.after().dueOn()}"
            + " or l.dueOn = :#{#query.after().dueOn()} and l.legId > :#{#query.after().legId()})";

    List<Leg> saveAll(Iterable<Leg> legs);

    List<Leg> findByCaseRef(String caseRef);

    /** The longest overdue first. */
    @Query("select new org.rogatory.transmission.LegRepository$Found(l, f) from Leg l, CaseFile f"
            + " where l.caseRef = f.caseRef and (f.closedAt is null or l.purpose = org.rogatory.transmission.Purpose.LETTER)"
            + " and l.state = :#{#query.state()}"
            + " and (:#{#query.overdue()} = false or l.dueOn < :#{#query.today()}) and" + VISIBLE + AFTER
            + " order by l.dueOn, l.legId")
    List<Found> list(LegQuery query, AccessScope scope, Limit limit);

    /** A leg and the head of its file. */
    record Found(Leg leg, CaseFile file) {}
}
