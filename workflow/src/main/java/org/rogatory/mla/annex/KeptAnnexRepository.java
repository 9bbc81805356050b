package org.rogatory.mla.annex;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KeptAnnexRepository extends Repository<KeptAnnex, String> {

    String VISIBLE = AccessScope.GRANTED + "k.caseRef)";

    KeptAnnex saveAndFlush(KeptAnnex annex);

    @Query("select k from KeptAnnex k where k.caseRef = :caseRef and k.messageId is null and" + VISIBLE)
    Optional<KeptAnnex> waiting(String caseRef, AccessScope scope);

    @Query("select k from KeptAnnex k where k.messageId = :messageId and" + VISIBLE)
    Optional<KeptAnnex> with(String messageId, AccessScope scope);
}
