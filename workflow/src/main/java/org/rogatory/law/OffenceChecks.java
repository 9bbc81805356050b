package org.rogatory.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Checks of the offence, its punishment and the person's liability to it. */
final class OffenceChecks {

    static final Map<String, Check> CHECKS = Map.of(
            "offence_with_article",
            Check.of("offence_with_article", OffenceChecks::offenceWithArticle),
            "law_text_attached",
            Check.of("law_text_attached", OffenceChecks::lawTextAttached),
            "law_text_and_one_year",
            OffenceChecks::lawTextAndOneYear,
            "limitation_not_expired",
            OffenceChecks::limitation,
            "not_national_of_requested",
            OffenceChecks::nationality,
            "purpose_prosecution_or_enforcement",
            Check.of("purpose_prosecution_or_enforcement", OffenceChecks::purpose),
            "instrument_carries",
            subject -> List.of());

    private static final double EXTRADITABLE_YEARS = 1;
    private static final Set<String> PURPOSES = Set.of("prosecution", "enforcement");

    private OffenceChecks() {}

    private static boolean offenceWithArticle(Check.Subject subject) {
        var offences = Values.elements(subject.value());
        return !offences.isEmpty() && offences.stream().allMatch(offence -> complete(offence, subject.request()));
    }

    private static boolean complete(JsonNode offence, RequestContent request) {
        return request.data().offences().containsKey(Values.text(offence, "key"))
                && Values.has(offence, "national_article")
                && Values.number(offence.path("max_penalty_years"))
                        .filter(years -> years > 0)
                        .isPresent();
    }

    private static boolean lawTextAttached(Check.Subject subject) {
        return subject.value().asBoolean(false)
                && subject.request().attachments().stream()
                        .anyMatch(attachment -> Values.text(attachment, "kind").equals("law_text"));
    }

    private static List<String> lawTextAndOneYear(Check.Subject subject) {
        var failures = new ArrayList<String>();
        if (!lawTextAttached(subject)) {
            failures.add("law_text_attached");
        }
        if (subject.request()
                .highestPenalty()
                .filter(years -> years >= EXTRADITABLE_YEARS)
                .isEmpty()) {
            failures.add("no_dual_criminality_ext");
        }
        return failures;
    }

    private static List<String> limitation(Check.Subject subject) {
        var lastDay = Values.date(subject.value(), "last_day");
        if (lastDay.isEmpty()) {
            return List.of("limitation_not_expired");
        }
        return lastDay.get().isAfter(subject.request().asOf()) ? List.of() : List.of("lapse_of_time");
    }

    /** No data say that an instrument lets nationals be extradited, so none is taken to. */
    private static List<String> nationality(Check.Subject subject) {
        var request = subject.request();
        var national = request.persons().stream()
                .filter(person -> Values.text(person, "role").equals("wanted"))
                .flatMap(person -> Values.texts(person.path("citizenship")).stream())
                .anyMatch(citizenship -> citizenship.equals(request.text("requested")));
        return national ? List.of("own_national") : List.of();
    }

    private static boolean purpose(Check.Subject subject) {
        return PURPOSES.contains(subject.text());
    }
}
