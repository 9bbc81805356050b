package org.rogatory.cases;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Files by who answers for them. */
interface HeldFileRepository extends Repository<CaseFile, String> {

    String VISIBLE = AccessScope.GRANTED + "f.caseRef)";

    @Query("select f from CaseFile f where f.closedAt is null"
            + " and (f.owner = :username or f.owner is null and f.draftedBy = :username) and" + VISIBLE
            + " order by f.caseRef")
    List<CaseFile> heldBy(String username, AccessScope scope);

    /** Those of these files that are no concern of an office: not of it nor of one above, open to none of its posts. */
    @Query("select f from CaseFile f where f.caseRef in :caseRefs and f.unit <> :#{#office.authority()}"
            + " and f.authority not in :#{#office.above()} and not exists (select 1 from CaseAccess p"
            + " where p.caseRef = f.caseRef and p.principal in :#{#office.posts()} and p.accessLevel <> 'excluded')"
            + " and" + VISIBLE + " order by f.caseRef")
    List<CaseFile> elsewhere(Collection<String> caseRefs, HeldFiles.Office office, AccessScope scope);

    /** Those of these files of which a reader is told nothing. */
    @Query("select un.caseRef from CaseFile un where un.caseRef in :caseRefs and " + AccessScope.KEEPS_SILENT)
    Set<String> untold(Collection<String> caseRefs, AccessScope scope);

    /** Somebody else answers for files; one statement, however many. */
    @Modifying(flushAutomatically = true)
    @Query("update CaseFile f set f.owner = :to, f.version = f.version + 1 where f.caseRef in :caseRefs and" + VISIBLE)
    int pass(Collection<String> caseRefs, String to, AccessScope scope);
}
