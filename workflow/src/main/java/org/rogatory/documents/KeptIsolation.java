package org.rogatory.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a document was taken away from everybody, in its row, and when that changed last. */
@Embeddable
class KeptIsolation {

    @Enumerated(EnumType.STRING)
    @Column(name = "isolation", columnDefinition = "varchar(16)")
    private @Nullable Isolation state;

    @Column(name = "isolation_at")
    private @Nullable Instant changedAt;

    /** For the persistence provider. */
    protected KeptIsolation() {}

    private KeptIsolation(@Nullable Isolation state, Instant changedAt) {
        this.state = state;
        this.changedAt = changedAt;
    }

    /** As it is from now on; what was erased stays erased. */
    static KeptIsolation changed(@Nullable KeptIsolation before, @Nullable Isolation to, Instant at) {
        return before != null && before.state == Isolation.ERASED ? before : new KeptIsolation(to, at);
    }

    static @Nullable Isolation of(@Nullable KeptIsolation kept) {
        return kept == null ? null : kept.state;
    }

    /** When it changed last; else when the document came. */
    static Instant since(@Nullable KeptIsolation kept, Instant came) {
        return kept == null || kept.changedAt == null ? came : kept.changedAt;
    }
}
