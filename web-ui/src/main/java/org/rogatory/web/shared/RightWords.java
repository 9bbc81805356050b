package org.rogatory.web.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.signing.SigningBasis;
import org.springframework.stereotype.Component;

/** A signing right in the reader's words. */
@Component
public class RightWords {

    private final Words words;

    RightWords(Words words) {
        this.words = words;
    }

    /**
     * On what ground an officer signs.
     *
     * @param whose name of the person in whose place, if it is another's
     */
    public String ground(SigningBasis basis, @Nullable String whose) {
        var ground = words.text("signing.basis." + basis.key());
        return whose == null ? ground : words.text("signing.for", ground, whose);
    }

    /** By which order. */
    public String order(String number, LocalDate date) {
        return words.text("signing.order", number, words.date(date));
    }
}
