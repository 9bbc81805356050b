package org.rogatory.transfer.sentence;

import org.jspecify.annotations.Nullable;

/**
 * One condition of a transfer, as far as the file tells it. It advises: people decide.
 *
 * @param key final_judgment, remaining, nationality, consent, dual_criminality, basis or pending
 * @param state {@code met}, {@code not_met}, {@code unknown} where the file does not say it, {@code ask} where the law
 *     is not sure and the central authority has to say it
 * @param source where it stands: the article of the instrument, or the part of the request
 * @param number what the instrument asks for, as {@code 6 months}; null where it names no number
 */
public record Eligibility(
        String key,
        String state,
        @Nullable String source,
        @Nullable String number) {

    static final String MET = "met";
    static final String NOT_MET = "not_met";
    static final String UNKNOWN = "unknown";
    static final String ASK = "ask";

    static Eligibility of(String key, String state) {
        return new Eligibility(key, state, null, null);
    }

    static Eligibility of(String key, String state, @Nullable String source) {
        return new Eligibility(key, state, source, null);
    }
}
