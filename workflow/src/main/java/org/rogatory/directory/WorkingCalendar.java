package org.rogatory.directory;

import static java.util.stream.Collectors.toMap;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days off of each State: its weekend and its holidays of fixed date. A year that is not loaded for a State is
 * uncertain: only weekends count, and {@link #certain} says so. Movable feasts are not loaded. Custody limits never
 * use this calendar.
 */
public final class WorkingCalendar {

    private static final String FILE = "holidays.yaml";
    private static final Set<String> CONFIDENCE = Set.of("high", "medium", "low");
    private static final Set<DayOfWeek> USUAL_WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /**
     * A day off of fixed date.
     *
     * @param confidence high, medium or low
     */
    public record DayOff(LocalDate date, Wording name, List<String> source, String confidence) {}

    private final Map<String, StateDays> states;
    private final Map<String, Wording> names;

    private WorkingCalendar(Map<String, StateDays> states, Map<String, Wording> names) {
        this.states = states;
        this.names = names;
    }

    /** The days off shipped with the system. */
    public static WorkingCalendar load() {
        return load(ReferenceFiles.shipped());
    }

    public static WorkingCalendar load(ReferenceFiles files) {
        var file = files.read(FILE);
        var names = file.records("names", "key").stream()
                .collect(toMap(ReferenceRecord::name, record -> record.wording("label")));
        var states = file.records("states", "country").stream()
                .collect(toMap(ReferenceRecord::name, record -> stateDays(record, names)));
        return new WorkingCalendar(Map.copyOf(states), Map.copyOf(names));
    }

    public boolean isWorkingDay(String state, LocalDate date) {
        return !weekend(state).contains(date.getDayOfWeek())
                && holidayKey(state, date).isEmpty();
    }

    /** The name of the holiday on a date, if it is one. */
    public Optional<Wording> holiday(String state, LocalDate date) {
        return holidayKey(state, date).map(names::get);
    }

    /** Whether the holidays of that year are loaded for the State; if not, a computed date must be flagged. */
    public boolean certain(String state, Year year) {
        return Optional.ofNullable(states.get(state))
                .filter(days -> days.years().contains(year))
                .isPresent();
    }

    /** The names of feasts that move from year to year and are not loaded: dates near them are to be checked. */
    public List<String> movableFeasts(String state) {
        return Optional.ofNullable(states.get(state)).map(StateDays::movable).orElse(List.of());
    }

    /** The days off of fixed date that are loaded for a State and a year, in their order. */
    public List<DayOff> daysOff(String state, Year year) {
        return Optional.ofNullable(states.get(state)).map(StateDays::daysOff).orElse(List.of()).stream()
                .filter(day -> Year.from(day.date()).equals(year))
                .toList();
    }

    /** What is to be known about the days of a State, in words of the reference data; null for nothing. */
    public @Nullable String note(String state) {
        var days = states.get(state);
        return days == null ? null : days.note();
    }

    /** The date itself if it is a working day, else the next one. */
    public LocalDate workingDayFrom(String state, LocalDate date) {
        var day = date;
        while (!isWorkingDay(state, day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The date that many working days after the given one, which is not counted itself; zero gives the date back. */
    public LocalDate addWorkingDays(String state, LocalDate date, int days) {
        var day = date;
        for (var left = days; left > 0; left--) {
            day = workingDayFrom(state, day.plusDays(1));
        }
        return day;
    }

    /** The number of working days after the first date up to and with the second; zero if it is not later. */
    public int workingDaysBetween(String state, LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> isWorkingDay(state, day))
                .count();
    }

    /** The days of the week on which nobody works. */
    public Set<DayOfWeek> weekend(String state) {
        return Optional.ofNullable(states.get(state)).map(StateDays::weekend).orElse(USUAL_WEEKEND);
    }

    private Optional<String> holidayKey(String state, LocalDate date) {
        return Optional.ofNullable(states.get(state))
                .map(days -> days.holidays().get(date));
    }

    private static StateDays stateDays(ReferenceRecord record, Map<String, Wording> names) {
        var weekend = EnumSet.noneOf(DayOfWeek.class);
        record.texts("weekend").forEach(day -> weekend.add(dayOfWeek(record, day)));
        if (weekend.size() > 4) {
            throw record.broken("weekend", "a week without working days");
        }
        var holidays = new HashMap<LocalDate, String>();
        var years = new HashSet<Year>();
        var daysOff = new ArrayList<DayOff>();
        for (var row : record.rows("days")) {
            var name = row.code("name", names.keySet());
            for (var year : row.texts("years")) {
                var date = date(row, year);
                holidays.put(date, name);
                years.add(Year.from(date));
                daysOff.add(dayOff(row, date, names));
            }
        }
        daysOff.sort(Comparator.comparing(DayOff::date));
        return new StateDays(
                weekend,
                Map.copyOf(holidays),
                Set.copyOf(years),
                record.texts("movable_unknown"),
                List.copyOf(daysOff),
                record.textOrNull("note"));
    }

    private static DayOff dayOff(ReferenceRecord row, LocalDate date, Map<String, Wording> names) {
        var name = Objects.requireNonNull(names.get(row.text("name")));
        return new DayOff(date, name, row.texts("source"), row.code("confidence", CONFIDENCE));
    }

    private static DayOfWeek dayOfWeek(ReferenceRecord record, String day) {
        try {
            return DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw record.broken("weekend", "unknown code " + day);
        }
    }

    private static LocalDate date(ReferenceRecord row, String year) {
        try {
            return MonthDay.parse("--" + row.text("day")).atYear(Integer.parseInt(year));
        } catch (DateTimeException | NumberFormatException bad) {
            throw row.broken("day", "bad date " + row.text("day") + " of " + year);
        }
    }

    private record StateDays(
            Set<DayOfWeek> weekend,
            Map<LocalDate, String> holidays,
            Set<Year> years,
            List<String> movable,
            List<DayOff> daysOff,
            @Nullable String note) {}
}
