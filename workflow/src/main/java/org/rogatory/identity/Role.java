package org.rogatory.identity;

import java.util.Arrays;
import java.util.Locale;

/** What an officer may do; the keys are those of the reference data and of the candidate groups in the processes. */
public enum Role {
    DRAFTER,
    COURT,
    SUPERVISOR,
    HEAD,
    CENTRAL_OFFICER,
    SIGNATORY,
    TRANSLATOR,
    REGISTRAR,
    EXECUTOR,
    CUSTODY_OFFICER,
    FIRST_RESPONDER,
    SCREENER,
    SERVICE_PROVIDER,
    COORDINATOR,
    IDENTIFICATION_BODY,
    AUDITOR,
    ADMINISTRATOR,
    OPERATOR,
    SYSTEM;

    /** The key used in reference data, processes and tables, for example {@code central_officer}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a key; an unknown key is refused. */
    public static Role of(String key) {
        return Arrays.stream(values())
                .filter(role -> role.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown role " + key));
    }
}
