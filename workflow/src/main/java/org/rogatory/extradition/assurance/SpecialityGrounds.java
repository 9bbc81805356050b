package org.rogatory.extradition.assurance;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SpecialityGrounds extends Repository<SpecialityGround, String> {

    SpecialityGround save(SpecialityGround ground);

    @Query("select g from SpecialityGround g where g.caseRef = :caseRef and" + AccessScope.GRANTED
            + "g.caseRef) order by g.notedAt, g.groundRef")
    List<SpecialityGround> of(String caseRef, AccessScope scope);
}
