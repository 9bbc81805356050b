package org.rogatory.requests.translation;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TranslatedPaperRepository extends Repository<TranslatedPaper, String> {

    String VISIBLE = AccessScope.GRANTED + "p.caseRef)";

    TranslatedPaper saveAndFlush(TranslatedPaper paper);

    @Query("select p from TranslatedPaper p where p.caseRef = :caseRef and" + VISIBLE)
    List<TranslatedPaper> of(String caseRef, AccessScope scope);
}
