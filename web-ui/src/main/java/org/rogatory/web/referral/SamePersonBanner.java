package org.rogatory.web.referral;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.rogatory.referral.file.Merges;
import org.rogatory.web.shared.HeaderPart;
import org.rogatory.web.shared.HeaderView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/**
 * At the head of a file that was, or is to be, given up for another one about the same person, and of the one that
 * stays: the code of the other, as far as that is open to the reader.
 */
@Component
class SamePersonBanner implements HeaderPart {

    private final Merges merges;
    private final Words words;

    SamePersonBanner(Merges merges, Words words) {
        this.merges = merges;
        this.words = words;
    }

    @Override
    public Optional<HeaderView> of(CaseFile file, Officer officer, Locale reader) {
        if (!Referral.ours(file)) {
            return Optional.empty();
        }
        var merge = merges.of(file, officer);
        if (merge.given()) {
            return Optional.of(view("warned", "stays", code(merge.stays())));
        }
        if (merge.proposedBy() != null) {
            return Optional.of(view("warned", "asked", code(merge.proposed())));
        }
        return merge.none()
                ? Optional.empty()
                : Optional.of(view("running", "given-up", String.join(", ", merge.givenUp())));
    }

    private String code(@Nullable String code) {
        return Objects.requireNonNullElseGet(code, () -> words.text("referral.same.elsewhere"));
    }

    private HeaderView view(String tone, String what, String codes) {
        return new HeaderView(
                tone,
                words.text("referral.same." + what),
                codes,
                null,
                words.text("referral.same.apart"),
                List.of(),
                List.of(),
                null,
                null);
    }
}
