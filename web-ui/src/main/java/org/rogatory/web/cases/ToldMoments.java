package org.rogatory.web.cases;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** When something was, on the clocks of both offices, and what a notice of the other State tells of when and where. */
@Component
class ToldMoments {

    /** Notices of which the hour and the place are what they tell. */
    private static final Set<String> DATED = Set.of("custody_notice", "release_notice", "surrender_notice");

    private final Exchange exchange;
    private final Directory directory;
    private final CaseWords caseWords;
    private final Words words;

    ToldMoments(Exchange exchange, Directory directory, CaseWords caseWords, Words words) {
        this.exchange = exchange;
        this.directory = directory;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** Once where both clocks show the same. */
    String onBothClocks(CaseFile file, Instant at) {
        var here = on(at, directory.zone(file.authority()));
        var there = on(at, theirs(file));
        return here.equals(there)
                ? words.text("both.same-clock", here)
                : words.text(
                        "both.clocks",
                        file.state(),
                        here,
                        file.otherState(),
                        there);
    }

    private String on(Instant at, ZoneId zone) {
        return words.moment(at, zone) + " (" + Words.offset(at, zone) + ")";
    }

    /** Of the authority that has the matter there; else of the one to which such matters go. */
    private ZoneId theirs(CaseFile file) {
        return Optional.ofNullable(file.counterpartAuthority())
                .flatMap(directory::find)
                .or(() -> directory.mlaDefault(file.otherState()))
                .map(authority -> authority.zone())
                .orElseGet(() -> directory.zone(file.authority()));
    }

    /** Who has written, and of a notice on the person what happened there, where and when on their clocks. */
    String by(CaseFile file, ExchangeMessage message, Locale reader) {
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
            return on(at.toInstant(), ZoneId.of(payload.path("zone").asString("")));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
