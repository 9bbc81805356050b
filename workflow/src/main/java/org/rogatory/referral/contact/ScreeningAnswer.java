package org.rogatory.referral.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one indicator. That nobody knows, that he did not want to say and that it does not apply are three
 * things, and none of them is a no.
 *
 * @param basis how it is known, or why not
 * @param certainty how sure whoever writes it down is; null where the indicator was not seen
 */
public record ScreeningAnswer(Basis basis, @Nullable Certainty certainty) {

    /** Between both, as it is told and kept. */
    private static final String BETWEEN = "/";

    /** Observed, told or read in a document; or absent, or not known for a reason. */
    public enum Basis {
        OBSERVED,
        TOLD,
        DOCUMENT,
        NOT_SEEN,
        REFUSED,
        UNKNOWN,
        NOT_APPLICABLE;

        /** As forms and acts name it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether the indicator is there. */
        public boolean seen() {
            return this == OBSERVED || this == TOLD || this == DOCUMENT;
        }
    }

    /** How sure it is. */
    public enum Certainty {
        CERTAIN,
        LIKELY,
        UNSURE;

        /** As forms and acts name it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the indicator is there, by whatever is known. */
    public boolean seen() {
        return basis.seen();
    }

    /** As it is told and kept: {@code told/likely}, {@code refused}. */
    public String key() {
        return certainty == null ? basis.key() : basis.key() + BETWEEN + certainty.key();
    }

    /** The answer that is told so; empty where it is none. What is there and nobody says how surely is likely. */
    public static Optional<ScreeningAnswer> of(String told) {
        var parts = List.of(told.split(BETWEEN, 2));
        var basis = Arrays.stream(Basis.values())
                .filter(each -> each.key().equals(parts.get(0)))
                .findFirst();
        if (basis.isEmpty() || parts.size() == 1) {
            return basis.map(each -> new ScreeningAnswer(each, each.seen() ? Certainty.LIKELY : null));
        }
        return Arrays.stream(Certainty.values())
                .filter(each -> basis.get().seen() && each.key().equals(parts.get(1)))
                .findFirst()
                .map(certainty -> new ScreeningAnswer(basis.get(), certainty));
    }
}
