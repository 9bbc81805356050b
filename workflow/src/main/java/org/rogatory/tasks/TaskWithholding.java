package org.rogatory.tasks;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.Session;
import org.rogatory.identity.AccountLeft;
import org.rogatory.identity.Officer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes open tasks from those who may not do them any more: who has become a writer of what one signs, who has given
 * the file back, who is kept out of it, who has left. Each of these tasks has another version by that: an act in which
 * one is taken or pressed at the same moment crosses this one, is done again and finds it as it is.
 */
@Component
public class TaskWithholding {

    private final OpenTaskRepository tasks;
    private final EntityManager known;

    TaskWithholding(OpenTaskRepository tasks, EntityManager known) {
        this.tasks = tasks;
        this.known = known;
    }

    /** It is never his, nor does it stay in his hands; nothing happens where it is not open any more. */
    @Transactional
    public void keepFrom(String taskId, String username) {
        tasks.findById(taskId).ifPresent(task -> task.withdraw(username));
    }

    /** A role of an authority has given a file back: its tasks are his no more, and nobody there holds one of them. */
    @Transactional
    public void dismiss(String caseRef, String role, String principal) {
        tasks.free(caseRef, role, principal);
        tasks.dismiss(caseRef, principal);
        forget();
    }

    /** Who is kept out of a file has its tasks in his hands no more, and nobody offers them to him by name. */
    @Transactional
    public void keepOut(String caseRef, String username) {
        tasks.release(caseRef, username);
        tasks.dismiss(caseRef, Officer.personal(username));
        forget();
    }

    /** A file is for these people only: whoever else holds a task of it is kept out as one who holds it. */
    @Transactional
    public void keepTo(String caseRef, Set<String> usernames) {
        tasks.touch(caseRef);
        forget();
        tasks.ofCase(caseRef).stream()
                .map(OpenTask::assignee)
                .filter(Objects::nonNull)
                .distinct()
                .filter(holder -> !usernames.contains(holder))
                .forEach(holder -> keepOut(caseRef, holder));
    }

    /** These tasks are offered to somebody by name no more, and he holds none of them; others hold what they hold. */
    @Transactional
    public void withhold(Collection<String> taskIds, String username) {
        tasks.releaseThese(taskIds, username);
        tasks.dismissThese(taskIds, Officer.personal(username));
        forget();
    }

    /** Whoever leaves has handed over what he held; tasks that no act hands over become free for his colleagues. */
    @EventListener
    @Transactional
    public void left(AccountLeft account) {
        tasks.releaseGuarded(account.username());
        forget();
    }

    /** What this act has read of tasks before is older than its statements; whatever it does next reads them again. */
    private void forget() {
        var session = known.unwrap(Session.class);
        if (session.getStatistics().getEntityCount() > 0) {
            List.copyOf(session.getManagedEntities(OpenTask.class)).forEach(session::detach);
        }
    }
}
