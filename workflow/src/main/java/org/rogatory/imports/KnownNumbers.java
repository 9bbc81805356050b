package org.rogatory.imports;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.NumberKey;
import org.rogatory.registers.PaperBook;
import org.springframework.stereotype.Component;

/** Which letters of a paper book are here already, by own number, year and direction. */
@Component
class KnownNumbers {

    private final PaperBook book;
    private final TakenNumberRepository taken;

    KnownNumbers(PaperBook book, TakenNumberRepository taken) {
        this.book = book;
        this.taken = taken;
    }

    /** The key under which only one file can be taken over. */
    static String key(String authority, PaperFile file) {
        return authority + "|" + journal(file).key() + "|" + year(file) + "|"
                + NumberKey.of(file.own().number());
    }

    static JournalKind journal(PaperFile file) {
        return file.outgoing() ? JournalKind.OUTGOING : JournalKind.INCOMING;
    }

    private static int year(PaperFile file) {
        var day = file.own().date();
        return day == null ? 0 : day.getYear();
    }

    /** What is known of many files: a few statements, however many they are. */
    Found among(String authority, Collection<PaperFile> files) {
        var keys = files.stream().map(file -> key(authority, file)).distinct().toList();
        var became = new HashMap<String, String>();
        if (!keys.isEmpty()) {
            taken.these(keys).forEach(number -> became.put(number.getId(), String.valueOf(number.caseRef())));
        }
        var entered = new HashSet<String>();
        record Volume(JournalKind journal, int year) {}
        files.stream()
                .collect(groupingBy(file -> new Volume(journal(file), year(file))))
                .forEach((volume, those) -> {
                    var numbers = those.stream()
                            .map(file -> NumberKey.of(file.own().number()))
                            .distinct()
                            .toList();
                    book.known(authority, volume.journal(), volume.year(), numbers)
                            .forEach(number -> entered.add(
                                    authority + "|" + volume.journal().key() + "|" + volume.year() + "|" + number));
                });
        return new Found(authority, became, entered);
    }

    /**
     * What was found.
     *
     * @param became the file that a number has become, for those taken over before
     * @param entered numbers that the journal has from elsewhere
     */
    record Found(String authority, Map<String, String> became, Set<String> entered) {

        boolean has(PaperFile file) {
            var key = key(authority, file);
            return became.containsKey(key) || entered.contains(key);
        }

        @Nullable
        String caseRef(PaperFile file) {
            return became.get(key(authority, file));
        }
    }
}
