package org.rogatory.cases;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.ItemDeadlines;
import org.rogatory.tasks.TaskSubject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Places a task where the file's access rows and the task's roles meet. */
@Component
class CaseTaskSubject implements TaskSubject {

    private final KnownFiles files;
    private final KnownAccess access;
    private final ItemDeadlines deadlines;
    private final ObjectProvider<Urgency> urgency;
    private final ObjectProvider<TaskShare> shares;

    CaseTaskSubject(
            KnownFiles files,
            KnownAccess access,
            ItemDeadlines deadlines,
            ObjectProvider<Urgency> urgency,
            ObjectProvider<TaskShare> shares) {
        this.shares = shares;
        this.urgency = urgency;
        this.deadlines = deadlines;
        this.files = files;
        this.access = access;
    }

    @Override
    public TaskPlacement placeOf(String caseRef, @Nullable String itemRef, Set<String> roles) {
        var file = files.find(caseRef, AccessScope.system()).orElseThrow(Refusal::notFound);
        var principals = access.of(caseRef).stream()
                .filter(granted -> !Readers.READING.equals(granted.accessLevel()))
                .map(CaseAccess::principal)
                .filter(principal -> roles.stream().anyMatch(role -> principal.endsWith("/" + role)))
                .collect(Collectors.toSet());
        var due = deadlines.firstOf(caseRef, itemRef).map(DeadlineView::dueAt).orElse(null);
        var rules = urgency.getIfAvailable();
        var plain = file.marks().urgent() ? "urgent" : "normal";
        var priority = rules == null ? plain : rules.of(file, due);
        return new TaskPlacement(whose(file, itemRef, principals), file.state(), file.otherState(), priority, due);
    }

    private Set<String> whose(CaseFile file, @Nullable String itemRef, Set<String> principals) {
        var share = shares.getIfAvailable();
        return share == null ? principals : share.among(file, itemRef, principals);
    }
}
