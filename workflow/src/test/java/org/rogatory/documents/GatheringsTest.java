package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.letter.LetterWriter.Order;

/** A long search is done once, however often the lock of its job ends. */
class GatheringsTest {

    private static final Instant NOW = Instant.parse("2026-11-29T08:00:00Z");
    private static final Order ORDER = new Order("O-1", "UZ-MLA-2026-000001", "kind", "asked", NOW, "officer.uz");

    private final Clock clock = mock(Clock.class);
    private final AtomicInteger searched = new AtomicInteger();
    private final Gatherings gatherings = new Gatherings(clock);

    @BeforeEach
    void start() {
        when(clock.instant()).thenReturn(NOW);
    }

    private Optional<String> search(Order order) {
        return Optional.of(order.data() + " " + searched.incrementAndGet());
    }

    @Test
    void whoComesWhileItIsUnderWayDoesNotBeginAgain() {
        var first = gatherings.of(ORDER, order -> {
            assertThatThrownBy(() -> gatherings.of(ORDER, this::search))
                    .isInstanceOf(DocumentRefused.class)
                    .hasMessage("letter-being-prepared");
            return search(order);
        });
        assertThat(first).contains("asked 1");
        assertThat(gatherings.of(ORDER, this::search)).as("what was found").contains("asked 1");
        assertThat(searched).hasValue(1);
    }

    @Test
    void whatFailsIsBegunAgain() {
        assertThatThrownBy(() -> gatherings.of(ORDER, order -> {
                    throw new DocumentRefused("verify-busy");
                }))
                .hasMessage("verify-busy");
        assertThat(gatherings.of(ORDER, this::search)).contains("asked 1");
    }

    @Test
    void whatIsAskedOtherwiseOrWasFoundLongAgoIsFoundOutAnew() {
        assertThat(gatherings.of(ORDER, this::search)).contains("asked 1");
        assertThat(gatherings.of(ORDER.saying("another"), this::search)).contains("another 2");
        when(clock.instant()).thenReturn(NOW.plus(Duration.ofHours(3)));
        assertThat(gatherings.of(ORDER.saying("another"), this::search)).contains("another 3");
        gatherings.forget(ORDER.orderRef());
        assertThat(gatherings.of(ORDER.saying("another"), this::search)).contains("another 4");
    }

    @Test
    void whereNothingIsToBeFoundOutNothingIsKept() {
        assertThat(gatherings.of(ORDER, order -> Optional.empty())).isEmpty();
        assertThat(gatherings.of(ORDER, this::search)).contains("asked 1");
    }
}
