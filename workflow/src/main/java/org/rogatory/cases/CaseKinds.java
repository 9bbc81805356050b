package org.rogatory.cases;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lists call a file by, since names are never shown there: the kind of its first item of assistance, and how many more. */
@Embeddable
public class CaseKinds {

    private @Nullable String subject;
    private int furtherKinds;

    protected CaseKinds() {}

    CaseKinds(List<String> kinds) {
        this.subject = kinds.isEmpty() ? null : kinds.get(0);
        this.furtherKinds = Math.max(0, (int) kinds.stream().distinct().count() - 1);
    }

    public @Nullable String first() {
        return subject;
    }

    /** How many other kinds of assistance are asked for besides the first. */
    public int further() {
        return furtherKinds;
    }
}
