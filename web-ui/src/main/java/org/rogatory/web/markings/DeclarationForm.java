package org.rogatory.web.markings;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.markings.Declarations.Wanted;
import org.rogatory.markings.Marking;

/** The marking of a matter as it is declared; State and number only where it is too high. */
record DeclarationForm(
        @Nullable String marking,
        @Nullable String otherState,
        @Nullable String registryNumber,
        @Nullable String once) {

    Optional<Marking> declared() {
        return Marking.of(Objects.requireNonNullElse(marking, ""));
    }

    Wanted wanted(Marking declared) {
        return new Wanted(
                declared, Objects.requireNonNullElse(otherState, ""), Objects.requireNonNullElse(registryNumber, ""));
    }
}
