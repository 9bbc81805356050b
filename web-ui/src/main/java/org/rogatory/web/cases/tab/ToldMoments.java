package org.rogatory.web.cases.tab;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.requests.RequestForms;
import org.rogatory.web.shared.BothClocks;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Who has written a message of the other State, and what its notices on a person tell of when and where. */
@Component
class ToldMoments {

    /** Notices that tell what has happened: where and when, or on which day. */
    private static final Set<String> DATED =
            Set.of("custody_notice", "release_notice", "surrender_notice", "transfer_outcome_notice", "consent_notice");

    /** What the other State has done where it tells of the transfer itself; the rest are reports on the sentence. */
    private static final Map<String, String> DONE = Map.of("agreement", "agree", "recognition", "recognise_sentence");

    private final Exchange exchange;
    private final BothClocks clocks;
    private final CaseWords caseWords;
    private final Words words;

    ToldMoments(Exchange exchange, BothClocks clocks, CaseWords caseWords, Words words) {
        this.exchange = exchange;
        this.clocks = clocks;
        this.caseWords = caseWords;
        this.words = words;
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
        var matter = payload.path("matter").asString("");
        var verb = payload.path("verb").asString(DONE.getOrDefault(matter, ""));
        var place = payload.path("place").asString("");
        return Stream.of(
                        verb.isEmpty() ? report(matter) : caseWords.past(verb, reader),
                        place.isEmpty() ? null : caseWords.authority(place, reader),
                        moment(payload),
                        day(payload))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** What has become of the sentence; nothing of a notice on anything else. */
    private @Nullable String report(String matter) {
        var key = "transfer.report." + matter;
        var told = words.text(key);
        return told.equals(key) ? null : told;
    }

    private @Nullable String day(JsonNode payload) {
        var day = RequestForms.day(payload.path("happened_on").asString(""));
        return day == null ? null : words.date(day);
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
