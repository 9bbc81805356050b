package org.rogatory.mla.incoming;

import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IncomingRequestRepository extends Repository<IncomingRequest, String> {

    String VISIBLE = AccessScope.GRANTED + "r.caseRef)";

    IncomingRequest save(IncomingRequest request);

    @Query("select r from IncomingRequest r where r.caseRef = :caseRef and" + VISIBLE)
    Optional<IncomingRequest> find(String caseRef, AccessScope scope);

    /** A request with another one that is to be joined to it, unless that was made ahead of its writing itself. */
    @Query("select r from IncomingRequest r where (r.caseRef = :caseRef or r.caseRef = :written"
            + " and not exists (select 1 from AdvanceRequest o where o.caseRef = r.caseRef)) and" + VISIBLE)
    List<IncomingRequest> joining(String caseRef, String written, AccessScope scope);
}
