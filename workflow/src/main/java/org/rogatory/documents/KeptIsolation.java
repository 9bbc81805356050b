package org.rogatory.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** That a document was taken away from everybody, in its row, by what, and when that changed last. */
@Embeddable
class KeptIsolation {

    private static final String LINE = "\n";

    @Enumerated(EnumType.STRING)
    @Column(name = "isolation", columnDefinition = "varchar(16)")
    private @Nullable Isolation state;

    @Column(name = "isolation_at")
    private @Nullable Instant changedAt;

    @Column(name = "isolation_held")
    private @Nullable String held;

    /** For the persistence provider. */
    protected KeptIsolation() {}

    private KeptIsolation(@Nullable Isolation state, Instant changedAt, Set<String> holders) {
        this.state = state;
        this.changedAt = changedAt;
        this.held = holders.isEmpty() ? null : String.join(LINE, holders);
    }

    /** How it is after a change; what was erased stays erased. */
    interface Change {

        KeptIsolation on(@Nullable KeptIsolation before);
    }

    /** Something more takes it away. */
    static Change holding(String holder, Instant at) {
        return before -> {
            var holders = holders(before);
            holders.add(holder);
            return changed(before, new KeptIsolation(Isolation.ISOLATED, at, holders));
        };
    }

    /** This does not hold it any more: it comes back if nothing else does. */
    static Change releasing(String holder, Instant at) {
        return before -> {
            var holders = holders(before);
            holders.remove(holder);
            return changed(before, new KeptIsolation(holders.isEmpty() ? null : Isolation.ISOLATED, at, holders));
        };
    }

    static KeptIsolation erased(Instant at) {
        return new KeptIsolation(Isolation.ERASED, at, Set.of());
    }

    private static KeptIsolation changed(@Nullable KeptIsolation before, KeptIsolation after) {
        return before != null && before.state == Isolation.ERASED ? before : after;
    }

    private static Set<String> holders(@Nullable KeptIsolation kept) {
        return kept == null || kept.held == null
                ? new LinkedHashSet<>()
                : kept.held.lines().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static @Nullable Isolation of(@Nullable KeptIsolation kept) {
        return kept == null ? null : kept.state;
    }

    /** When it changed last; else when the document came. */
    static Instant since(@Nullable KeptIsolation kept, Instant came) {
        return kept == null || kept.changedAt == null ? came : kept.changedAt;
    }
}
