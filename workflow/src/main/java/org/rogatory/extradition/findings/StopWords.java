package org.rogatory.extradition.findings;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a question that a person must decide, kept under the key of the file.
 *
 * @param why it was raised; null where the request came with it
 * @param outcome the code of what was decided; null while it is open
 */
record StopWords(
        String flag,
        @Nullable String why,
        @Nullable String outcome,
        @Nullable String settledWhy) {

    StopWords settled(String code, @Nullable String reason) {
        return new StopWords(flag, why, code, reason);
    }
}
