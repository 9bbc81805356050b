package org.rogatory.extradition.custody;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rogatory.deadlines.CalendarCount;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Holding.Stage;
import org.rogatory.law.ReferenceData;

/** What the tests of custody clocks share. */
final class Clocks {

    static final DeadlineRules RULES = DeadlineRules.load();
    static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private static final CustodyLimits LIMITS = new CustodyLimits(RULES, ReferenceData.load());

    private Clocks() {}

    static AppliedLimits applying(CustodyQuestion question) {
        return LIMITS.applying(question);
    }

    /** What KZ asks itself of a person whom TJ wants, with the instruments of the scenario SC-04. */
    static CustodyQuestion wantedByTajikistan(Stage stage, boolean fullRequest) {
        return new CustodyQuestion(
                Set.of("CHISINAU-2002", "MINSK-1993", "MINSK-1993-PROT", "VIENNA-1988"),
                "TJ",
                "KZ",
                stage,
                fullRequest,
                LocalDate.parse("2026-04-05"));
    }

    static CustodyLimit limit(String key) {
        return new CustodyLimit(RULES.rule(key), true, 0);
    }

    static CustodyClock clock(CustodyHistory history, String... keys) {
        return clock(
                history,
                new AppliedLimits(Arrays.stream(keys).map(Clocks::limit).toList(), List.of()));
    }

    /** A clock before a day for the surrender is appointed. */
    static CustodyClock clock(CustodyHistory history, AppliedLimits limits) {
        return clock(history, limits, null);
    }

    static CustodyClock clock(CustodyHistory history, AppliedLimits limits, @Nullable LocalDate surrenderDay) {
        return new CustodyClock(history, limits, surrenderDay, UnaryOperator.identity());
    }

    /** When the person must be free where the court has set no term; empty where no limit is known. */
    static Optional<HardEnd> hardEnd(CustodyHistory history, CustodyClock clock) {
        return HardEnd.of(clock, null, history.last().zone());
    }

    static CustodyEnd end(CustodyClock clock, String key) {
        return clock.ends().stream()
                .filter(one -> one.limit().key().equals(key))
                .findFirst()
                .orElseThrow()
                .end();
    }

    /** When one limit ends over this custody. */
    static CustodyEnd end(String key, CustodyPeriod... periods) {
        return end(clock(CustodyHistory.of(periods), key), key);
    }

    static CustodyPeriod since(String from, ZoneId zone) {
        return CustodyPeriod.since(OffsetDateTime.parse(from), zone);
    }

    static CustodyPeriod between(String from, String until, ZoneId zone) {
        return since(from, zone).ended(OffsetDateTime.parse(until), null);
    }

    /** A moment on the clock of a place. */
    static OffsetDateTime there(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toOffsetDateTime();
    }

    /** The last day of the earlier end: one that comes at 00:00 ends the day before. */
    static LocalDate lastDay(CustodyEnd end) {
        return CalendarCount.lastDayEndingAt(end.earlier(), end.zone());
    }

    /** The last day of the later end. */
    static LocalDate laterLastDay(CustodyEnd end) {
        return CalendarCount.lastDayEndingAt(end.later(), end.zone());
    }

    static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
