package org.rogatory.extradition.assurance;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FollowUpRepository extends Repository<FollowUpNote, String> {

    FollowUpNote save(FollowUpNote note);

    @Query("select n from FollowUpNote n where n.caseRef = :caseRef and" + AccessScope.GRANTED
            + "n.caseRef) order by n.notedAt, n.followupRef")
    List<FollowUpNote> of(String caseRef, AccessScope scope);
}
