package org.rogatory.web.referral;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.law.Confidentiality;
import org.rogatory.law.Confidentiality.Limit;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What whoever listens may be bound to tell others, in the reader's words; unknown is told as that. */
@Component
class LimitsTold {

    private final Confidentiality confidentiality;
    private final Words words;

    LimitsTold(Confidentiality confidentiality, Words words) {
        this.confidentiality = confidentiality;
        this.words = words;
    }

    /** One limit; the basis, with who has verified it and when, is null where it is not known. */
    record LimitLine(String label, String duty, @Nullable String basis) {}

    /** Those of a State, whose law binds whoever listens there. */
    List<LimitLine> of(String state) {
        return confidentiality.of(state).stream().map(this::line).toList();
    }

    private LimitLine line(Limit limit) {
        return new LimitLine(
                limit.label().in(words.language()),
                words.text("referral.limits." + limit.duty().name().toLowerCase(Locale.ROOT)),
                limit.unknown() ? null : source(limit));
    }

    /** Where a duty is written, and who has verified it when. */
    String source(Limit limit) {
        var on = limit.verifiedOn();
        return words.text(
                "referral.limit.source",
                words.citation(Objects.requireNonNullElse(limit.basis(), "")),
                Objects.requireNonNullElse(limit.verifiedBy(), ""),
                on == null ? "" : words.date(on));
    }
}
