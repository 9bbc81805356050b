package org.rogatory.web.analytics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.analytics.FileQuery;
import org.rogatory.analytics.FileQuery.Place;
import org.rogatory.analytics.FileQuery.Which;
import org.rogatory.analytics.Outcome;
import org.rogatory.analytics.Stage;
import org.rogatory.cases.Refusal;
import org.rogatory.web.shared.DayPlace;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which number of a report the list stands for; it stands in the address.
 *
 * @param which begun, ended, open or stage
 * @param direction incoming or outgoing, or empty for both
 * @param outcome keys of outcomes, joined by commas, or empty
 * @param after place after which the page begins, {@code <day>_<reference>}, or empty
 */
record FilesFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String which,
        @Nullable String direction,
        @Nullable String other,
        @Nullable String form,
        @Nullable String subject,
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable String stage,
        @Nullable String after) {

    static final String PATH = ReportFilter.PATH + "/files";

    /** The list of a number in a period. */
    static FilesFilter of(ReportFilter period, Which which, boolean outgoing) {
        return new FilesFilter(
                period.from(),
                period.to(),
                key(which.name()),
                outgoing ? "outgoing" : "incoming",
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    FilesFilter with(@Nullable String state) {
        return new FilesFilter(from, to, which, direction, state, form, subject, outcome, reason, stage, after);
    }

    FilesFilter ofForm(String key) {
        return new FilesFilter(from, to, which, direction, other, key, subject, outcome, reason, stage, after);
    }

    /** The list of the files about one thing; an empty key stands for those that tell none. */
    FilesFilter about(String key) {
        return new FilesFilter(from, to, which, direction, other, form, told(key), outcome, reason, stage, after);
    }

    FilesFilter ended(Stream<Outcome> outcomes) {
        var keys = outcomes.map(Outcome::key).sorted().collect(Collectors.joining(","));
        return new FilesFilter(from, to, which, direction, other, form, subject, keys, reason, stage, after);
    }

    /** The list of the files with one ground or reason; an empty key stands for those that tell none. */
    FilesFilter because(String key) {
        return new FilesFilter(from, to, which, direction, other, form, subject, outcome, told(key), stage, after);
    }

    private static String told(String key) {
        return key.isEmpty() ? FileQuery.NONE : key;
    }

    FilesFilter left(Stage passed) {
        return new FilesFilter(from, to, which, direction, other, form, subject, outcome, reason, passed.key(), after);
    }

    FilesFilter from(Place place) {
        var next = new DayPlace(place.day(), place.caseRef()).text();
        return new FilesFilter(from, to, which, direction, other, form, subject, outcome, reason, stage, next);
    }

    FilesFilter start() {
        return new FilesFilter(from, to, which, direction, other, form, subject, outcome, reason, stage, null);
    }

    ReportFilter period() {
        return new ReportFilter(from, to);
    }

    /** What is asked; a word that means nothing is no address. */
    FileQuery query(String state, LocalDate today) {
        return new FileQuery(
                one(Which.values(), which, Which.BEGUN),
                state,
                period().first(today),
                period().last(today),
                given(direction).isEmpty() ? null : "outgoing".equals(direction),
                given(other),
                given(form),
                given(subject),
                outcomes(),
                given(reason),
                given(stage).isEmpty() ? null : one(Stage.values(), stage, Stage.WHOLE),
                DayPlace.of(after, Place::new, Place.START));
    }

    private Set<Outcome> outcomes() {
        return Arrays.stream(given(outcome).split(","))
                .filter(key -> !key.isBlank())
                .map(key -> one(Outcome.values(), key, Outcome.ANSWERED))
                .collect(Collectors.toSet());
    }

    private static <T extends Enum<T>> T one(T[] all, @Nullable String key, T otherwise) {
        return key == null || key.isBlank()
                ? otherwise
                : Arrays.stream(all)
                        .filter(value -> key(value.name()).equals(key))
                        .findFirst()
                        .orElseThrow(Refusal::notFound);
    }

    String address(String path) {
        var page = UriComponentsBuilder.fromPath(path);
        put(page, "from", from == null ? null : from.toString());
        put(page, "to", to == null ? null : to.toString());
        put(page, "which", which);
        put(page, "direction", direction);
        put(page, "other", other);
        put(page, "form", form);
        put(page, "subject", subject);
        put(page, "outcome", outcome);
        put(page, "reason", reason);
        put(page, "stage", stage);
        put(page, "after", after);
        return page.encode().toUriString();
    }

    private static void put(UriComponentsBuilder page, String name, @Nullable String value) {
        Optional.ofNullable(value).filter(given -> !given.isEmpty()).ifPresent(given -> page.queryParam(name, given));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }
}
