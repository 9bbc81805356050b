package org.rogatory.extradition.assurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.law.Assurance;
import org.rogatory.law.Assurances;

/**
 * What is due after a surrender: our own design, counted in months from the day of the surrender as the library says,
 * or from a day that a person named. The State that gave the person up visits and waits for reports; the one that
 * promised owes the reports.
 */
public final class FollowUps {

    private static final int EVERY = 6;

    private final Assurances library;

    FollowUps(Assurances library) {
        this.library = library;
    }

    /** What is done about an assurance after the surrender. */
    public enum Kind {
        VISIT,
        REPORT,
        BREACH;

        /** The key in views. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(key))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * An assurance that is followed.
     *
     * @param firstDue the day that a person named for the first report; null where he named none
     */
    record Followed(AssuranceCode code, @Nullable LocalDate firstDue) {}

    /** What was done about which of them. */
    record Done(int number, Kind kind) {}

    /** What is due for which of them next, and when. */
    public record Due(AssuranceCode code, Kind kind, LocalDate on) {}

    /** What is due next of each, the earliest first. */
    List<Due> due(LocalDate surrendered, List<Followed> followed, List<Done> done, Set<Kind> side) {
        var due = new ArrayList<Due>();
        for (var each : followed) {
            for (var step : steps(each)) {
                var kind = Kind.of(step.kind());
                if (side.contains(kind)) {
                    due.add(new Due(each.code(), kind, next(surrendered, each, step, done)));
                }
            }
        }
        due.sort(Comparator.comparing(Due::on).thenComparing(next -> next.code().number()));
        return due;
    }

    /** As the library says; what is not there is reported on where a person has named a day for it. */
    private List<Assurance.FollowUp> steps(Followed each) {
        var known = library.find(each.code().kind()).map(Assurance::follow).orElse(List.of());
        var reported = known.stream().anyMatch(step -> Assurance.REPORT.equals(step.kind()));
        if (reported || each.firstDue() == null) {
            return known;
        }
        var more = new ArrayList<>(known);
        more.add(new Assurance.FollowUp(Assurance.REPORT, EVERY));
        return more;
    }

    private static LocalDate next(LocalDate surrendered, Followed each, Assurance.FollowUp step, List<Done> done) {
        var kind = Kind.of(step.kind());
        var times = done.stream()
                .filter(past -> past.number() == each.code().number() && past.kind() == kind)
                .count();
        var named = kind == Kind.REPORT ? Optional.ofNullable(each.firstDue()) : Optional.<LocalDate>empty();
        return named.map(first -> first.plusMonths(times * step.months()))
                .orElseGet(() -> surrendered.plusMonths((times + 1) * step.months()));
    }
}
