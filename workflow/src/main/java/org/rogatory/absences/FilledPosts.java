package org.rogatory.absences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.HeldFiles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether somebody does the work of a post on a file: who holds it, or who stands in for one of these, also for one who
 * is away himself. What keeps one of them out of the file does not keep out who stands in for him.
 */
@Component
public class FilledPosts {

    private final AbsenceRepository absences;
    private final HeldFiles held;
    private final Directory directory;
    private final Clock clock;

    FilledPosts(AbsenceRepository absences, HeldFiles held, Directory directory, Clock clock) {
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
        var lent = lent(holders, directory.times().day(holders.get(0).authority(), clock.instant()));
        return known.stream().filter(officer -> lent.stream().anyMatch(post -> post.filledBy(officer)));
    }

    /** To whom posts go while their holders are away, and on while he is away himself; a statement for each link. */
    private List<Lent> lent(List<Officer> holders, LocalDate today) {
        var lent = new ArrayList<Lent>();
        var asked = holders.stream()
                .map(holder -> new Lent(holder, holder.username(), today, Absences.LATEST))
                .toList();
        for (int link = 0; link < Roster.LONGEST_CHAIN && !asked.isEmpty(); link++) {
            asked = on(asked, today);
            lent.addAll(asked);
        }
        return lent;
    }

    private List<Lent> on(List<Lent> posts, LocalDate today) {
        var names = posts.stream().map(Lent::to).collect(Collectors.toUnmodifiableSet());
        var away = absences.between(names, today, Absences.LATEST).stream()
                .map(Absence::view)
                .toList();
        return posts.stream()
                .flatMap(post -> away.stream().flatMap(absence -> post.on(absence).stream()))
                .toList();
    }

    /** That an officer has the post of a holder in these days. */
    private record Lent(Officer holder, String to, LocalDate firstDay, LocalDate lastDay) {

        /** The same to who stands in for that officer, in the days that both absences have. */
        Optional<Lent> on(AbsenceView absence) {
            var first = firstDay.isAfter(absence.firstDay()) ? firstDay : absence.firstDay();
            var last = lastDay.isBefore(absence.lastDay()) ? lastDay : absence.lastDay();
            return absence.officer().equals(to) && !first.isAfter(last)
                    ? Optional.ofNullable(absence.substitute()).map(next -> new Lent(holder, next, first, last))
                    : Optional.empty();
        }

        boolean filledBy(Officer officer) {
            return officer.username().equals(to) && Substitutes.fits(officer, holder);
        }
    }
}
