package org.rogatory.referral.track;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.deadlines.CalendarCount;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.StateClock;
import org.rogatory.law.Membership;
import org.rogatory.law.ReferenceData;
import org.springframework.stereotype.Component;

/**
 * How long a period of recovery and reflection is at least. It is known where the convention of the Council of Europe
 * binds the State, or where the data say it of the law of the State; of any other State no number was seen, and none is
 * made up: the authority says its own.
 */
@Component
public class ReflectionFloor {

    /** The convention that sets it. */
    public static final String CONVENTION = "CETS-197";

    private static final String RULE = "ref_reflection_floor";

    /** Of its length a State can say nothing but the least. */
    private static final String PERIOD = "ref_reflection";

    private final ReferenceData reference;
    private final DeadlineRules rules;

    ReflectionFloor(ReferenceData reference, DeadlineRules rules) {
        this.reference = reference;
        this.rules = rules;
    }

    /** In days, the longer of the two; empty where no number is known for the State. */
    public Optional<Integer> days(String state, LocalDate day) {
        return Stream.concat(ofTreaty(state, day).stream(), ofState(state).stream())
                .max(Integer::compare);
    }

    private Optional<Integer> ofState(String state) {
        return rules.clock(PERIOD, state).filter(StateClock::known).map(clock -> Objects.requireNonNull(clock.value()));
    }

    private Optional<Integer> ofTreaty(String state, LocalDate day) {
        return reference.bound(CONVENTION, List.of(state), day) == Membership.Bound.YES
                ? rules.find(RULE).filter(rule -> rule.value() != null).map(CalendarCount::length)
                : Optional.empty();
    }

    /** The earliest last day of a period that begins on a day; the day on which it begins is not counted. */
    Optional<LocalDate> earliestEnd(String state, LocalDate from) {
        return days(state, from).map(from::plusDays);
    }
}
