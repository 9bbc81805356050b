package org.rogatory.mla.incoming;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseSearch;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.rogatory.registers.AlikeLetters;
import org.rogatory.registers.AlikeLetters.Alike;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.NumberKey;
import org.rogatory.requests.message.LetterNumbers;
import org.springframework.stereotype.Component;

/** Whether a request on paper is here already: as a file, or as a letter that the desk has entered. */
@Component
class ReceivedBefore {

    private final IncomingRequests requests;
    private final AlikeLetters letters;
    private final CaseSearch search;
    private final LetterNumbers numbers;
    private final Directory directory;

    ReceivedBefore(
            IncomingRequests requests,
            AlikeLetters letters,
            CaseSearch search,
            LetterNumbers numbers,
            Directory directory) {
        this.requests = requests;
        this.letters = letters;
        this.search = search;
        this.numbers = numbers;
        this.directory = directory;
    }

    /** Two clerks with the same letter take their turns, so that the later one sees what the earlier has done. */
    void demandNew(PaperRequest paper, Officer officer) {
        numbers.takeTurns(authority(officer));
        var alike = Boolean.TRUE.equals(paper.alikeSeen()) ? Alike.NONE : alike(paper, officer);
        if (!alike.none()) {
            throw alike.refusal("counterpartRef");
        }
    }

    /** What was asked orally has no letter yet: a file with this number is of the same request, also where it waits for one. */
    void demandNewOral(PaperRequest oral, @Nullable Boolean alikeSeen, Officer officer) {
        numbers.takeTurns(authority(officer));
        var alike = Boolean.TRUE.equals(alikeSeen) ? Alike.NONE : alikeOral(oral, officer);
        if (!alike.none()) {
            throw alike.refusal("counterpartRef");
        }
    }

    /** Files and letters of the desk under the number that was told with an oral request. */
    Alike alikeOral(PaperRequest oral, Officer officer) {
        var number = oral.counterpartRef();
        var requesting = oral.requesting();
        if (number == null || number.isBlank() || requesting == null) {
            return Alike.NONE;
        }
        var files = search.alike(requesting, number, null, officer);
        var shown = files.stream().map(CaseFile::caseRef).collect(Collectors.toSet());
        var entries = letters.came(authority(officer), new Numbered(number, null), requesting, officer).stream()
                .filter(entry -> entry.caseRef() == null || !shown.contains(entry.caseRef()))
                .toList();
        return new Alike(entries, files);
    }

    /** What is probably of the same letter: number, day and State of the sender agree, as far as they are known. */
    Alike alike(PaperRequest paper, Officer officer) {
        var number = paper.counterpartRef();
        var requesting = paper.requesting();
        if (number == null || requesting == null) {
            return Alike.NONE;
        }
        var awaited = requests.awaits(officer.state(), requesting, number);
        var files = awaited ? List.<CaseFile>of() : search.alike(requesting, number, paper.counterpartDate(), officer);
        var shown = files.stream().map(CaseFile::caseRef).collect(Collectors.toSet());
        var theirs = new Numbered(number, paper.counterpartDate());
        var entries = letters.came(authority(officer), theirs, requesting, officer).stream()
                .filter(entry -> desk(entry) || !awaited && !shown.contains(String.valueOf(entry.caseRef())))
                .filter(entry -> !isOf(paper, entry))
                .toList();
        return new Alike(entries, files);
    }

    /** Whoever tells the number that the desk has given to the letter takes it over into the file. */
    private static boolean isOf(PaperRequest paper, EntryView entry) {
        var ours = paper.paperNumber();
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
