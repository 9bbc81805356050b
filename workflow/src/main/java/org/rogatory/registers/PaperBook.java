package org.rogatory.registers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.rogatory.identity.Officer;
import org.rogatory.registers.NewEntry.Numbered;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A journal that was kept on paper and is taken over with its numbers. Decides no access: its callers have made sure
 * that the officer may take over for this authority.
 */
@Service
public class PaperBook {

    private final Registers registers;
    private final Numbering numbering;
    private final Nomenclature nomenclature;
    private final JournalEntryRepository entries;
    private final NumberSeriesRepository series;

    PaperBook(
            Registers registers,
            Numbering numbering,
            Nomenclature nomenclature,
            JournalEntryRepository entries,
            NumberSeriesRepository series) {
        this.nomenclature = nomenclature;
        this.registers = registers;
        this.numbering = numbering;
        this.entries = entries;
        this.series = series;
    }

    /**
     * Enters a letter under its own number and day; the next number of its series follows the highest.
     *
     * @param marks who executes it and until when it is on control, for the last columns of the book
     * @return the entry; empty where the authority has no index for this journal, and so keeps none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<EntryView> enter(NewEntry letter, Marks marks, Officer by) {
        var paper = letter.paper();
        if (paper == null) {
            throw new IllegalArgumentException("A letter of a paper book has its number");
        }
        return registers.takeOver(letter, paper, by).map(entered -> {
            entries.numbered(entered.authority(), entered.kind(), entered.year(), NumberKey.of(entered.number()))
                    .ifPresent(entry -> entry.mark(marks));
            return entered;
        });
    }

    /** Whether a journal is kept: it has an index today, under which a letter of a paper book can stand. */
    @Transactional(readOnly = true)
    public boolean kept(String authority, JournalKind kind) {
        var today = numbering.today(authority);
        return !nomenclature.valid(authority, kind, today).isEmpty();
    }

    /** Those of these numbers, as {@link NumberKey} writes them, that the journal of a year has already. */
    @Transactional(readOnly = true)
    public Set<String> known(String authority, JournalKind kind, int year, Collection<String> numberKeys) {
        return numberKeys.isEmpty() ? Set.of() : entries.known(authority, kind, year, numberKeys);
    }

    /** The numbers that would be given next in a journal after these letters of this year are taken over, by index. */
    @Transactional(readOnly = true)
    public List<String> next(String authority, JournalKind kind, Collection<Numbered> papers) {
        var today = numbering.today(authority);
        var last = series.of(authority).stream()
                .filter(kept -> kept.kind().equals(kind.name()) && kept.journalYear() == today.getYear())
                .collect(Collectors.toMap(NumberSeries::indexCode, NumberSeries::lastNumber));
        return nomenclature.valid(authority, kind, today).stream()
                .flatMap(index -> highest(index, papers, today.getYear()).stream()
                        .mapToObj(place -> Math.max(place, last.getOrDefault(index.code(), 0L)) + 1)
                        .map(next -> NumberTemplate.of(index.template()).write(index.code(), next, today)))
                .toList();
    }

    private static OptionalLong highest(NomenclatureIndex index, Collection<Numbered> papers, int year) {
        return papers.stream()
                .flatMapToLong(paper -> {
                    var day = paper.date();
                    return day == null || day.getYear() != year
                            ? LongStream.of()
                            : Numbering.place(index, paper.number(), day).stream();
                })
                .max();
    }
}
