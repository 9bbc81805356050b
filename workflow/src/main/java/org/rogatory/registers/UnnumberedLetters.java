package org.rogatory.registers;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.registers.JournalEntryRepository.Around;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Letters that are probably the same though the other side has put no number on them: the same sender wrote about the same
 * within some weeks, nothing that both tell differs, and day, sheets or words agree.
 */
@Component
class UnnumberedLetters {

    private static final int WINDOW_DAYS = 30;
    private static final double NEAR = 0.6;
    private static final Limit MOST = Limit.of(50);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private final JournalEntryRepository entries;
    private final Senders senders;
    private final EntryCipher cipher;
    private final Numbering numbering;

    UnnumberedLetters(JournalEntryRepository entries, Senders senders, EntryCipher cipher, Numbering numbering) {
        this.entries = entries;
        this.senders = senders;
        this.cipher = cipher;
        this.numbering = numbering;
    }

    List<EntryView> like(NewEntry written) {
        var sender = written.sender();
        if (written.correspondent() == null && sender == null) {
            return List.of();
        }
        var day = day(written);
        var around = new Around(
                written, day.minusDays(WINDOW_DAYS), day.plusDays(WINDOW_DAYS), sender == null ? null : sender.kind());
        var found = entries.around(around, new JournalScope(Set.of(written.authority())), MOST).stream()
                .filter(entry -> agrees(written, entry))
                .toList();
        var views = found.stream().map(JournalEntry::view).toList();
        return sender == null ? views : from(sender, views);
    }

    private LocalDate day(NewEntry written) {
        var paper = written.paper();
        return Optional.ofNullable(paper == null ? null : paper.date())
                .orElseGet(() -> numbering.today(written.authority()));
    }

    private List<EntryView> from(Sender sender, List<EntryView> views) {
        var known = senders.of(views);
        return views.stream()
                .filter(view -> Optional.ofNullable(known.get(view.entryId()))
                        .filter(other -> near(sender.line(), other.line()))
                        .isPresent())
                .toList();
    }

    /** Nothing that both tell differs, and something does agree. */
    private boolean agrees(NewEntry written, JournalEntry entry) {
        var compared = Stream.of(
                        sameDay(written, entry.view()), sameSheets(written, entry.view()), nearWords(written, entry))
                .flatMap(Optional::stream)
                .toList();
        return !compared.isEmpty() && compared.stream().allMatch(Boolean::booleanValue);
    }

    private static Optional<Boolean> sameDay(NewEntry written, EntryView entry) {
        var theirs = written.theirs();
        return both(theirs == null ? null : theirs.date(), entry.theirDate());
    }

    private static Optional<Boolean> sameSheets(NewEntry written, EntryView entry) {
        var sheets = written.sheets();
        return both(sheets == null ? null : sheets.letter(), entry.sheets());
    }

    private static Optional<Boolean> both(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null ? Optional.empty() : Optional.of(one.equals(other));
    }

    /** The words of a letter in a file lie under the key of that file, and are not compared. */
    private Optional<Boolean> nearWords(NewEntry written, JournalEntry entry) {
        var words = written.content();
        var others = words == null || entry.caseRef() != null ? null : cipher.show(entry);
        return words == null || others == null ? Optional.empty() : Optional.of(near(words, others));
    }

    /** Whether most of the words of two texts are the same, in whatever order. */
    static boolean near(String one, String other) {
        var first = words(one);
        var second = words(other);
        var common = new HashSet<>(first);
        common.retainAll(second);
        var all = new HashSet<>(first);
        all.addAll(second);
        return all.isEmpty() ? Objects.equals(one, other) : common.size() >= NEAR * all.size();
    }

    private static Set<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT).replace('ё', 'е'))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }
}
