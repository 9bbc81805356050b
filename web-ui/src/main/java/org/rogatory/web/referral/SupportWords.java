package org.rogatory.web.referral;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.providers.ServiceKinds;
import org.rogatory.referral.service.HelpSaid;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What was said about help, in the reader's words. */
@Component
class SupportWords {

    private final ServiceKinds kinds;
    private final CaseWords caseWords;
    private final People people;
    private final Words words;

    SupportWords(ServiceKinds kinds, CaseWords caseWords, People people, Words words) {
        this.kinds = kinds;
        this.caseWords = caseWords;
        this.people = people;
        this.words = words;
    }

    /** The display names of those who are named on one page. */
    People.Names names(Collection<@Nullable String> usernames) {
        return people.names(usernames);
    }

    /**
     * How an act is told.
     *
     * @param zone of the office that keeps the file
     */
    record Telling(ZoneId zone, People.Names names, Locale reader) {}

    SupportCard.Said said(HelpSaid said, Telling telling) {
        var on = said.on();
        var when = on == null ? words.moment(said.at(), telling.zone()) : words.date(on);
        var until = said.until();
        var codes = said.codes().stream().map(code -> code(code, telling.reader()));
        return new SupportCard.Said(
                caseWords.past(said.verb(), telling.reader()) + ", " + when + ", "
                        + telling.names().of(said.by()),
                Stream.concat(codes, Stream.ofNullable(until).map(this::until)).collect(Collectors.joining("; ")),
                Objects.requireNonNullElse(said.text(), ""));
    }

    /** A kind of help, else a code of a list of ours. */
    String code(String code, Locale reader) {
        return kinds.find(code)
                .map(kind -> kind.label().in(reader))
                .orElseGet(() -> words.text("cases.choice." + code));
    }

    String text(String key) {
        return words.text("referral.support." + key);
    }

    String until(LocalDate day) {
        return words.text("referral.support.until", words.date(day));
    }

    /** A day as a line; none where there is no day. */
    Stream<Row> day(String key, @Nullable LocalDate day) {
        return Stream.ofNullable(day).map(given -> new Row(text(key), words.dateWithDay(given)));
    }

    /** Words as a line; none where there are no words. */
    Stream<Row> line(String key, @Nullable String value) {
        return Stream.ofNullable(value).map(given -> new Row(text(key), given));
    }

    /** The codes of a list of ours as a line each. */
    Stream<Row> coded(String key, @Nullable String code, Locale reader) {
        return Stream.ofNullable(code).map(given -> new Row(text(key), code(given, reader)));
    }

    /** In one line. */
    static String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }
}
