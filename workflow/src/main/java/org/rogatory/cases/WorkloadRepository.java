package org.rogatory.cases;

import java.util.List;
import java.util.Optional;
import org.rogatory.tasks.OpenTask;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Open tasks together with their files, under the access rule of the files. */
interface WorkloadRepository extends Repository<OpenTask, String> {

    /** Of a file of which others execute items, only the tasks of the items that are there for the reader. */
    String ROWS = "select new org.rogatory.cases.WorkloadRow(t, f) from OpenTask t, CaseFile f"
            + " where t.caseRef = f.caseRef and" + ToldItems.TASK + " and" + CaseFileRepository.VISIBLE;

    String CHOSEN = " and (:#{#filter.other()} = '' or t.otherState = :#{#filter.other()})"
            + " and (:#{#filter.status()} = '' or f.status = :#{#filter.status()})"
            + " and (:#{#filter.assignee()} = '' or t.assignee = :#{#filter.assignee()})"
            + " and (:#{#filter.unassigned()} = false or t.assignee is null)"
            + " and (:#{#filter.overdue()} = false or t.dueAt < :#{#filter.now()})";

    String AFTER = " and (t.priority < :#{#filter.after().priority()}"
            + " or t.priority = :#{#filter.after().priority()}"
            + " and (:#{#filter.after().dated()} = true"
            + " and (t.dueAt > :#{#filter.after().due()} or t.dueAt is null)"
            + " or (:#{#filter.after().dated()} = true and t.dueAt = :#{#filter.after().due()}"
            + " or :#{#filter.after().dated()} = false and t.dueAt is null)"
            + " and t.taskId > :#{#filter.after().taskId()}))";

    @Query(ROWS + CHOSEN + AFTER + " order by t.priority desc, t.dueAt asc nulls last, t.taskId")
    List<WorkloadRow> page(WorkloadFilter filter, AccessScope scope, Limit limit);

    @Query(ROWS + " and t.taskId = :taskId")
    Optional<WorkloadRow> find(String taskId, AccessScope scope);
}
