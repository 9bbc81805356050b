package org.rogatory.referral.track;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.springframework.stereotype.Component;

/**
 * Whether the person is presumed, then identified, as a victim: people decide. A decision is signed by two; the
 * conclusive one, and one that looks at another again, by people who have signed none before. Whether the person wants
 * to have to do with criminal justice is not asked. That more has to be known is no verdict, and who does not want
 * to be identified loses nothing by it.
 */
@Component
class TrackIdentification implements TrackPart {

    static final String OPEN = "track-decision-open";
    static final String SAME_PEOPLE = "track-same-people";

    private static final Set<String> SECOND = Set.of(TrackVerbs.CONFIRM_DECISION, TrackVerbs.DROP_DECISION);

    /** As which a decision can be told to the person. */
    private static final Set<String> DECIDED = Set.of("presumed_yes", "presumed_no", "conclusive_yes", "conclusive_no");

    private final Decisions decisions;
    private final DecisionClocks clocks;
    private final DecisionTelling telling;
    private final DecisionInformation information;
    private final TrackChildren children;
    private final Cases cases;

    TrackIdentification(
            Decisions decisions,
            DecisionClocks clocks,
            DecisionTelling telling,
            DecisionInformation information,
            TrackChildren children,
            Cases cases) {
        this.information = information;
        this.children = children;
        this.decisions = decisions;
        this.clocks = clocks;
        this.telling = telling;
        this.cases = cases;
    }

    @Override
    public String machine() {
        return Referral.IDENTIFICATION;
    }

    @Override
    public boolean fits(CaseFile file, ReferralTrack track, String verb) {
        if (TrackVerbs.TELL_DECISION.equals(verb)) {
            return DECIDED.contains(track.status());
        }
        return !SECOND.contains(verb) || decisions.open(file.caseRef()).isPresent();
    }

    @Override
    public Optional<String> bar(CaseFile file, ReferralTrack track, String verb, Officer officer) {
        var open = decisions.open(file.caseRef());
        if (DecisionKind.decides(verb)) {
            return open.map(waits -> OPEN)
                    .or(() -> same(file.caseRef(), DecisionKind.of(verb, track.status()), officer));
        }
        return switch (verb) {
            case TrackVerbs.CONFIRM_DECISION -> open.flatMap(waits -> confirming(waits, officer));
            case TrackVerbs.ADJOURN -> open.map(waits -> OPEN);
            case TrackVerbs.WITHDRAW -> children.bar(file);
            default -> Optional.empty();
        };
    }

    /** Nor does he who stands in for the first one. */
    private Optional<String> confirming(ReferralDecision waits, Officer officer) {
        return officer.names().contains(waits.signer1())
                ? Optional.of(Refusal.FOUR_EYES)
                : same(waits.caseRef(), waits.kind(), officer);
    }

    private Optional<String> same(String caseRef, DecisionKind kind, Officer officer) {
        return kind.others() && decisions.signedBefore(caseRef, officer) ? Optional.of(SAME_PEOPLE) : Optional.empty();
    }

    @Override
    public void check(TrackDoing doing) {
        switch (doing.verb()) {
            case TrackVerbs.ADJOURN -> information.check(doing);
            case TrackVerbs.WITHDRAW -> children.demandInterests(doing);
            default -> {}
        }
    }

    @Override
    public String perform(TrackDoing doing, String to) {
        var track = doing.track();
        if (DecisionKind.decides(doing.verb())) {
            decisions.sign(doing, DecisionKind.of(doing.verb(), track.status()));
            return track.status();
        }
        var reached = second(doing).orElseGet(() -> beside(doing, to));
        clocks.follow(doing.file(), doing.verb(), reached);
        return reached;
    }

    /** What is done with an act that signs nothing; where the track stands then. */
    private String beside(TrackDoing doing, String to) {
        switch (doing.verb()) {
            case TrackVerbs.ADJOURN -> information.begin(doing);
            case TrackVerbs.BRING_INFORMATION -> information.come(doing.caseRef());
            case TrackVerbs.WITHDRAW -> {
                information.end(doing.caseRef());
                decisions.open(doing.caseRef()).ifPresent(waits -> decisions.drop(waits, doing));
            }
            default -> {}
        }
        return TrackVerbs.TAKE_UP.equals(doing.verb())
                ? decisions.last(doing.caseRef()).map(DecisionKind::status).orElse(to)
                : to;
    }

    /** Where the track stands after the second person has spoken; empty for any other act. */
    private Optional<String> second(TrackDoing doing) {
        if (!SECOND.contains(doing.verb())) {
            return Optional.empty();
        }
        var waits = decisions.open(doing.caseRef()).orElseThrow(() -> Refusal.of("wrong-status"));
        if (TrackVerbs.DROP_DECISION.equals(doing.verb())) {
            decisions.drop(waits, doing);
            return Optional.of(doing.track().status());
        }
        decisions.confirm(waits, doing);
        telling.decided(doing.file(), waits.kind());
        return cases.lifecycle(machine())
                .transition(doing.track().status(), waits.verb())
                .map(step -> step.to());
    }

    @Override
    public @Nullable TrackSaid said(TrackDoing doing, TrackSaid said) {
        return DecisionKind.decides(doing.verb()) || SECOND.contains(doing.verb()) ? null : said;
    }
}
