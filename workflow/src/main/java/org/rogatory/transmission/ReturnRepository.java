package org.rogatory.transmission;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The originals that are to go back, across files: of closed ones too, since a promise outlives its file. */
interface ReturnRepository extends Repository<CaseFile, String> {

    String VISIBLE = AccessScope.GRANTED + "f.caseRef)";

    String DAY = "coalesce(d.original.returnBy, :#{#query.never()})";

    /** The longest overdue first, those without a day last. */
    @Query("select new org.rogatory.transmission.ReturnLine(d.documentRef, d.kind, d.original.returnBy, f)"
            + " from StoredDocument d, CaseFile f where d.caseRef = f.caseRef"
            + " and d.original.toReturn = true and d.original.returnedOn is null and d.isolation.state is null"
            + " and (:#{#query.overdue()} = false or d.original.returnBy < :#{#query.today()})"
            + " and f.authority = :authority and (" + DAY + " > :#{#query.after().returnBy()} or " + DAY
            + " = :#{#query.after().returnBy()} and d.documentRef > :#{#query.after().documentRef()}) and" + VISIBLE
            + " order by " + DAY + ", d.documentRef")
    List<ReturnLine> list(ReturnQuery query, String authority, AccessScope scope, Limit limit);
}
