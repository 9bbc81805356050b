package org.rogatory.resolutions;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.rogatory.resolutions.ControlSummary.Executor;
import org.rogatory.resolutions.ControlledFileRepository.Due;
import org.rogatory.resolutions.ControlledFileRepository.DueOfOfficer;

/** Adds up how control stands on a day. */
final class ControlSums {

    private ControlSums() {}

    static ControlSummary of(List<Due> days, List<DueOfOfficer> ofOfficers, LocalDate today) {
        var horizon = today.plusDays(ControlSummary.SOON);
        var executors = ofOfficers.stream().collect(groupingBy(DueOfOfficer::getOfficer)).entrySet().stream()
                .map(named -> executor(named.getKey(), named.getValue(), today))
                .sorted(Comparator.comparingLong(Executor::overdue)
                        .thenComparingLong(Executor::total)
                        .reversed()
                        .thenComparing(Executor::officer))
                .toList();
        return new ControlSummary(
                days.stream().mapToLong(Due::getNumber).sum(),
                pending(days, due -> due.getDueOn().isBefore(today)),
                pending(
                        days,
                        due -> !due.getDueOn().isBefore(today)
                                && !due.getDueOn().isAfter(horizon)),
                days.stream().mapToLong(Due::getAnswered).sum(),
                executors);
    }

    private static Executor executor(String officer, List<DueOfOfficer> days, LocalDate today) {
        var longest = days.stream()
                .filter(due -> due.getNumber() > due.getAnswered())
                .mapToLong(due -> ChronoUnit.DAYS.between(due.getDueOn(), today))
                .max()
                .orElse(0);
        return new Executor(
                officer,
                days.stream().mapToLong(Due::getNumber).sum(),
                pending(days, due -> due.getDueOn().isBefore(today)),
                Math.max(0, longest));
    }

    /** What is answered is late for nobody. */
    private static long pending(List<? extends Due> days, Predicate<Due> counted) {
        return days.stream()
                .filter(counted)
                .mapToLong(due -> due.getNumber() - due.getAnswered())
                .sum();
    }
}
