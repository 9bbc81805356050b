package org.rogatory.mla.stop;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReviewStopRepository extends Repository<ReviewStop, String> {

    String VISIBLE = AccessScope.GRANTED + "s.caseRef)";

    ReviewStop save(ReviewStop stop);

    @Query("select s from ReviewStop s where s.caseRef = :caseRef and" + VISIBLE + " order by s.stopRef")
    List<ReviewStop> of(String caseRef, AccessScope scope);
}
