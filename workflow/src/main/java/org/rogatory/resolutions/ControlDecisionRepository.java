package org.rogatory.resolutions;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ControlDecisionRepository extends Repository<ControlDecision, String> {

    ControlDecision save(ControlDecision decision);

    @Query("select d from ControlDecision d where d.caseRef = :caseRef order by d.decidedAt, d.decisionId")
    List<ControlDecision> of(String caseRef);
}
