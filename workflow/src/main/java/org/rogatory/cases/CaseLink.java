package org.rogatory.cases;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;

/** An earlier file of the same side that a file goes on from, and how. */
@Embeddable
public class CaseLink {

    /** How a file goes on from an earlier one. */
    public enum Kind {
        /** It asks for more in the same matter. */
        SUPPLEMENTS,
        /** It is sent again after it came back without execution. */
        CORRECTS,
        /** It follows from a file of another kind, or asks another State in the same matter. */
        FOLLOWS,
        /** It was opened for the writing of a request that was known already. */
        JOINS;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private String parentRef;

    @Enumerated(EnumType.STRING)
    private Kind parentKind;

    @SuppressWarnings("NullAway.Init")
    protected CaseLink() {}

    public CaseLink(String parentRef, Kind parentKind) {
        this.parentRef = parentRef;
        this.parentKind = parentKind;
    }

    public String parentRef() {
        return parentRef;
    }

    public Kind kind() {
        return parentKind;
    }
}
