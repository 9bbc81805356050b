package org.rogatory.documents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** The rows of approvals signed in person. Access is decided before: callers have passed the file's rule. */
interface DocumentApprovalRepository extends Repository<DocumentApproval, String> {

    DocumentApproval saveAndFlush(DocumentApproval approval);

    Optional<DocumentApproval> findById(String documentRef);

    /** Where those lie that no letter has taken yet: of a taken one the document itself tells, of an erased one nothing. */
    @Query("select a.address from DocumentApproval a where a.address in :addresses and a.takenAt is null"
            + " and a.hiddenSha256 <> ''")
    List<String> waiting(@Param("addresses") Collection<String> addresses);
}
