package org.rogatory.transmission;

import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.law.TransmissionRoute;

/**
 * A request or an answer leaves by a route.
 *
 * @param follows the route by which the original follows; null where the route itself brings it
 * @param messageRef the message that is sent or handed over with it
 * @param letter number and day of the letter
 * @param first how the first leg is handed over
 */
public record Departure(
        Purpose purpose,
        TransmissionRoute route,
        @Nullable TransmissionRoute follows,
        @Nullable String messageRef,
        @Nullable LetterNumber letter,
        HandOver first) {}
