package org.rogatory.mla.incoming;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TranslationOrderRepository extends Repository<TranslationOrder, String> {

    String VISIBLE = AccessScope.GRANTED + "o.caseRef)";

    TranslationOrder save(TranslationOrder order);

    @Query("select o from TranslationOrder o where o.caseRef = :caseRef and" + VISIBLE)
    Optional<TranslationOrder> find(String caseRef, AccessScope scope);
}
