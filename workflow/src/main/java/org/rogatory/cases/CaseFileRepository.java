package org.rogatory.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseFileRepository extends Repository<CaseFile, String> {

    String VISIBLE = AccessScope.GRANTED + "f.caseRef)";

    CaseFile save(CaseFile file);

    @Query("select f from CaseFile f where f.caseRef = :caseRef and" + VISIBLE)
    Optional<CaseFile> find(String caseRef, AccessScope scope);

    @Query("select f from CaseFile f where f.caseRef in :caseRefs and" + VISIBLE)
    List<CaseFile> these(Set<String> caseRefs, AccessScope scope);

    /** How many an authority keeps. */
    @Query("select count(f) from CaseFile f where f.authority = :authority and" + VISIBLE)
    long kept(String authority, AccessScope scope);

    @Query("select f.caseRef from CaseFile f where f.caseRef in :caseRefs and f.machine = :machine and" + VISIBLE)
    Set<String> ofMachine(Set<String> caseRefs, String machine, AccessScope scope);

    @Query("select f from CaseFile f where f.numbers.externalRef = :externalRef and" + VISIBLE
            + " order by f.openedAt desc")
    List<CaseFile> byExternalRef(String externalRef, AccessScope scope, Limit limit);

    @Query("select f from CaseFile f where f.threadId = :threadId and f.state = :state and" + VISIBLE)
    List<CaseFile> byThread(String threadId, String state, AccessScope scope);

    /**
     * What a filter asks. Late is what the office has set itself and owes, as long as the file does not wait; that a
     * limit of law has passed stays so, but for what only warns of custody.
     */
    String REGISTERED = " (:#{#filter.number()} = '' or upper(f.caseRef) like :#{#filter.pattern()} escape '!'"
            + " or upper(coalesce(f.numbers.counterpartRef, '')) like :#{#filter.pattern()} escape '!'"
            + " or upper(coalesce(f.numbers.officeNumber, '')) like :#{#filter.pattern()} escape '!'"
            + " or upper(coalesce(f.numbers.theirNumber, '')) like :#{#filter.pattern()} escape '!')"
            + " and (:#{#filter.other()} = '' or f.requesting = :#{#filter.other()}"
            + " or f.requested = :#{#filter.other()})"
            + " and (:#{#filter.status()} = '' or f.status = :#{#filter.status()})"
            + " and (:#{#filter.due().asked()} = false or exists (select 1 from Deadline d where d.caseRef = f.caseRef"
            + " and (d.status = org.rogatory.deadlines.DeadlineStatus.RUNNING or d.owed = true and d.pausedAt is null)"
            + " and d.dueAt < :#{#filter.due().before()} and" + ToldItems.DEADLINE + "))"
            + " and (:#{#filter.due().passed()} = false or f.closedAt is null and exists (select 1 from Deadline d"
            + " where d.caseRef = f.caseRef and (d.owed = true and d.pausedAt is null"
            + " or d.status = org.rogatory.deadlines.DeadlineStatus.PASSED"
            + " and d.kind <> org.rogatory.deadlines.DeadlineKind.SYSTEM and d.ruleKey not in :warnings) and"
            + ToldItems.DEADLINE + "))"
            + " and (f.openedAt < :#{#filter.before()}"
            + " or f.openedAt = :#{#filter.before()} and f.caseRef < :#{#filter.beforeRef()})";

    /** A register has its own order: the last number first. Drafts stand in it only where they are asked for. */
    @Query("select f from CaseFile f where f.machine in :#{#filter.machines()}"
            + " and (f.status <> 'draft' or :#{#filter.status()} = 'draft') and" + REGISTERED
            + " and" + VISIBLE + " order by f.openedAt desc, f.caseRef desc")
    List<CaseFile> register(RegisterFilter filter, Set<String> warnings, AccessScope scope, Limit limit);

    /** The same with the drafts, for national systems. */
    @Query("select f from CaseFile f where f.machine in :#{#filter.machines()} and" + REGISTERED + " and" + VISIBLE
            + " order by f.openedAt desc, f.caseRef desc")
    List<CaseFile> page(RegisterFilter filter, Set<String> warnings, AccessScope scope, Limit limit);

    /** Of what is due for something single in these files, the references of the deadlines that are told to a reader. */
    @Query("select d.deadlineRef from Deadline d, CaseFile f where d.caseRef = f.caseRef and f.caseRef in :caseRefs"
            + " and d.about is not null"
            + " and (d.status = org.rogatory.deadlines.DeadlineStatus.RUNNING or d.owed = true and d.pausedAt is null)"
            + " and" + ToldItems.DEADLINE + " and" + VISIBLE)
    Set<String> toldDeadlines(Set<String> caseRefs, AccessScope scope);

    /** Those of these files of which the last act is told to a reader. */
    @Query("select f.caseRef from CaseFile f where f.caseRef in :caseRefs and" + ToldItems.LAST_ACT + " and" + VISIBLE)
    Set<String> toldLastActs(Set<String> caseRefs, AccessScope scope);

    /** Of the work on single items of these files that somebody has, the tasks that are told to a reader. */
    @Query("select t.taskId from OpenTask t, CaseFile f where t.caseRef = f.caseRef and f.caseRef in :caseRefs"
            + " and t.itemRef is not null and t.assignee is not null and" + ToldItems.TASK + " and" + VISIBLE)
    Set<String> toldTasks(Set<String> caseRefs, AccessScope scope);

    @Query("select f from CaseFile f where (f.owner = :username or f.draftedBy = :username) and f.closedAt is null and"
            + VISIBLE + " order by f.changedAt desc")
    List<CaseFile> ofPerson(String username, AccessScope scope, Limit limit);

    @Query("select f from CaseFile f where f.machine in :machines and" + VISIBLE + " order by f.changedAt desc")
    List<CaseFile> list(Set<String> machines, AccessScope scope, Limit limit);

    @Query("select f from CaseFile f where f.machine in :machines and f.status in :statuses and" + VISIBLE
            + " order by f.changedAt desc")
    List<CaseFile> listByStatus(Set<String> machines, Set<String> statuses, AccessScope scope, Limit limit);

    @Query("select f from CaseFile f where f.state = :state and f.requesting = coalesce(:requesting, f.requesting)"
            + " and (f.numbers.theirKey = :key or f.numbers.counterpartKey = :key) and" + VISIBLE
            + " order by f.openedAt desc")
    List<CaseFile> alike(String state, @Nullable String requesting, String key, AccessScope scope);

    /** Those that wait in a status without the limit of time that belongs to it, from a place on. */
    @Query("select f.caseRef from CaseFile f where f.machine in :#{#sought.machines()}"
            + " and f.status in :#{#sought.statuses()} and f.caseRef > :#{#sought.after()}"
            + " and not exists (select 1 from Deadline d where d.caseRef = f.caseRef"
            + " and d.ruleKey = :#{#sought.rule()}"
            + " and (d.status = org.rogatory.deadlines.DeadlineStatus.RUNNING"
            + " or d.status = org.rogatory.deadlines.DeadlineStatus.PAUSED)) and" + VISIBLE + " order by f.caseRef")
    List<String> withoutClock(CaseLists.Clockless sought, AccessScope scope, Limit limit);

    @Query("select f from CaseFile f where f.link.parentRef = :caseRef and" + VISIBLE
            + " order by f.openedAt, f.caseRef")
    List<CaseFile> following(String caseRef, AccessScope scope);

    /** Beginnings of numbers, and a whole thread id. */
    record Sought(String own, String key, String thread) {}

    @Query("select f from CaseFile f where (f.numbers.ownKey like :#{#sought.own()} or f.numbers.counterpartKey like"
            + " :#{#sought.own()} or f.numbers.counterpartKey like :#{#sought.key()} or f.numbers.externalKey like"
            + " :#{#sought.key()} or f.numbers.officeKey like :#{#sought.key()} or f.numbers.theirKey like"
            + " :#{#sought.key()} or f.threadId = :#{#sought.thread()}) and" + VISIBLE + " order by f.changedAt desc")
    List<CaseFile> byNumber(Sought sought, AccessScope scope, Limit limit);
}
