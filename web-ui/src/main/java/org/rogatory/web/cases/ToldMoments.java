package org.rogatory.web.cases;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.web.shared.BothClocks;
import org.rogatory.web.shared.CaseWords;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Who has written a message of the other State, and what its notices on a person tell of when and where. */
@Component
class ToldMoments {

    /** Notices of which the hour and the place are what they tell. */
    private static final Set<String> DATED = Set.of("custody_notice", "release_notice", "surrender_notice");

    private final Exchange exchange;
    private final BothClocks clocks;
    private final CaseWords caseWords;

    ToldMoments(Exchange exchange, BothClocks clocks, CaseWords caseWords) {
        this.exchange = exchange;
        this.clocks = clocks;
        this.caseWords = caseWords;
    }

    /** The authority, and of a notice what happened there, where and when on the clocks of the place. */
    String by(ExchangeMessage message, Locale reader) {
        var from = caseWords.authority(message.fromAuthority(), reader);
        return DATED.contains(message.kind())
                ? Stream.of(from, noticed(message, reader))
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining("; "))
                : from;
    }

    private String noticed(ExchangeMessage message, Locale reader) {
        var payload = exchange.contentOfReceived(message.messageId()).payload();
        var verb = payload.path("verb").asString("");
        var place = payload.path("place").asString("");
        return Stream.of(
                        verb.isEmpty() ? null : caseWords.past(verb, reader),
                        place.isEmpty() ? null : caseWords.authority(place, reader),
                        moment(payload))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private @Nullable String moment(JsonNode payload) {
        try {
            var at = OffsetDateTime.parse(payload.path("at").asString(""));
            return clocks.on(at.toInstant(), ZoneId.of(payload.path("zone").asString("")));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
