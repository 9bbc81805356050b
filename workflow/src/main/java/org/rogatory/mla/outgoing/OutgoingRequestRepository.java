package org.rogatory.mla.outgoing;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutgoingRequestRepository extends Repository<OutgoingRequest, String> {

    String VISIBLE = " exists (select 1 from CaseAccess a where a.caseRef = r.caseRef"
            + " and a.principal in :#{#scope.principals()} and a.accessLevel <> 'excluded')";

    OutgoingRequest save(OutgoingRequest request);

    @Query("select r from OutgoingRequest r where r.caseRef = :caseRef and" + VISIBLE)
    Optional<OutgoingRequest> find(String caseRef, AccessScope scope);
}
