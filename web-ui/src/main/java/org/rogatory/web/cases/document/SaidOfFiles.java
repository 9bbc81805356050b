package org.rogatory.web.cases.document;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.law.Labels;
import org.springframework.stereotype.Component;

/** What systems say of files they add: pages offer only what the lists have, a system may have misspelt it. */
@Component
class SaidOfFiles {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Labels labels;

    SaidOfFiles(Labels labels) {
        this.labels = labels;
    }

    /** Refuses a kind that no list has, and a language that there is not. */
    void demandKnown(@Nullable String kind, @Nullable String language) {
        if (kind != null
                && !kind.isBlank()
                && Stream.of("attachment_kinds", "document_kinds")
                        .noneMatch(list -> labels.find(list, kind).isPresent())) {
            throw Refusal.of("document-kind", "kind");
        }
        if (language != null && !language.isBlank() && !LANGUAGES.contains(language)) {
            throw Refusal.of("document-language", "language");
        }
    }
}
