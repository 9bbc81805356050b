package org.rogatory.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Checks of dates, periods and terms. */
final class TimeChecks {

    static final Map<String, Check> CHECKS = Map.of(
            "period_from_to",
                    Check.of(
                            "period_from_to",
                            subject -> Period.of(subject.value()).isPresent()),
            "period_max_3_years", Check.of("period_max_3_years", TimeChecks::threeYears),
            "future_date", Check.of("future_date", TimeChecks::ahead),
            "not_before_case_opened", Check.of("not_before_case_opened", TimeChecks::afterOpening),
            "arrest_moment_with_zone", Check.of("arrest_moment_with_zone", TimeChecks::arrestMoment),
            "remaining_time", TimeChecks::remainingTime,
            "date_before_decision", Check.of("date_before_decision", TimeChecks::beforeDecision));

    private static final int YEARS = 3;

    private TimeChecks() {}

    private record Period(LocalDate from, LocalDate to) {

        static Optional<Period> of(JsonNode value) {
            var from = Values.date(value.isArray() ? value.path(0) : value.path("from"));
            var to = Values.date(value.isArray() ? value.path(1) : value.path("to"));
            return value.isArray() && value.size() != 2 || from.isEmpty() || to.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Period(from.get(), to.get()))
                            .filter(period -> !period.to().isBefore(period.from()));
        }
    }

    private static boolean threeYears(Check.Subject subject) {
        return subject.has("reason")
                || Period.of(subject.value())
                        .filter(period -> !period.to().isAfter(period.from().plusYears(YEARS)))
                        .isPresent();
    }

    private static boolean ahead(Check.Subject subject) {
        return day(subject.value())
                .filter(date -> date.isAfter(subject.request().asOf()))
                .isPresent();
    }

    private static boolean afterOpening(Check.Subject subject) {
        var request = subject.request();
        return day(subject.value())
                .filter(date -> !date.isAfter(request.asOf()))
                .filter(date -> request.date("opened")
                        .map(opened -> !date.isBefore(opened))
                        .orElse(true))
                .isPresent();
    }

    private static Optional<LocalDate> day(JsonNode value) {
        return Values.date(value.isObject() ? value.path("date") : value);
    }

    private static boolean arrestMoment(Check.Subject subject) {
        var moment = subject.value().isObject() ? subject.text("arrested_at") : subject.text();
        try {
            return OffsetDateTime.parse(moment) != null;
        } catch (DateTimeException withoutZone) {
            return false;
        }
    }

    private static List<String> remainingTime(Check.Subject subject) {
        var months = Values.number(subject.value().path("remaining_months"));
        var end = Values.date(subject.value(), "end_date");
        if (end.isEmpty() || months.isEmpty()) {
            return List.of("remaining_time");
        }
        var request = subject.request();
        if (!end.get().isAfter(request.asOf())) {
            return List.of("short_remaining_time");
        }
        var tooShort = request.cited().stream()
                .flatMap(instrument -> MinimumRest.of(instrument, request.data().deadlines()).stream())
                .flatMap(rule -> Stream.ofNullable(rule.value()))
                .anyMatch(least -> months.get() < least);
        return tooShort ? List.of("short_remaining_time") : List.of();
    }

    private static boolean beforeDecision(Check.Subject subject) {
        var request = subject.request();
        var decision = request.date("decision_date").orElse(request.asOf());
        return day(subject.value()).filter(date -> date.isBefore(decision)).isPresent();
    }
}
