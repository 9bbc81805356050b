package org.rogatory.tasks;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.springframework.data.domain.Persistable;

/** An open task as the work lists show it: our own projection, written in the engine's transaction. */
@Entity
@Table(name = "tasks_task")
public class OpenTask implements Persistable<String> {

    /**
     * How the forms of files that are protected by default begin: these stay with the posts of their organisation, and
     * no act of handing over, which heads above read too, names one of them.
     */
    static final String GUARDED = "referral/";

    @Id
    private String taskId;

    private String caseRef;
    private @Nullable String itemRef;
    private String step;
    private String formKey;
    private String state;
    private String otherState;
    private @Nullable String assignee;
    private String roles;
    private String priority;
    private @Nullable Instant dueAt;
    private @Nullable Instant ownDue;
    private Instant openedAt;

    @ElementCollection
    @CollectionTable(name = "tasks_candidate", joinColumns = @JoinColumn(name = "task_id"))
    @Column(name = "principal")
    private Set<String> candidates = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected OpenTask() {}

    OpenTask(OpenedTask opened, TaskSubject.TaskPlacement place) {
        this.taskId = opened.taskId();
        this.caseRef = opened.caseRef();
        this.itemRef = opened.itemRef();
        this.step = opened.step();
        this.formKey = opened.formKey();
        this.openedAt = opened.openedAt();
        this.state = place.state();
        this.otherState = place.otherState();
        this.priority = place.priority();
        this.dueAt = place.dueAt();
        this.candidates.addAll(place.principals());
        this.roles = "/" + String.join("/", opened.roles()) + "/";
    }

    void assignTo(@Nullable String username) {
        this.assignee = username;
    }

    void offer(String principal) {
        this.candidates.add(principal);
    }

    /** It is his no more; whoever holds it gives it back. */
    void withhold(String principal) {
        if (this.candidates.remove(principal)) {
            this.assignee = null;
        }
    }

    /** It is never his, under whatever other name he could do it. */
    void keepFrom(String username) {
        this.candidates.add(Officer.writer(username));
    }

    /** The same where it may be his by now. */
    void withdraw(String username) {
        keepFrom(username);
        if (username.equals(assignee)) {
            assignTo(null);
        }
    }

    /** Whether an officer may do a task that may be done under these names. */
    public static boolean open(Set<String> names, Officer officer) {
        return officer.principals().stream().anyMatch(names::contains)
                && !names.contains(Officer.writer(officer.username()));
    }

    void press(String howMuch, @Nullable Instant at) {
        this.priority = howMuch;
        this.dueAt = ownDue == null ? at : ownDue;
    }

    /** It has a term of its own, which what else is due of its file does not move. */
    void bind(Instant term) {
        this.ownDue = term;
        this.dueAt = term;
    }

    public String taskId() {
        return taskId;
    }

    public String caseRef() {
        return caseRef;
    }

    public @Nullable String itemRef() {
        return itemRef;
    }

    public String step() {
        return step;
    }

    public String formKey() {
        return formKey;
    }

    /** Whether it is one of a file that is protected by default, and handed over by no act. */
    public boolean guarded() {
        return formKey.startsWith(GUARDED);
    }

    public String otherState() {
        return otherState;
    }

    public @Nullable String assignee() {
        return assignee;
    }

    /** How much it presses: {@code urgent}, {@code soon} or {@code normal}, which is their order as well, turned round. */
    public String priority() {
        return priority;
    }

    /** The keys of the roles that may take it. */
    public List<String> roles() {
        return Stream.of(roles.split("/")).filter(role -> !role.isEmpty()).toList();
    }

    public boolean urgent() {
        return "urgent".equals(priority);
    }

    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Changes with every change of the task, so that a stale list is noticed. */
    public long version() {
        return version == null ? 0 : version;
    }

    @Override
    public String getId() {
        return taskId;
    }

    /** A task that was never saved is not looked for. */
    @Override
    public boolean isNew() {
        return version == null;
    }
}
