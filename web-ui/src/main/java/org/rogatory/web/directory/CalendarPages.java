package org.rogatory.web.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.directory.WorkingCalendar;
import org.rogatory.directory.WorkingCalendar.DayOff;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SourceView;
import org.rogatory.web.shared.SourceWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** On which days a State does not work, as far as the system knows: deadlines that move are moved by them. */
@Component
class CalendarPages {

    private final WorkingCalendar calendar;
    private final SourceWords sources;
    private final Words words;
    private final Clock clock;

    CalendarPages(WorkingCalendar calendar, SourceWords sources, Words words, Clock clock) {
        this.calendar = calendar;
        this.sources = sources;
        this.words = words;
        this.clock = clock;
    }

    /**
     * This year and the next.
     *
     * @param known whether days off of this year are loaded at all
     * @param remarks what is not loaded, and what is to be confirmed, as the data say it
     */
    record CalendarView(boolean known, List<Row> facts, List<Remark> remarks, List<YearView> years) {}

    /**
     * Words of the data.
     *
     * @param foreign whether they stand in their own language, since there are none in the reader's
     */
    record Remark(String label, List<SourceView.Line> lines, boolean foreign) {}

    /** Days off that were read in the same place with the same confidence, under one origin. */
    record YearView(String year, List<Group> groups) {}

    record Group(String days, SourceView origin) {}

    CalendarView of(String state, Locale reader) {
        var now = Year.now(clock);
        var years = Stream.of(now, now.plusYears(1))
                .map(year -> year(state, year, reader))
                .filter(year -> !year.groups().isEmpty())
                .toList();
        return new CalendarView(calendar.certain(state, now), facts(state, reader), remarks(state, reader), years);
    }

    private List<Row> facts(String state, Locale reader) {
        var weekend = calendar.weekend(state).stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, reader))
                .collect(Collectors.joining(", "));
        return List.of(new Row(words.text("directory.calendar.weekend"), weekend));
    }

    private List<Remark> remarks(String state, Locale reader) {
        var remarks = new ArrayList<Remark>();
        var movable = calendar.movableFeasts(state).stream()
                .map(feast -> sources.remark(feast, reader))
                .toList();
        if (!movable.isEmpty()) {
            remarks.add(remark("movable", movable));
        }
        var note = calendar.note(state);
        if (note != null) {
            remarks.add(remark("note", List.of(sources.remark(note, reader))));
        }
        return remarks;
    }

    private Remark remark(String key, List<SourceView.Line> lines) {
        var foreign = lines.stream().anyMatch(line -> line.language() != null);
        return new Remark(words.text("directory.calendar." + key), lines, foreign);
    }

    private YearView year(String state, Year year, Locale reader) {
        var days = calendar.daysOff(state, year);
        var groups =
                days.stream().map(CalendarPages::origin).distinct().map(origin -> group(origin, year, days, reader));
        return new YearView(year.toString(), groups.toList());
    }

    private Group group(List<Object> origin, Year year, List<DayOff> days, Locale reader) {
        var same = days.stream().filter(day -> origin(day).equals(origin)).toList();
        var told = same.stream()
                .map(day -> day(day.date()) + " – " + day.name().in(reader))
                .collect(Collectors.joining("; "));
        var first = same.get(0);
        return new Group(told, sources.of(year.toString(), first.confidence(), first.source(), List.of()));
    }

    private String day(LocalDate date) {
        return words.dateShort(Objects.requireNonNull(date));
    }

    private static List<Object> origin(DayOff day) {
        return List.of(day.confidence(), day.source());
    }
}
