package org.rogatory.mla.incoming;

import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.mla.PostponedReview;
import org.springframework.data.domain.Limit;
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

    /** What is put off and has no clock of its review. */
    @Query("select f from CaseFile f, IncomingRequest r where r.caseRef = f.caseRef and f.status = 'postponed'"
            + " and f.caseRef > :after and not exists (select 1 from Deadline d where d.caseRef = f.caseRef"
            + " and d.ruleKey = '" + PostponedReview.RULE + "') and" + VISIBLE + " order by f.caseRef")
    List<CaseFile> unreviewed(String after, AccessScope scope, Limit limit);
}
