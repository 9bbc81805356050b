package org.rogatory.figures;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One figure: never a name, a free text or the reference of a file.
 *
 * @param name what it is, for example {@code outbox}
 * @param part which of several of that name, put together of codes; empty for the only one
 * @param since of when the oldest of what is counted is, or when the next comes; null where that says nothing
 */
public record Figure(
        String name,
        String part,
        long amount,
        FigureUnit unit,
        @Nullable Instant since,
        FigureState state) {

    /** How many there are. */
    public static Figure of(String name, long amount) {
        return new Figure(name, "", amount, FigureUnit.COUNT, null, FigureState.OK);
    }

    /** How many there are, and since when the oldest. */
    public static Figure of(String name, Counted counted) {
        return of(name, counted.amount()).from(counted.oldest());
    }

    /** The same for one of several parts. */
    public Figure forPart(String which) {
        return new Figure(name, which, amount, unit, since, state);
    }

    /** The same in another unit. */
    public Figure counting(FigureUnit what) {
        return new Figure(name, part, amount, what, since, state);
    }

    /** The same with a moment. */
    public Figure from(@Nullable Instant moment) {
        return new Figure(name, part, amount, unit, moment, state);
    }

    /** The same in this state. */
    public Figure in(FigureState which) {
        return new Figure(name, part, amount, unit, since, which);
    }

    /** Asks for somebody where there is any. */
    public Figure wantingNone() {
        return amount > 0 ? in(FigureState.WARN) : this;
    }

    /** Asks for somebody where the oldest is older than so much; with more urgency where it is older still. */
    public Figure wantingYoung(Instant now, Duration warn, Duration bad) {
        if (since == null || since.isAfter(now.minus(warn))) {
            return this;
        }
        return in(since.isAfter(now.minus(bad)) ? FigureState.WARN : FigureState.BAD);
    }

    /** Asks for somebody where less than so much is left; with more urgency where it is less still. */
    public Figure wantingMore(long warn, long bad) {
        if (amount >= warn) {
            return this;
        }
        return in(amount >= bad ? FigureState.WARN : FigureState.BAD);
    }
}
