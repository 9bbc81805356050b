package org.rogatory.mla.urgent;

import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AdvanceRequestRepository extends Repository<AdvanceRequest, String> {

    String VISIBLE = AccessScope.GRANTED + "r.caseRef)";

    AdvanceRequest save(AdvanceRequest request);

    @Query("select r from AdvanceRequest r where r.caseRef = :caseRef and" + VISIBLE)
    Optional<AdvanceRequest> find(String caseRef, AccessScope scope);

    /** Files that still wait for the written request one State has told to come under this number, the oldest first. */
    @Query(
            "select f.caseRef from AdvanceRequest r, CaseFile f where f.caseRef = r.caseRef and r.confirmedAt is null and r.calledOffAt is null"
                    + " and f.machine = 'mla_incoming' and f.closedAt is null and f.status <> 'withdrawn'"
                    + " and f.state = :state and f.requesting = :requesting"
                    + " and f.numbers.counterpartRef = :number and" + VISIBLE + " order by r.askedAt")
    List<String> awaiting(String state, String requesting, String number, AccessScope scope);
}
