package org.rogatory.requests.translation;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TranslationRepository extends Repository<Translation, String> {

    String VISIBLE = AccessScope.GRANTED + "t.caseRef)";

    Translation saveAndFlush(Translation translation);

    @Query("select t from Translation t where t.subjectRef = :subjectRef and" + VISIBLE)
    Optional<Translation> find(String subjectRef, AccessScope scope);
}
