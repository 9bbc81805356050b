package org.rogatory.mla.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The levels below one authority, from the top: which of them has the work, which waits for its report to be checked.
 *
 * @param central key of the authority that keeps the file
 * @param root key of the authority at the top, which has passed down all that it has; null where the file is assigned to
 *     none
 * @param whole whether the file was assigned to it; else it was given single items
 */
record Chain(List<Level> levels, String central, @Nullable String root, boolean whole) {

    /** The number by which acts name the authority to which the file was assigned; levels below it count from 1. */
    static final int TOP = 0;

    Chain {
        levels = List.copyOf(levels);
    }

    /** The chain with one more level, or as it is where the level is there. */
    Chain with(Level level) {
        return levels.contains(level)
                ? this
                : new Chain(Stream.concat(levels.stream(), Stream.of(level)).toList(), central, root, whole);
    }

    /** The chain with another authority at its top. */
    Chain under(String successor) {
        return new Chain(levels, central, successor, whole);
    }

    /** Whether it is this one, whatever its levels are now. */
    boolean same(Chain other) {
        return whole == other.whole && Objects.equals(root, other.root);
    }

    /** Those that are not settled, from the top. */
    List<Level> open() {
        return levels.stream().filter(level -> level.status().open()).toList();
    }

    private Optional<Level> lowest() {
        return open().stream().reduce((upper, lower) -> lower);
    }

    /** Who has the work: the lowest level, or the one above it while it checks a report. */
    @Nullable
    String holder() {
        return lowest().map(level -> level.status() == LevelStatus.HELD ? level.authority() : level.fromAuthority())
                .orElse(root);
    }

    /** The last day of the level that has the work; empty where the authority at the top has it. */
    Optional<LocalDate> due() {
        return Optional.ofNullable(holder()).flatMap(this::heldBy).map(Level::dueOn);
    }

    /** The level that has to report, if it is this authority's turn. */
    Optional<Level> reporting(String authority) {
        return lowest().filter(level -> level.status() == LevelStatus.HELD)
                .filter(level -> level.authority().equals(authority));
    }

    /** The level whose report this authority has to check. */
    Optional<Level> checkedBy(String authority) {
        return lowest().filter(level -> level.status() == LevelStatus.REPORTED)
                .filter(level -> level.fromAuthority().equals(authority));
    }

    /** Whether this authority may pass the work down: it has it, and checks no report. */
    boolean passes(String authority) {
        return authority.equals(holder())
                && lowest().filter(level -> level.status() == LevelStatus.REPORTED)
                        .isEmpty();
    }

    /** The level of an authority that holds it, where it is not the top. */
    Optional<Level> heldBy(String authority) {
        return open().stream()
                .filter(level -> level.authority().equals(authority))
                .reduce((upper, lower) -> lower);
    }

    /** The open level that was passed down by an authority. */
    Optional<Level> below(String authority) {
        return open().stream()
                .filter(level -> level.fromAuthority().equals(authority))
                .reduce((upper, lower) -> lower);
    }

    Optional<Level> numbered(int number) {
        return open().stream().filter(level -> level.number() == number).findFirst();
    }

    /** Whether an authority stands on this way. */
    boolean on(String authority) {
        return authority.equals(root) || heldBy(authority).isPresent();
    }

    /** Whether an authority is, or was, on this way. */
    boolean has(String authority) {
        return authority.equals(root)
                || levels.stream()
                        .anyMatch(level ->
                                authority.equals(level.authority()) || authority.equals(level.fromAuthority()));
    }

    /** Those below the top, whose report is awaited or was accepted. */
    Set<String> authorities() {
        return levels.stream()
                .filter(level -> level.status() != LevelStatus.ENDED)
                .map(Level::authority)
                .collect(Collectors.toSet());
    }

    /** Whether an authority is at the top, or below it with a report that is awaited or was accepted. */
    boolean keeps(String authority) {
        return authority.equals(root) || authorities().contains(authority);
    }

    /** The numbers of those about whose successor an authority decides: it keeps the file, or stands above them. */
    Set<Integer> movedBy(String authority) {
        var moved = new TreeSet<Integer>();
        var above = authority.equals(central) || authority.equals(root);
        if (whole && authority.equals(central) && root != null && !root.equals(central)) {
            moved.add(TOP);
        }
        for (var level : open()) {
            if (above) {
                moved.add(level.number());
            }
            above = above || level.authority().equals(authority);
        }
        return moved;
    }
}
