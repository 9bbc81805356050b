package org.rogatory.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks among the rows that do not fit for those that fit at the place of another, or where one is missing. */
final class Moved {

    /** Of a longer gap only its ends are tried. */
    private static final int LONGEST = 100;

    private final List<Suspect> suspects;
    private final List<ChainFault> gaps;
    private final TreeSet<Long> places = new TreeSet<>();

    Moved(List<Suspect> suspects, List<ChainFault> gaps) {
        this.suspects = suspects;
        this.gaps = gaps;
        suspects.forEach(suspect -> places.add(suspect.place()));
        gaps.forEach(gap -> {
            for (var place = gap.position(); place <= Math.min(gap.to(), gap.position() + LONGEST); place++) {
                places.add(place);
            }
        });
    }

    /** What each of them is, and the gaps that none of them has left. */
    List<ChainFault> faults() {
        var faults = new ArrayList<ChainFault>();
        var left = new TreeSet<Long>();
        for (var suspect : suspects) {
            if (follows(suspect)) {
                continue;
            }
            var home = truePlace(suspect);
            home.ifPresent(left::add);
            faults.add(home.map(place -> moved(suspect, place))
                    .orElseGet(() -> ChainFault.at(suspect.kind(), suspect.entry())));
        }
        gaps.stream()
                .filter(gap -> gap.position() != gap.to() || !left.contains(gap.position()))
                .forEach(faults::add);
        return faults;
    }

    private static ChainFault moved(Suspect suspect, long home) {
        return new ChainFault(
                ChainFault.Kind.REORDERED,
                suspect.place(),
                home,
                suspect.entry().id());
    }

    /** A row of the first form is in its own place where it fits behind one that was moved, or whose hash was changed. */
    private boolean follows(Suspect suspect) {
        return suspect.entry().format() == ChainText.FIRST
                && suspects.stream()
                        .filter(other -> other != suspect)
                        .anyMatch(other ->
                                fitsBehind(suspect, other.entry().hash()) || fitsBehind(suspect, other.hashed()));
    }

    private static boolean fitsBehind(Suspect suspect, @Nullable String hash) {
        return hash != null && suspect.sealedAs(hash, suspect.place(), suspect);
    }

    private Optional<Long> truePlace(Suspect suspect) {
        if (suspect.entry().format() != ChainText.FIRST) {
            var own = places.stream()
                    .filter(place -> place != suspect.place() && suspect.sealedAs(suspect.behind(), place, suspect))
                    .findFirst();
            if (own.isPresent()) {
                return own;
            }
        }
        return suspects.stream()
                .filter(other -> other != suspect)
                .filter(other -> suspect.sealedAs(other.behind(), other.place(), other)
                        || suspect.entry().format() == ChainText.FIRST
                                && suspect.sealedAs(other.behind(), other.place(), suspect))
                .map(Suspect::place)
                .findFirst();
    }
}
