package org.rogatory.requests.message;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GivenPaperRepository extends Repository<GivenPaper, String> {

    <S extends GivenPaper> Iterable<S> saveAll(Iterable<S> papers);

    @Query("select p from GivenPaper p where p.caseRef = :caseRef and" + AccessScope.GRANTED + "p.caseRef)"
            + " order by p.givenRef")
    List<GivenPaper> of(String caseRef, AccessScope scope);
}
