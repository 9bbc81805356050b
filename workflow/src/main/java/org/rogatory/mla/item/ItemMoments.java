package org.rogatory.mla.item;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Lifecycles;
import org.rogatory.requests.inbox.ToldMoment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Of which moment is what the other State tells of its items. Messages overtake each other, and an answer leaves long
 * after it was approved: an older word never takes the place of a newer one. What has ended does not go on, so that a
 * result counts whatever the clocks say of a word that it goes on. A message that names no moment counts as it comes.
 */
@Component
public class ItemMoments {

    /** Where a message names the moment of which it is. */
    public static final String KEY = ToldMoment.KEY;

    private static final String OUTCOME = "outcome";

    private final AssistanceItemRepository items;
    private final Lifecycle lifecycle;
    private final Clock clock;

    ItemMoments(AssistanceItemRepository items, Lifecycles lifecycles, Clock clock) {
        this.items = items;
        this.lifecycle = lifecycles.of("item");
        this.clock = clock;
    }

    /**
     * What a message tells, without where those of its items stand of which something newer was told before; a result
     * of what has not ended here stays.
     */
    @Transactional(readOnly = true)
    public JsonNode news(String caseRef, JsonNode payload) {
        var moment = moment(payload);
        if (moment.isEmpty()) {
            return payload;
        }
        var newer = items.of(caseRef, AccessScope.system()).stream()
                .filter(item -> item.toldAfter(moment.get()))
                .toList();
        var news = payload.deepCopy();
        for (var told : news.path("items")) {
            if (told instanceof ObjectNode item && newer.stream().anyMatch(known -> overtakes(known, told))) {
                item.remove(OUTCOME);
            }
        }
        return news;
    }

    private boolean overtakes(AssistanceItem known, JsonNode told) {
        return known.number() == number(told) && (lifecycle.terminal(known.status()) || !ends(told));
    }

    private boolean ends(JsonNode told) {
        var outcome = told.path(OUTCOME).asString("");
        return lifecycle.statuses().contains(outcome) && lifecycle.terminal(outcome);
    }

    /** Keeps of which moment a message is, for each item of which it tells where it stands. */
    @Transactional
    public void told(String caseRef, JsonNode news) {
        var moment = kept(news);
        if (moment.isEmpty()) {
            return;
        }
        var numbers = news.path("items")
                .valueStream()
                .filter(told -> told.hasNonNull(OUTCOME))
                .map(ItemMoments::number)
                .collect(Collectors.toSet());
        items.of(caseRef, AccessScope.system()).stream()
                .filter(item -> numbers.contains(item.number()))
                .forEach(item -> item.toldAt(moment.get()));
    }

    private static int number(JsonNode told) {
        return told.path("number").asInt(0);
    }

    /** The moment of which a message says it is; now where that is ahead. */
    public Optional<Instant> kept(JsonNode payload) {
        return ToldMoment.of(payload, clock.instant());
    }

    /** The moment of which a message says it is, as exactly as it is kept; empty where it names none. */
    public static Optional<Instant> moment(JsonNode payload) {
        return ToldMoment.of(payload);
    }
}
