package org.rogatory.tasks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.identity.Officer;
import org.rogatory.tasks.OpenTaskRepository.Candidate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks in the hands of one officer, and their way into the hands of another when he leaves. */
@Service
public class HeldTasks {

    private final OpenTaskRepository tasks;

    HeldTasks(OpenTaskRepository tasks) {
        this.tasks = tasks;
    }

    /** All open tasks an officer has taken or was given. */
    @Transactional(readOnly = true)
    public List<OpenTask> of(String username) {
        return tasks.heldBy(username);
    }

    /** For each of these tasks the names under which it may be done. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> candidates(Collection<String> taskIds) {
        return taskIds.isEmpty()
                ? Map.of()
                : tasks.candidates(taskIds).stream()
                        .collect(groupingBy(Candidate::getTaskId, mapping(Candidate::getPrincipal, toSet())));
    }

    /**
     * Tasks go from one officer to another; the caller has made sure that he may do them, and leaves the trace. Those
     * of files for named people only become free where he is not named: he takes over and is no reader thereby.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pass(String from, Collection<String> taskIds, String to) {
        tasks.pass(from, taskIds, to);
        tasks.releaseUnread(taskIds, to, Officer.reader(to));
    }
}
