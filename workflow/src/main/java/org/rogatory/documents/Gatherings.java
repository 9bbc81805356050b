package org.rogatory.documents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.rogatory.documents.letter.LetterWriter.Order;

/**
 * What is found out for letters, for each by one job at a time. The lock of a job ends long before a long search does:
 * who comes then finds it under way, and at a further try what was found.
 */
final class Gatherings {

    /** Longer than a job waits that has found it under way several times. */
    private static final Duration KEPT = Duration.ofHours(2);

    private final Map<String, Found> found = new ConcurrentHashMap<>();
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final Clock clock;

    Gatherings(Clock clock) {
        this.clock = clock;
    }

    /** What was found out for an order that said this, enciphered as it is. */
    private record Found(String asked, String said, Instant until) {}

    /**
     * What is found out for an order, now or before as long as it says the same.
     *
     * @throws DocumentRefused if another job is finding it out
     */
    Optional<String> of(Order order, Function<Order, Optional<String>> search) {
        var orderRef = order.orderRef();
        if (!underWay.add(orderRef)) {
            throw new DocumentRefused("letter-being-prepared");
        }
        try {
            found.values().removeIf(each -> each.until().isBefore(clock.instant()));
            var kept = found.get(orderRef);
            if (kept != null && kept.asked().equals(order.data())) {
                return Optional.of(kept.said());
            }
            var said = search.apply(order);
            said.ifPresent(text -> found.put(
                    orderRef, new Found(order.data(), text, clock.instant().plus(KEPT))));
            return said;
        } finally {
            underWay.remove(orderRef);
        }
    }

    /** The letter lies there. */
    void forget(String orderRef) {
        found.remove(orderRef);
    }
}
