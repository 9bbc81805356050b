package org.rogatory.referral.tally;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.tally.FigureRepository.Passed;

/** Which sums in a table of work tell nothing that another table of the same page hides. */
final class WorkSums {

    private WorkSums() {}

    /** Whether a sum of statuses tells neither a few who stand under one of them, nor under several together. */
    static boolean told(Collection<Passed> passed, Predicate<ShareStatus> which) {
        var few = Stream.of(ShareStatus.values())
                .filter(which)
                .map(status ->
                        passed.stream().filter(each -> each.status() == status).count())
                .filter(count -> count < Suppression.LEAST)
                .toList();
        var hidden = few.stream().mapToLong(count -> count).sum();
        return few.isEmpty() || few.size() > 1 && hidden >= Suppression.LEAST;
    }

    /** Whether the sum of what was not taken may be found: one of its two parts is told elsewhere. */
    static boolean notTaken(Collection<Passed> passed) {
        return told(passed, ShareStatus::pending) && told(passed, ShareStatus::over);
    }

    /** Whether the number of all may be found. */
    static boolean all(Collection<Passed> passed) {
        return notTaken(passed) && told(passed, ShareStatus::left);
    }

    /** Those who have taken it are told elsewhere. */
    private static boolean answered(Collection<Passed> passed) {
        return told(passed, ShareStatus::left) && told(passed, status -> status == ShareStatus.REJECTED);
    }

    /** The lines of times of which it is not told how many there are: their parts are hidden in another table. */
    static Set<String> untold(
            FigureTable decisions, FigureTable open, Collection<Passed> sent, Collection<Passed> received) {
        var told = Map.of(
                "answered_there", answered(sent),
                "answered_here", answered(received),
                "presumed", shown(decisions, Set.of("presumed_yes", "presumed_no")),
                "conclusive", shown(decisions, Set.of("conclusive_yes", "conclusive_no")),
                "closed", open.hidden() == 0);
        return told.entrySet().stream()
                .filter(line -> !line.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean shown(FigureTable table, Set<String> codes) {
        return table.lines().stream()
                .filter(line -> codes.contains(line.code()))
                .flatMap(line -> line.cells().stream())
                .noneMatch(Shown::hidden);
    }
}
