package org.rogatory.mla.consultation;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsultationRepository extends Repository<Consultation, String> {

    String VISIBLE = " exists (select 1 from CaseAccess a where a.caseRef = c.caseRef"
            + " and a.principal in :#{#scope.principals()} and a.accessLevel <> 'excluded')";

    Consultation save(Consultation consultation);

    @Query("select c from Consultation c where c.caseRef = :caseRef and" + VISIBLE + " order by c.number")
    List<Consultation> of(String caseRef, AccessScope scope);
}
