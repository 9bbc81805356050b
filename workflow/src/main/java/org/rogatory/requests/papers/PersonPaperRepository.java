package org.rogatory.requests.papers;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonPaperRepository extends Repository<PersonPaper, String> {

    String VISIBLE = AccessScope.GRANTED + "p.caseRef)";

    PersonPaper saveAndFlush(PersonPaper paper);

    @Query("select p from PersonPaper p where p.caseRef = :caseRef and" + VISIBLE + " order by p.draftedAt, p.paperRef")
    List<PersonPaper> of(String caseRef, AccessScope scope);
}
