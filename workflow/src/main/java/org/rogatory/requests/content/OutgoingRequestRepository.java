package org.rogatory.requests.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The requests of ours by their files. */
public interface OutgoingRequestRepository extends Repository<OutgoingRequest, String> {

    String VISIBLE = AccessScope.GRANTED + "r.caseRef)";

    OutgoingRequest save(OutgoingRequest request);

    @Query("select r from OutgoingRequest r where r.caseRef = :caseRef and" + VISIBLE)
    Optional<OutgoingRequest> find(String caseRef, AccessScope scope);

    /** Files abandoned before they were ever submitted, by the unit that drafts them, the last abandoned first. */
    @Query("select f from CaseFile f, OutgoingRequest r where r.caseRef = f.caseRef and f.status = 'withdrawn'"
            + " and f.unit = :unit and r.contentNumber = 1 and f.changedAt >= :since and" + VISIBLE
            + " order by f.changedAt desc")
    List<CaseFile> abandoned(String unit, Instant since, AccessScope scope, Limit limit);
}
