package org.rogatory.transfer.consent;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TransferConsentRepository extends Repository<TransferConsent, String> {

    String VISIBLE = AccessScope.GRANTED + "c.caseRef)";

    TransferConsent save(TransferConsent consent);

    @Query("select c from TransferConsent c where c.caseRef = :caseRef and" + VISIBLE)
    Optional<TransferConsent> find(String caseRef, AccessScope scope);
}
