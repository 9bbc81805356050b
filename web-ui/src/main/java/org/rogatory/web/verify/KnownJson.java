package org.rogatory.web.verify;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is told of a code; the same of every code of which nothing is told. */
record KnownJson(
        @Schema(description = "Whether a letter with it was issued and sealed here, as far as that may be told")
        boolean known,

        @Schema(description = "Key of the authority that sealed it") @Nullable
        String authority,

        @Schema(description = "ISO 3166-1 code of its State") @Nullable
        String state,

        @Schema(description = "Day on which it was sealed, at the place of the authority") @Nullable
        LocalDate sealedOn,

        @Schema(
                description = "How it was signed: `seal`, by an electronic signature or seal that its file carries;"
                        + " `by_hand`, on the printed letter")
        @Nullable
        String how) {

    /** It carries a signature that a machine can check. */
    static final String SEAL = "seal";

    /** It was signed on paper. */
    static final String BY_HAND = "by_hand";

    /** Nothing is known, or may be told. */
    static final KnownJson NOTHING = new KnownJson(false, null, null, null, null);
}
