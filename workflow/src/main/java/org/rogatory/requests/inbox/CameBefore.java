package org.rogatory.requests.inbox;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseSearch;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.registers.AlikeLetters;
import org.rogatory.registers.AlikeLetters.Alike;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.NumberKey;
import org.rogatory.requests.message.LetterNumbers;
import org.springframework.stereotype.Component;

/** Whether a letter that is taken in by hand is here already: as a file, or as a letter that the desk has entered. */
@Component
public class CameBefore {

    private final AlikeLetters letters;
    private final CaseSearch search;
    private final LetterNumbers numbers;
    private final Directory directory;

    CameBefore(AlikeLetters letters, CaseSearch search, LetterNumbers numbers, Directory directory) {
        this.letters = letters;
        this.search = search;
        this.numbers = numbers;
        this.directory = directory;
    }

    /**
     * What is told of a letter.
     *
     * @param requesting the State that sent it, ISO 3166 alpha-2
     * @param theirs its number and day
     * @param ours our number, if it stands on the paper already
     */
    public record Told(
            String requesting, Numbered theirs, @Nullable String ours) {}

    /** Two clerks with the same letter take their turns, so that the later one sees what the earlier has done. */
    public void takeTurns(Officer officer) {
        numbers.takeTurns(authority(officer));
    }

    /** What is probably of the same letter: number, day and State of the sender agree, as far as they are known. */
    public Alike alike(Told letter, Officer officer) {
        var theirs = letter.theirs();
        var files = search.alike(letter.requesting(), theirs.number(), theirs.date(), officer);
        var shown = files.stream().map(CaseFile::caseRef).collect(Collectors.toSet());
        var entries = came(letter, officer).stream()
                .filter(entry -> desk(entry) || !shown.contains(String.valueOf(entry.caseRef())))
                .toList();
        return new Alike(entries, files);
    }

    /** The same where a file awaits this letter, so that what lies in files is of it and tells nothing. */
    public Alike alikeAwaited(Told letter, Officer officer) {
        var entries = came(letter, officer).stream().filter(CameBefore::desk).toList();
        return new Alike(entries, List.of());
    }

    /** Whoever tells the number that the desk has given to the letter takes it over into the file. */
    private List<EntryView> came(Told letter, Officer officer) {
        return letters.came(authority(officer), letter.theirs(), letter.requesting(), officer).stream()
                .filter(entry -> !isOf(letter, entry))
                .toList();
    }

    private static boolean isOf(Told letter, EntryView entry) {
        var ours = letter.ours();
        return desk(entry) && ours != null && NumberKey.of(ours).equals(NumberKey.of(entry.number()));
    }

    /** Whether a letter lies in no file; of one that is shut to him the clerk is not told in which it lies. */
    private static boolean desk(EntryView entry) {
        return entry.caseRef() == null && !entry.shut();
    }

    private String authority(Officer officer) {
        return directory.receiver(officer.state(), officer.authority()).key();
    }
}
