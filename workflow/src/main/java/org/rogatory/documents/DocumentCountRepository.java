package org.rogatory.documents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** Whoever counts locks the row until his transaction ends: counts follow the order of commits. */
interface DocumentCountRepository extends Repository<DocumentCount, String> {

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into documents_count (case_ref, last_count) values (:caseRef, 1)"
                    + " on duplicate key update last_count = last_count + 1")
    void advance(@Param("caseRef") String caseRef);

    @Modifying
    @Query("update DocumentCount c set c.signedCount = c.lastCount where c.caseRef = :caseRef")
    int sign(@Param("caseRef") String caseRef);

    @Query("select c.lastCount from DocumentCount c where c.caseRef = :caseRef")
    Optional<Long> last(@Param("caseRef") String caseRef);

    @Query("select c.caseRef as caseRef, c.lastCount as lastCount from DocumentCount c where c.caseRef in :caseRefs")
    List<Last> of(@Param("caseRefs") Collection<String> caseRefs);

    /** How far a file has counted. */
    interface Last {

        String getCaseRef();

        long getLastCount();
    }

    @Query("select c.signedCount from DocumentCount c where c.caseRef = :caseRef and c.signedCount is not null")
    Optional<Long> signed(@Param("caseRef") String caseRef);
}
