package org.rogatory.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** At which counts of its file a document came and was kept inside, and up to which one a letter shows the file. */
@Embeddable
class KeptCounts {

    @Column(name = "added_count")
    private long added;

    @Column(name = "seen_count")
    private long seen;

    @Column(name = "withheld_count")
    private @Nullable Long withheld;

    @Column(name = "withheld_at")
    private @Nullable Instant withheldAt;

    /** For the persistence provider. */
    protected KeptCounts() {}

    KeptCounts(Counted counted) {
        this.added = counted.added();
        this.seen = counted.seen();
    }

    void withhold(FileMoment moment) {
        withheld = moment.count();
        withheldAt = moment.at();
    }

    @Nullable
    Instant withheldAt() {
        return withheldAt;
    }

    /** With what its isolation counts. */
    Counted view(@Nullable KeptIsolation isolation) {
        return new Counted(added, KeptIsolation.count(isolation, added), withheld, seen);
    }
}
