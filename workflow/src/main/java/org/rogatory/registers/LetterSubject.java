package org.rogatory.registers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The brief content of a letter in the journal, as a code: no name and no fact stands in the book. */
public enum LetterSubject {
    REQUEST,
    COURT_REQUEST,
    SUPPLEMENT,
    INFORMATION_REQUEST,
    INFORMATION_REPLY,
    ANSWER,
    INTERIM_REPLY,
    REMINDER,
    ACKNOWLEDGEMENT,
    REFUSAL,
    POSTPONEMENT,
    RETURN,
    FORWARDING,
    WITHDRAWAL,
    CONSULTATION,
    COVER_LETTER,
    NOTE_VERBALE,
    EXECUTION_ORDER,
    EXECUTION_REMINDER,
    REPORT,
    SUBMISSION,
    RETURN_FOR_CORRECTION,
    MEMORANDUM,
    DISCREPANCY_ACT,
    EXTRADITION_REQUEST,
    ARREST_REQUEST,
    TRANSIT_REQUEST,
    EXTRADITION_DECISION,
    CUSTODY,
    SURRENDER,
    TRANSFER_REQUEST,
    SENTENCE_REPORT,
    CONSENT,
    CONSENT_REQUEST,
    ASSURANCE,
    RESULT_REPORT,
    OTHER;

    /** With which a file begins. */
    public static final Set<LetterSubject> OPENING = Set.of(
            REQUEST,
            COURT_REQUEST,
            SUPPLEMENT,
            EXTRADITION_REQUEST,
            ARREST_REQUEST,
            TRANSIT_REQUEST,
            TRANSFER_REQUEST,
            CONSENT_REQUEST);

    /** The key in tables, addresses and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value of a key; empty for an unknown one. */
    public static Optional<LetterSubject> of(String key) {
        return Arrays.stream(values()).filter(value -> value.key().equals(key)).findFirst();
    }
}
