package org.rogatory.tasks;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OpenTaskRepository extends Repository<OpenTask, String> {

    String DUE_FIRST = " order by t.priority desc, case when t.dueAt is null then 1 else 0 end, t.dueAt, t.openedAt";

    OpenTask save(OpenTask task);

    void delete(OpenTask task);

    Optional<OpenTask> findById(String taskId);

    @Query("select t from OpenTask t where t.assignee = :username" + DUE_FIRST)
    List<OpenTask> assignedTo(String username, Limit limit);

    @Query("select t from OpenTask t where t.assignee is null and t.taskId in"
            + " (select c.taskId from OpenTask c join c.candidates p where p in :principals)" + DUE_FIRST)
    List<OpenTask> available(Collection<String> principals, Limit limit);

    @Query("select t from OpenTask t where t.taskId in"
            + " (select c.taskId from OpenTask c join c.candidates p where p in :principals)" + DUE_FIRST)
    List<OpenTask> takable(Collection<String> principals, Limit limit);

    @Query("select t from OpenTask t where t.taskId = :taskId and t.taskId in"
            + " (select c.taskId from OpenTask c join c.candidates p where p in :principals)")
    Optional<OpenTask> takable(String taskId, Collection<String> principals);

    @Query("select t from OpenTask t where t.caseRef in :caseRefs order by t.openedAt")
    List<OpenTask> ofCases(Collection<String> caseRefs);

    @Query("select t from OpenTask t where t.caseRef = :caseRef order by t.openedAt")
    List<OpenTask> ofCase(String caseRef);

    /** Somebody, or a role in a unit, that may do a task. */
    interface Candidate {

        String getTaskId();

        String getPrincipal();
    }

    @Query("select t.taskId as taskId, p as principal from OpenTask t join t.candidates p where t.caseRef = :caseRef")
    List<Candidate> candidates(String caseRef);
}
