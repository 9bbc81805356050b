package org.rogatory.resolutions;

import java.util.Collection;
import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ShutTo;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssigneeRepository extends Repository<Assignee, String> {

    <S extends Assignee> Iterable<S> saveAll(Iterable<S> assignees);

    @Query("select a from Assignee a where a.caseRef = :caseRef order by a.responsible desc, a.officer")
    List<Assignee> of(String caseRef);

    @Query("select new org.rogatory.resolutions.HeldPart("
            + "a.assigneeId, a.resolutionId, a.caseRef, a.authority, a.responsible, r.dueOn)"
            + " from Assignee a, Resolution r, CaseFile f where a.resolutionId = r.resolutionId"
            + " and a.caseRef = f.caseRef and f.closedAt is null"
            + " and a.officer = :username and a.reportedAt is null and"
            + AccessScope.GRANTED + "f.caseRef) order by a.caseRef, r.dueOn, a.assigneeId")
    List<HeldPart> heldBy(String username, AccessScope scope);

    /** The same on letters of the desk, in no file of their authority; in one of another as long as that is open. */
    @Query("select new org.rogatory.resolutions.HeldPart("
            + "a.assigneeId, a.resolutionId, a.caseRef, a.authority, a.responsible, r.dueOn)"
            + " from Assignee a, Resolution r, JournalEntry e where a.resolutionId = r.resolutionId"
            + " and a.caseRef = e.entryId and e.voidReason is null"
            + " and not exists (select 1 from CaseFile f where f.caseRef = e.caseRef"
            + " and f.closedAt is not null)"
            + " and a.officer = :username and a.reportedAt is null order by a.caseRef, r.dueOn, a.assigneeId")
    List<HeldPart> onLettersHeldBy(String username);

    /**
     * What the desk has given to these on letters and they have not reported; the number of the letter comes along. Nothing
     * of letters in files that are closed to who asks.
     */
    @Query("select new org.rogatory.resolutions.LetterOrder("
            + "e.entryId, e.entryNumber, e.authority, a.officer, a.responsible, r.dueOn)"
            + " from Assignee a, Resolution r, JournalEntry e where a.resolutionId = r.resolutionId"
            + " and a.caseRef = e.entryId and e.voidReason is null"
            + " and not exists (select 1 from CaseFile f where f.caseRef = e.caseRef"
            + " and f.closedAt is not null)"
            + " and not" + AccessScope.SHUT + "e.caseRef)"
            + " and a.officer in :usernames and a.reportedAt is null order by r.dueOn, a.assigneeId")
    List<LetterOrder> ordered(Collection<String> usernames, ShutTo scope, Limit limit);

    @Query("select a.resolutionId as resolutionId, a.officer as officer from Assignee a"
            + " where a.resolutionId in :resolutionIds and a.officer in :officers")
    List<NamedOfficer> named(Collection<String> resolutionIds, Collection<String> officers);

    /** Parts of resolutions go to another executor; one statement, however many. */
    @Modifying(flushAutomatically = true)
    @Query("update Assignee a set a.officer = :to, a.authority = :authority, a.version = a.version + 1"
            + " where a.assigneeId in :assigneeIds")
    int pass(Collection<String> assigneeIds, String to, String authority);

    /** Whom a resolution names. */
    interface NamedOfficer {

        String getResolutionId();

        String getOfficer();
    }
}
