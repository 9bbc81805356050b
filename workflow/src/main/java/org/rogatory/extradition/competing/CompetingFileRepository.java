package org.rogatory.extradition.competing;

import java.util.Collection;
import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CompetingFileRepository extends Repository<CompetingFile, String> {

    String VISIBLE = AccessScope.GRANTED + "c.caseRef)";

    CompetingFile save(CompetingFile file);

    @Query("select c from CompetingFile c where c.caseRef in :caseRefs and" + VISIBLE)
    List<CompetingFile> these(Collection<String> caseRefs, AccessScope scope);

    /** All that stand among the same as this file, itself with them; none where it stands alone. */
    @Query("select c from CompetingFile c where c.groupRef ="
            + " (select o.groupRef from CompetingFile o where o.caseRef = :caseRef) and" + VISIBLE
            + " order by c.notedAt, c.caseRef")
    List<CompetingFile> group(String caseRef, AccessScope scope);
}
