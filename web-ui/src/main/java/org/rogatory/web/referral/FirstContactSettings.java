package org.rogatory.web.referral;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the pages of a first contact say of help at once.
 *
 * @param emergency the emergency line of each State, by its code; none is made up where nobody has entered one
 */
@ConfigurationProperties("rogatory.referral")
record FirstContactSettings(@DefaultValue Map<String, String> emergency) {

    /** A code of a State in small letters, as a variable of the environment brings it, is the same code. */
    FirstContactSettings {
        emergency = emergency.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> entry.getKey().toUpperCase(Locale.ROOT), Map.Entry::getValue));
    }

    /** The line of a State, or null. */
    @Nullable
    String line(String state) {
        return emergency.get(state);
    }
}
