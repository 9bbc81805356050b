package org.rogatory.absences;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.rogatory.cases.HeldFiles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether somebody does the work of a post on a file: who holds it, or who stands in for one of these. What keeps one
 * of them out of the file does not keep out who stands in for him.
 */
@Component
public class FilledPosts {

    private final Absences absences;
    private final HeldFiles held;
    private final Directory directory;
    private final Clock clock;

    FilledPosts(Absences absences, HeldFiles held, Directory directory, Clock clock) {
        this.absences = absences;
        this.held = held;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Whether a file is shut to all who hold a post, and to all who stand in for one of them, today or in an absence
     * that is still ahead. Nothing is read where nobody holds it, and no absence where one of them sees the file.
     *
     * @param holders of one authority
     * @param known the officers of its State, among whom who stands in is looked for
     */
    @Transactional(readOnly = true)
    public boolean shut(String caseRef, List<Officer> holders, List<Officer> known) {
        if (holders.isEmpty()) {
            return true;
        }
        var shut = held.shutTo(caseRef);
        return holders.stream().allMatch(shut) && standingIn(holders, known).allMatch(shut);
    }

    private Stream<Officer> standingIn(List<Officer> holders, List<Officer> known) {
        var today = directory.day(holders.get(0).authority(), clock.instant());
        var names = absences.substitutes(holders.stream().map(Officer::username).toList(), today);
        return known.stream()
                .filter(officer -> names.contains(officer.username()))
                .filter(officer -> holders.stream().anyMatch(away -> Substitutes.fits(officer, away)));
    }
}
