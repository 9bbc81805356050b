package org.rogatory.registers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.NumberSeriesRepository.Series;
import org.springframework.stereotype.Component;

/** Gives numbers: the next of the series, or the one a letter already has on paper. Always in the caller's transaction. */
@Component
class Numbering {

    private static final int LONGEST_NUMBER = 120;

    private final NumberSeriesRepository series;
    private final JournalEntryRepository entries;
    private final Nomenclature nomenclature;
    private final Directory directory;
    private final Clock clock;

    Numbering(
            NumberSeriesRepository series,
            JournalEntryRepository entries,
            Nomenclature nomenclature,
            Directory directory,
            Clock clock) {
        this.series = series;
        this.entries = entries;
        this.nomenclature = nomenclature;
        this.directory = directory;
        this.clock = clock;
    }

    /** The number given to a letter, under which index, on which day of the book. */
    record Allotted(String index, @Nullable Long sequence, String number, LocalDate date) {

        /** The order of the book as one comparable text: day, moment of writing, identity. */
        String place(Instant at, String entryId) {
            var micros = at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
            return String.format(Locale.ROOT, "%s-%017d-%s", date, micros, entryId);
        }
    }

    Allotted allot(NewEntry written) {
        var paper = written.paper();
        if (paper != null) {
            return onPaper(written, paper);
        }
        var today = today(written.authority());
        return next(written, index(written, today), today);
    }

    /**
     * The number of a letter; empty where its journal has no index today, and so is not kept, as by an office that the
     * directory does not know.
     */
    Optional<Allotted> allotIfKept(NewEntry written) {
        if (directory.find(written.authority()).isEmpty()) {
            return Optional.empty();
        }
        var today = today(written.authority());
        return nomenclature.valid(written, today).map(index -> {
            var paper = written.paper();
            return paper == null ? next(written, index, today) : onPaper(written, paper);
        });
    }

    /** Takes the lock of the series in which a letter would be numbered today, and no number. */
    void hold(NewEntry written) {
        var today = today(written.authority());
        nomenclature
                .valid(written, today)
                .ifPresent(index -> series.advance(
                        new Series(written.authority(), written.kind(), index.code(), today.getYear()), 0));
    }

    /** The day on the calendar of an authority: the year of its book turns at its own midnight. */
    LocalDate today(String authority) {
        var zone = directory
                .find(authority)
                .orElseThrow(() -> Refusal.of("unknown-authority", "authority"))
                .zone();
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private Allotted next(NewEntry written, NomenclatureIndex index, LocalDate today) {
        var template = NumberTemplate.of(index.template());
        var mine = new Series(written.authority(), written.kind(), index.code(), today.getYear());
        while (true) {
            series.advance(mine, 1);
            var running = series.last(mine.key());
            var number = template.write(index.code(), running, today);
            if (!taken(mine, number)) {
                return new Allotted(index.code(), running, number, today);
            }
        }
    }

    private Allotted onPaper(NewEntry written, Numbered paper) {
        var today = today(written.authority());
        var day = paper.date() == null ? today : paper.date();
        var number = paper.number().strip();
        if (number.codePoints().noneMatch(Character::isDigit) || number.length() > LONGEST_NUMBER) {
            throw Refusal.of("number-unreadable", "paperNumber");
        }
        if (day.isAfter(today)) {
            throw Refusal.of("day-in-future", "paperDate");
        }
        var index = nomenclature.valid(written, day).orElseGet(() -> index(written, today));
        var mine = new Series(written.authority(), written.kind(), index.code(), day.getYear());
        series.advance(mine, 0);
        if (taken(mine, number)) {
            throw Refusal.of("number-taken", "paperNumber");
        }
        var place = NumberTemplate.of(index.template()).sequenceOf(number, index.code(), day);
        if (place.isEmpty()) {
            return new Allotted(index.code(), null, number, day);
        }
        if (place.getAsLong() == series.last(mine.key()) + 1) {
            series.advance(mine, 1);
        }
        return new Allotted(index.code(), place.getAsLong(), number, day);
    }

    /**
     * The number that a letter has in a paper book which is taken over, under the index by whose template it was given;
     * the next own number follows the highest of the book. Empty where the journal is not kept today.
     */
    Optional<Allotted> takeOver(NewEntry written, Numbered paper) {
        return takenUnder(written, paper).map(index -> {
            var allotted = onPaper(written.under(index.code()), paper);
            var place = allotted.sequence();
            if (place != null) {
                var mine = new Series(
                        written.authority(),
                        written.kind(),
                        index.code(),
                        allotted.date().getYear());
                series.advance(mine, Math.max(0, place - series.last(mine.key())));
            }
            return allotted;
        });
    }

    private Optional<NomenclatureIndex> takenUnder(NewEntry written, Numbered paper) {
        var today = today(written.authority());
        var day = paper.date() == null ? today : paper.date();
        return nomenclature.valid(written.authority(), written.kind(), today).stream()
                .filter(index -> place(index, paper.number(), day).isPresent())
                .findFirst()
                .or(() -> nomenclature.valid(written, today));
    }

    /** The place in the sequence of an index that a number on paper has, if it follows its template. */
    static OptionalLong place(NomenclatureIndex index, String number, LocalDate day) {
        return NumberTemplate.of(index.template()).sequenceOf(number, index.code(), day);
    }

    private NomenclatureIndex index(NewEntry written, LocalDate day) {
        return nomenclature.valid(written, day).orElseThrow(() -> Refusal.of("index-unknown", "index"));
    }

    private boolean taken(Series mine, String number) {
        return entries.numbered(mine.authority(), mine.kind(), mine.year(), NumberKey.of(number))
                .isPresent();
    }
}
