package org.rogatory.requests.translation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** By whom the translation of a request was finished. */
@Component
public class FinishedTranslations {

    /** How one is finished that is written here, part by part. */
    public static final String PARTS = "parts";

    private final TranslationRepository repository;

    FinishedTranslations(TranslationRepository repository) {
        this.repository = repository;
    }

    /** Whether this officer finished the translation of this version of the content, and it is written here. */
    public boolean by(Officer officer, String caseRef, @Nullable Integer number) {
        return number != null
                && repository
                        .find(caseRef, AccessScope.system())
                        .filter(translation -> Objects.equals(translation.doneNumber(), number))
                        .filter(translation -> PARTS.equals(translation.doneHow()))
                        .filter(translation -> officer.username().equals(translation.doneBy()))
                        .isPresent();
    }
}
