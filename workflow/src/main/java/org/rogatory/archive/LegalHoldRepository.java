package org.rogatory.archive;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The holds on files; callers have passed the rule of the file. */
interface LegalHoldRepository extends Repository<LegalHold, String> {

    LegalHold saveAndFlush(LegalHold hold);

    Optional<LegalHold> findById(String holdId);

    @Query("select h from LegalHold h where h.caseRef = :caseRef order by h.heldAt, h.holdId")
    List<LegalHold> of(String caseRef);
}
