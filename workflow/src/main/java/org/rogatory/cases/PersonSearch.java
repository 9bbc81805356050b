package org.rogatory.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.rogatory.identity.Officer;
import org.rogatory.persons.PersonIndex;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds files that name a person, by his whole name and the day of his birth, among those that an officer may see. */
@Service
public class PersonSearch {

    private final PersonIndex index;
    private final CaseFileRepository files;
    private final ApplicationEventPublisher events;

    PersonSearch(PersonIndex index, CaseFileRepository files, ApplicationEventPublisher events) {
        this.index = index;
        this.files = files;
        this.events = events;
    }

    /** Whether an officer may search by names: whoever works on files and reads names there. */
    public static boolean mayAsk(Officer officer) {
        return officer.worksOnFiles() && Roles.readsNames(officer);
    }

    /** Newest change first; one trace with the references shown, without what was typed. */
    @Transactional
    public List<CaseFile> find(String name, LocalDate born, Officer officer) {
        Roles.demand(mayAsk(officer));
        var found = seen(after -> index.find(name, born, after), officer);
        var shown = found.stream().map(CaseFile::caseRef).toList();
        events.publishEvent(new CasesViewed("cases.search-person", "search", officer.username(), shown));
        return found;
    }

    /** Why only an officer can tell whether a file speaks of a person. */
    public enum Doubt {
        /** Only an older version of its request names him so. */
        EARLIER,
        /** Somebody is called so there, and the day of his birth is not known. */
        NAME_ALONE
    }

    /** The same without a trace, for what leaves one of its own and is not a search of the officer's. */
    @Transactional(readOnly = true)
    public List<CaseFile> named(String name, LocalDate born, Officer officer) {
        return compared(after -> index.find(name, born, after), officer);
    }

    /** Files that an officer has to look into himself, as the index cannot tell that they speak of the person. */
    @Transactional(readOnly = true)
    public List<CaseFile> doubtful(Doubt doubt, String name, LocalDate born, Officer officer) {
        return switch (doubt) {
            case EARLIER -> compared(after -> index.findEarlier(name, born, after), officer);
            case NAME_ALONE -> compared(after -> index.findByName(name, after), officer);
        };
    }

    /** Whether there is any of these. */
    @Transactional(readOnly = true)
    public boolean doubts(String name, LocalDate born, Officer officer) {
        return Arrays.stream(Doubt.values())
                .anyMatch(doubt -> !doubtful(doubt, name, born, officer).isEmpty());
    }

    /** How many files an authority keeps, whoever asks; in their words nobody looks for names. */
    @Transactional(readOnly = true)
    public long kept(String authority) {
        return files.kept(authority, AccessScope.system());
    }

    /** Who may be a victim is matched with nothing, whoever asks. */
    private List<CaseFile> compared(Function<String, List<String>> behind, Officer officer) {
        return seen(behind, officer).stream()
                .filter(file -> !CaseFamily.guarded(file))
                .toList();
    }

    private List<CaseFile> seen(Function<String, List<String>> behind, Officer officer) {
        var seen = new ArrayList<CaseFile>();
        var part = behind.apply("");
        while (!part.isEmpty()) {
            seen.addAll(files.these(Set.copyOf(part), AccessScope.of(officer)));
            part = part.size() < PersonIndex.PART ? List.of() : behind.apply(part.get(part.size() - 1));
        }
        seen.sort(Comparator.comparing(CaseFile::changedAt).reversed());
        return List.copyOf(seen);
    }
}
