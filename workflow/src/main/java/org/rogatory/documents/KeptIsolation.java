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

    @Column(name = "isolation_count")
    private @Nullable Long changedCount;

    @Column(name = "isolation_held")
    private @Nullable String held;

    /** For the persistence provider. */
    protected KeptIsolation() {}

    private KeptIsolation(@Nullable Isolation state, FileMoment changed, Set<String> holders) {
        this.state = state;
        this.changedAt = changed.at();
        this.changedCount = changed.count();
        this.held = holders.isEmpty() ? null : String.join(LINE, holders);
    }

    /** How it is after a change; what was erased stays erased. */
    interface Change {

        KeptIsolation on(@Nullable KeptIsolation before);
    }

    /** Something more takes it away. */
    static Change holding(String holder, FileMoment moment) {
        return before -> {
            var holders = holders(before);
            holders.add(holder);
            return changed(before, new KeptIsolation(Isolation.ISOLATED, moment, holders));
        };
    }

    /** This does not hold it any more: it comes back if nothing else does. */
    static Change releasing(String holder, FileMoment moment) {
        return before -> {
            var holders = holders(before);
            holders.remove(holder);
            return changed(before, new KeptIsolation(holders.isEmpty() ? null : Isolation.ISOLATED, moment, holders));
        };
    }

    /** What takes it away stays as it is; whether it may leave changed otherwise. */
    static Change noting(FileMoment moment) {
        return before -> changed(before, new KeptIsolation(of(before), moment, holders(before)));
    }

    static KeptIsolation erased(FileMoment moment) {
        return new KeptIsolation(Isolation.ERASED, moment, Set.of());
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

    /** At which count of the file it changed last; else at which the document came. */
    static long count(@Nullable KeptIsolation kept, long came) {
        return kept == null || kept.changedCount == null ? came : kept.changedCount;
    }
}
