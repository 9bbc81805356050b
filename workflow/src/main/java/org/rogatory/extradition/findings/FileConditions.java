package org.rogatory.extradition.findings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What was found on the request of one file. All texts lie under the key of the file. */
@Entity
@Table(name = "extradition_conditions")
class FileConditions {

    @Id
    private String caseRef;

    private @Nullable String acts;
    private @Nullable String judged;
    private @Nullable String released;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected FileConditions() {}

    FileConditions(String caseRef) {
        this.caseRef = caseRef;
    }

    String caseRef() {
        return caseRef;
    }

    void acts(String hidden) {
        this.acts = hidden;
    }

    /** The acts one by one; null as long as nobody has written them. */
    @Nullable
    String hiddenActs() {
        return acts;
    }

    void judged(String hidden) {
        this.judged = hidden;
    }

    /** What people have found on single matters. */
    @Nullable
    String hiddenJudged() {
        return judged;
    }

    void released(String hidden) {
        this.released = hidden;
    }

    /** The grounds whose codes may leave. */
    @Nullable
    String hiddenReleased() {
        return released;
    }
}
