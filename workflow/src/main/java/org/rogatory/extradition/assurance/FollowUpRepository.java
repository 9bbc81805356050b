package org.rogatory.extradition.assurance;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FollowUpRepository extends Repository<FollowUpNote, String> {

    FollowUpNote save(FollowUpNote note);

    @Query("select n from FollowUpNote n where n.caseRef = :caseRef and" + AccessScope.GRANTED
            + "n.caseRef) order by n.notedAt, n.followupRef")
    List<FollowUpNote> of(String caseRef, AccessScope scope);

    /** What was noted with a message of the file that does not leave. */
    @Modifying
    @Query("delete from FollowUpNote n where n.caseRef = :caseRef and n.messageRef = :message and" + AccessScope.GRANTED
            + "n.caseRef)")
    void forget(String caseRef, String message, AccessScope scope);
}
