package org.rogatory.requests.translation;

import java.util.List;

/**
 * The parts of a request, source beside target.
 *
 * @param saved counts the savings, 0 before the first; a newer one refuses a saving made on an older
 * @param language into which is translated (BCP 47)
 */
public record TranslatedParts(long saved, String language, List<TranslatedPart> parts) {

    public TranslatedParts {
        parts = List.copyOf(parts);
    }

    /** How many parts are translated. */
    public long done() {
        return parts.stream().filter(TranslatedPart::translated).count();
    }

    /** Whether there is something to translate and all of it is translated. */
    public boolean complete() {
        return !parts.isEmpty() && done() == parts.size();
    }
}
