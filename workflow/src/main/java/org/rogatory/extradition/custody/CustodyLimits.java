package org.rogatory.extradition.custody;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Holding;
import org.rogatory.law.Membership.Bound;
import org.rogatory.law.ReferenceData;

/**
 * Which limits on custody apply, by the reference data ({@code deadlines.yaml}, {@code parties.yaml}). A limit of which
 * the data doubt whether it applies is told beside the others and not sure; the earliest end governs. What the data do
 * not know is never made up.
 */
public final class CustodyLimits {

    private final DeadlineRules rules;
    private final ReferenceData law;

    /** Reads rules and States from these. */
    public CustodyLimits(DeadlineRules rules, ReferenceData law) {
        this.rules = rules;
        this.law = law;
    }

    /** The limits that apply, and what is not known. */
    public AppliedLimits applying(CustodyQuestion question) {
        var limits = rules.all().stream()
                .flatMap(rule -> limit(rule, question).stream())
                .toList();
        var known = limits.stream()
                .filter(CustodyLimit::hard)
                .flatMap(limit -> limit.setBy().stream())
                .collect(Collectors.toSet());
        var asked = Stream.concat(question.instruments().stream().sorted(), Stream.of(question.detaining()));
        return new AppliedLimits(
                limits, asked.filter(Predicate.not(known::contains)).toList());
    }

    private Optional<CustodyLimit> limit(DeadlineRule rule, CustodyQuestion question) {
        var holding = rule.holding();
        if (holding == null || rule.value() == null || !runs(holding, question)) {
            return Optional.empty();
        }
        if (holding.instruments().isEmpty()) {
            var there = question.detaining().equals(holding.state());
            return there ? Optional.of(new CustodyLimit(rule, true, 0)) : Optional.empty();
        }
        var bound = bound(holding, question);
        return bound == Bound.NO ? Optional.empty() : Optional.of(new CustodyLimit(rule, bound == Bound.YES, 0));
    }

    private static boolean runs(Holding holding, CustodyQuestion question) {
        return holding.stages().contains(question.stage()) && !(holding.metByRequest() && question.fullRequest());
    }

    /**
     * Whether a limit of a treaty holds between the two States. That the treaty itself is applied the question says: a
     * State that the data do not know to be bound makes the limit doubtful and does not take it away.
     */
    private Bound bound(Holding holding, CustodyQuestion question) {
        var applied = holding.instruments().stream()
                .filter(question.instruments()::contains)
                .toList();
        if (applied.isEmpty()) {
            return Bound.NO;
        }
        var further = bound(holding.boundBy(), question, Bound.YES);
        var against = bound(holding.unlessBoundBy(), question, Bound.NO);
        if (further == Bound.NO || against == Bound.YES) {
            return Bound.NO;
        }
        var sure = further == Bound.YES
                && against == Bound.NO
                && applied.stream().anyMatch(id -> bound(id, question, Bound.NO) == Bound.YES);
        return sure ? Bound.YES : Bound.UNKNOWN;
    }

    private Bound bound(@Nullable String instrument, CustodyQuestion question, Bound ofNone) {
        return instrument == null
                ? ofNone
                : law.bound(instrument, List.of(question.requesting(), question.detaining()), question.day());
    }
}
