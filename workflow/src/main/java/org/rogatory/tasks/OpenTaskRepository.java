package org.rogatory.tasks;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OpenTaskRepository extends Repository<OpenTask, String> {

    String DUE_FIRST = " order by t.priority desc, case when t.dueAt is null then 1 else 0 end, t.dueAt, t.openedAt";

    /** Nobody is shown the task of a file from which he is kept out, nor the one that signs what he wrote himself. */
    String NOT_BARRED = " and not exists (select 1 from CaseAccess e where e.caseRef = t.caseRef"
            + " and e.accessLevel = 'excluded' and (e.principal in :barring or e.principal = 'anybody'"
            + " and not exists (select 1 from CaseAccess r where r.caseRef = e.caseRef"
            + " and r.accessLevel = 'named' and r.principal in :barring)))"
            + " and not exists (select 1 from OpenTask w join w.candidates o where w.taskId = t.taskId"
            + " and o like 'writer/%' and o in :barring)";

    OpenTask save(OpenTask task);

    void delete(OpenTask task);

    Optional<OpenTask> findById(String taskId);

    @Query("select t from OpenTask t where t.assignee in :usernames" + NOT_BARRED + DUE_FIRST)
    List<OpenTask> assignedTo(Collection<String> usernames, Collection<String> barring, Limit limit);

    @Query("select t from OpenTask t where t.assignee is null and t.taskId in"
            + " (select c.taskId from OpenTask c join c.candidates p where p in :principals)" + NOT_BARRED + DUE_FIRST)
    List<OpenTask> available(Collection<String> principals, Collection<String> barring, Limit limit);

    @Query("select t from OpenTask t where t.caseRef = :caseRef and t.step = :step and t.assignee is null"
            + " and t.taskId in (select c.taskId from OpenTask c join c.candidates p where p in :principals)"
            + NOT_BARRED)
    List<OpenTask> free(String caseRef, String step, Collection<String> principals, Collection<String> barring);

    @Query("select t from OpenTask t where t.taskId in"
            + " (select c.taskId from OpenTask c join c.candidates p where p in :principals)" + NOT_BARRED + DUE_FIRST)
    List<OpenTask> takable(Collection<String> principals, Collection<String> barring, Limit limit);

    /**
     * The same from a place on, in an order in which no two tasks are alike; only of files that the officer may see, so
     * that no page tells of others by what it leaves out.
     */
    @Query("select t from OpenTask t where t.taskId in"
            + " (select c.taskId from OpenTask c join c.candidates p where p in :principals)"
            + " and exists (select 1 from CaseAccess a where a.caseRef = t.caseRef"
            + " and a.principal in :principals and a.accessLevel <> 'excluded'"
            + " and (a.endsAt is null or a.endsAt > :#{@clock.instant()}))" + NOT_BARRED
            + " and (t.priority < :#{#after.priority()} or t.priority = :#{#after.priority()}"
            + " and (:#{#after.dated()} = true and (t.dueAt > :#{#after.dueAt()} or t.dueAt is null)"
            + " or (:#{#after.dated()} = true and t.dueAt = :#{#after.dueAt()}"
            + " or :#{#after.dated()} = false and t.dueAt is null)"
            + " and (t.openedAt > :#{#after.openedAt()}"
            + " or t.openedAt = :#{#after.openedAt()} and t.taskId > :#{#after.taskId()})))"
            + " order by t.priority desc, t.dueAt asc nulls last, t.openedAt, t.taskId")
    List<OpenTask> page(Collection<String> principals, Collection<String> barring, TaskPlace after, Limit limit);

    @Query("select t from OpenTask t where t.taskId = :taskId and t.taskId in"
            + " (select c.taskId from OpenTask c join c.candidates p where p in :principals)" + NOT_BARRED)
    Optional<OpenTask> takable(String taskId, Collection<String> principals, Collection<String> barring);

    @Query("select t from OpenTask t where t.caseRef in :caseRefs order by t.openedAt")
    List<OpenTask> ofCases(Collection<String> caseRefs);

    @Query("select t from OpenTask t where t.itemRef in :itemRefs order by t.openedAt")
    List<OpenTask> ofItems(Collection<String> itemRefs);

    @Query("select t from OpenTask t where t.caseRef = :caseRef order by t.openedAt")
    List<OpenTask> ofCase(String caseRef);

    /** Who has been given a file may do its open tasks of his role; one statement, however many tasks. */
    @Modifying(flushAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "insert into tasks_candidate (task_id, principal) select t.task_id, :principal from tasks_task t"
                    + " where t.case_ref = :caseRef and t.roles like concat('%/', :role, '/%') and not exists"
                    + " (select 1 from tasks_candidate c where c.task_id = t.task_id and c.principal = :principal)")
    int admit(String caseRef, String role, String principal);

    /** Who has given a file back may do none of its open tasks any more. */
    @Modifying(flushAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "delete from tasks_candidate where principal = :principal and task_id in"
                    + " (select t.task_id from tasks_task t where t.case_ref = :caseRef)")
    int dismiss(String caseRef, String principal);

    /**
     * Nobody holds those of a role that this one could do; what others have in hand stays theirs. Those that nobody holds
     * are changed as well, since somebody may be taking one.
     */
    @Modifying(flushAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "update tasks_task set assignee = null, version = version + 1 where case_ref = :caseRef"
                    + " and roles like concat('%/', :role, '/%') and exists (select 1 from tasks_candidate c"
                    + " where c.task_id = tasks_task.task_id and c.principal = :principal)")
    int free(String caseRef, String role, String principal);

    /** Who is kept out of a file holds none of its tasks; others take them. All are changed: he may be taking one. */
    @Modifying(flushAutomatically = true)
    @Query("update OpenTask t set t.assignee = nullif(t.assignee, :username), t.version = t.version + 1"
            + " where t.caseRef = :caseRef")
    int release(String caseRef, String username);

    /** Who may do these tasks no more holds none of them. All are changed: he may be taking one. */
    @Modifying(flushAutomatically = true)
    @Query("update OpenTask t set t.assignee = nullif(t.assignee, :username), t.version = t.version + 1"
            + " where t.taskId in :taskIds")
    int releaseThese(Collection<String> taskIds, String username);

    /** These tasks are not for this one any more. */
    @Modifying(flushAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "delete from tasks_candidate where principal = :principal and task_id in (:taskIds)")
    int dismissThese(Collection<String> taskIds, String principal);

    /** Nobody holds those that he has and that nobody can hand over. */
    @Modifying(flushAutomatically = true)
    @Query("update OpenTask t set t.assignee = null, t.version = t.version + 1"
            + " where t.assignee = :username and t.formKey like '" + OpenTask.GUARDED + "%'")
    int releaseGuarded(String username);

    /** Whoever takes a task of a file at this moment, or changes it otherwise, meets what the act does with it. */
    @Modifying(flushAutomatically = true)
    @Query("update OpenTask t set t.version = t.version + 1 where t.caseRef = :caseRef")
    int touch(String caseRef);

    /** Nobody holds tasks of a file for named people only in which he is not named; others take them. */
    @Modifying(flushAutomatically = true)
    @Query("update OpenTask t set t.assignee = null, t.version = t.version + 1"
            + " where t.taskId in :taskIds and t.assignee = :username"
            + " and exists (select 1 from CaseAccess e where e.caseRef = t.caseRef"
            + " and e.accessLevel = 'excluded' and e.principal = 'anybody')"
            + " and not exists (select 1 from CaseAccess r where r.caseRef = t.caseRef"
            + " and r.accessLevel = 'named' and r.principal = :reader)")
    int releaseUnread(Collection<String> taskIds, String username, String reader);

    /** Somebody, or a role in a unit, that may do a task. */
    interface Candidate {

        String getTaskId();

        String getPrincipal();
    }

    @Query("select t.taskId as taskId, p as principal from OpenTask t join t.candidates p where t.caseRef = :caseRef")
    List<Candidate> candidates(String caseRef);

    @Query("select t from OpenTask t where t.assignee = :username order by t.caseRef, t.taskId")
    List<OpenTask> heldBy(String username);

    /** Who may do these tasks; one statement, however many. */
    @Query("select t.taskId as taskId, p as principal from OpenTask t join t.candidates p where t.taskId in :taskIds")
    List<Candidate> candidates(Collection<String> taskIds);

    /** Tasks go from one officer to another; one statement, however many. */
    @Modifying(flushAutomatically = true)
    @Query("update OpenTask t set t.assignee = :to, t.version = t.version + 1"
            + " where t.assignee = :from and t.taskId in :taskIds")
    int pass(String from, Collection<String> taskIds, String to);
}
