package org.rogatory.requests.reminder;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReminderRepository extends Repository<Reminder, String> {

    String VISIBLE = AccessScope.GRANTED + "r.caseRef)";

    Reminder saveAndFlush(Reminder reminder);

    @Query("select r from Reminder r where r.caseRef = :caseRef and" + VISIBLE + " order by r.number")
    List<Reminder> of(String caseRef, AccessScope scope);

    @Query("select r.documentRef from Reminder r where r.documentRef in :documentRefs"
            + " and r.status = org.rogatory.requests.reminder.ReminderStatus.DRAFTED and" + VISIBLE)
    Set<String> waiting(Collection<String> documentRefs, AccessScope scope);
}
