package org.rogatory.resolutions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ControlDecisionRepository extends Repository<ControlDecision, String> {

    ControlDecision save(ControlDecision decision);

    /** What was decided about a letter belongs to its file now. */
    @Modifying(flushAutomatically = true)
    @Query("update ControlDecision d set d.caseRef = :caseRef, d.content = :content where d.decisionId = :decisionId")
    int move(String decisionId, String caseRef, @Nullable String content);

    @Query("select d from ControlDecision d where d.caseRef = :caseRef order by d.decidedAt, d.decisionId")
    List<ControlDecision> of(String caseRef);
}
