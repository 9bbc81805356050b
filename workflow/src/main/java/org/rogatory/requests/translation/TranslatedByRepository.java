package org.rogatory.requests.translation;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TranslatedByRepository extends Repository<TranslatedBy, String> {

    String VISIBLE = AccessScope.GRANTED + "b.caseRef)";

    TranslatedBy saveAndFlush(TranslatedBy words);

    @Query("select b from TranslatedBy b where b.caseRef = :caseRef and" + VISIBLE)
    List<TranslatedBy> of(String caseRef, AccessScope scope);
}
