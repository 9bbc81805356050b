package org.rogatory.extradition.custody;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** By what a person is held: the police, an order before the request, an order on the request, or another restraint. */
public enum Measure {
    DETAINED,
    PROVISIONAL,
    EXTRADITION,
    OTHER;

    /** The key in messages and in the interface for national systems. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The measure that an order sets which was found; empty where it sets none. */
    static Optional<Measure> ordered(String code) {
        return Stream.of(PROVISIONAL, EXTRADITION)
                .filter(measure -> code.equals("arrest_" + measure.key()))
                .findFirst();
    }
}
