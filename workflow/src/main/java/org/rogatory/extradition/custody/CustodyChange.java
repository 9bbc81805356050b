package org.rogatory.extradition.custody;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How one entry of custody is to be changed. Where a stretch goes on from the one before, the two have one moment: it
 * moves for both.
 *
 * @param was what was written down
 * @param now what is right; null where custody did not end then
 */
record CustodyChange(
        CustodyEntry entry, Moment was, @Nullable Moment now) {

    /** Whether what is said to be right was written down already. */
    boolean nothing() {
        return now != null
                && now.at().equals(was.at())
                && (!entry.begins() || now.zone().equals(was.zone()));
    }

    /** All stretches as they are once it is done; nothing is changed by asking. */
    List<Stretch> of(List<Period> known) {
        return IntStream.range(0, known.size())
                .mapToObj(index -> stretch(known, index))
                .toList();
    }

    private Stretch stretch(List<Period> known, int index) {
        var kept = Stretch.of(known.get(index));
        var period = kept.period();
        if (begins(known, index) && now != null) {
            var until = period.until();
            var there =
                    until == null ? null : until.toInstant().atZone(now.zone()).toOffsetDateTime();
            return kept.as(new CustodyPeriod(now.there(), there, now.zone(), period.ending()));
        }
        if (!ends(known, index)) {
            return kept;
        }
        var until = until(known, index);
        var ending = entry.begins() || now != null ? period.ending() : null;
        var there = until == null ? null : until.at().atZone(period.zone()).toOffsetDateTime();
        return kept.as(new CustodyPeriod(period.from(), there, period.zone(), ending));
    }

    /** Does it to the rows that it changes, which are told. */
    List<Period> to(List<Period> known) {
        var right = of(known);
        var changed = IntStream.range(0, known.size())
                .filter(index -> begins(known, index) || ends(known, index))
                .boxed()
                .toList();
        changed.forEach(index -> known.get(index).become(right.get(index).period()));
        return changed.stream().map(known::get).toList();
    }

    private boolean begins(List<Period> known, int index) {
        return entry.begins() && known.get(index).number() == entry.stretch();
    }

    private boolean ends(List<Period> known, int index) {
        var period = known.get(index);
        return entry.begins()
                ? period.number() == entry.stretch() - 1 && goesOn(known, index)
                : period.number() == entry.stretch();
    }

    /** Whether the next stretch begins where this one ends, by no end of custody. */
    private static boolean goesOn(List<Period> known, int index) {
        return index + 1 < known.size() && known.get(index).movedOn();
    }

    /** When a stretch ends once it is done: where custody did not end it lasts until the next one, if there is one. */
    private @Nullable Moment until(List<Period> known, int index) {
        if (now != null || index + 1 == known.size()) {
            return now;
        }
        var next = known.get(index + 1).counted();
        return new Moment(next.start(), next.zone());
    }
}
