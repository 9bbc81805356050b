package org.rogatory.resolutions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ControlledFileRepository extends Repository<ControlledFile, String> {

    String VISIBLE = AccessScope.GRANTED + "f.caseRef)";

    String CHOSEN = " and (:#{#query.executor()} = '' or exists (select 1 from Assignee n"
            + " where n.caseRef = c.caseRef and n.officer = :#{#query.executor()}))"
            + " and (:#{#query.authority()} = '' or exists (select 1 from Assignee n"
            + " where n.caseRef = c.caseRef and n.authority = :#{#query.authority()}))"
            + " and (:#{#query.other()} = '' or f.requesting = :#{#query.other()}"
            + " or f.requested = :#{#query.other()})"
            + " and c.dueOn between :#{#query.from()} and :#{#query.until()}";

    String RUNNING = " where c.caseRef = f.caseRef and c.removedAt is null and f.closedAt is null and" + VISIBLE;

    String AFTER = " and (c.dueOn > :#{#query.after().dueOn()}"
            + " or c.dueOn = :#{#query.after().dueOn()} and c.caseRef > :#{#query.after().caseRef()})";

    ControlledFile save(ControlledFile file);

    Optional<ControlledFile> findById(String caseRef);

    @Query("select c from ControlledFile c, CaseFile f where c.caseRef = f.caseRef and c.caseRef in :caseRefs and"
            + VISIBLE)
    List<ControlledFile> these(Collection<String> caseRefs, AccessScope scope);

    /** The longest overdue first. */
    @Query("select new org.rogatory.resolutions.ControlledFileRepository$Found(c, f) from ControlledFile c, CaseFile f"
            + RUNNING + CHOSEN + AFTER + " order by c.dueOn, c.caseRef")
    List<Found> list(ControlQuery query, AccessScope scope, Limit limit);

    @Query("select c from ControlledFile c, CaseFile f" + RUNNING + " and c.responsible = :username order by c.caseRef")
    List<ControlledFile> heldBy(String username, AccessScope scope);

    /** Those on control whose day has no limit of time. */
    @Query("select c from ControlledFile c, CaseFile f" + RUNNING + " and c.caseRef > :after and not exists"
            + " (select 1 from Deadline d where d.caseRef = c.caseRef and d.ruleKey = '" + ControlClock.TERM + "')"
            + " order by c.caseRef")
    List<ControlledFile> withoutClock(String after, AccessScope scope, Limit limit);

    /** Another officer answers for the control of files; one statement, however many. */
    @Modifying(flushAutomatically = true)
    @Query("update ControlledFile c set c.responsible = :to, c.version = c.version + 1 where c.caseRef in :caseRefs")
    int pass(Collection<String> caseRefs, String to);

    /** How many days of control fall on which day. */
    @Query("select c.dueOn as dueOn, count(c) as number from ControlledFile c, CaseFile f" + RUNNING + CHOSEN
            + " group by c.dueOn")
    List<Due> days(ControlQuery query, AccessScope scope);

    /** The same for each officer named. */
    @Query("select n.officer as officer, c.dueOn as dueOn, count(distinct c.caseRef) as number"
            + " from ControlledFile c, CaseFile f, Assignee n" + RUNNING + CHOSEN
            + " and n.caseRef = c.caseRef group by n.officer, c.dueOn")
    List<DueOfOfficer> daysOfOfficers(ControlQuery query, AccessScope scope);

    /** So many files are due on a day. */
    interface Due {

        LocalDate getDueOn();

        long getNumber();
    }

    /** So many files of an officer are due on a day. */
    interface DueOfOfficer extends Due {

        String getOfficer();
    }

    /** A file on control and its head. */
    record Found(ControlledFile control, CaseFile file) {}
}
