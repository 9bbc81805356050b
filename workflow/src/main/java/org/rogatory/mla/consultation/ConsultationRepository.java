package org.rogatory.mla.consultation;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsultationRepository extends Repository<Consultation, String> {

    String VISIBLE = AccessScope.GRANTED + "c.caseRef)";

    Consultation save(Consultation consultation);

    @Query("select c from Consultation c where c.caseRef = :caseRef and" + VISIBLE + " order by c.number")
    List<Consultation> of(String caseRef, AccessScope scope);
}
