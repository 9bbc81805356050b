package org.rogatory.extradition.surrender;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SimplifiedConsentRepository extends Repository<SimplifiedConsent, String> {

    String VISIBLE = AccessScope.GRANTED + "c.caseRef)";

    SimplifiedConsent save(SimplifiedConsent consent);

    @Query("select c from SimplifiedConsent c where c.caseRef = :caseRef and" + VISIBLE)
    Optional<SimplifiedConsent> find(String caseRef, AccessScope scope);
}
