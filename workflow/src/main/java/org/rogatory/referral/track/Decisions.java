package org.rogatory.referral.track;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ReadOnce;
import org.rogatory.identity.Officer;
import org.rogatory.referral.track.ReferralDecision.Signed;
import org.rogatory.requests.FileTexts;
import org.springframework.stereotype.Component;

/**
 * The decisions on identification of each file: who signs one first, who second, and who may not any more. Read once in
 * a transaction, in the name of the processes: who asks has passed the access rule.
 */
@Component("trackDecisions")
class Decisions {

    private final ReferralDecisionRepository rows;
    private final ReadOnce<String, List<ReferralDecision>> known;
    private final FileTexts texts;
    private final Clock clock;

    Decisions(ReferralDecisionRepository rows, FileTexts texts, Clock clock) {
        this.rows = rows;
        this.known = new ReadOnce<>(caseRef -> rows.of(caseRef, AccessScope.system()));
        this.texts = texts;
        this.clock = clock;
    }

    /** All that were ever signed, the earliest first. */
    List<DecisionView> of(String caseRef) {
        return known.of(caseRef).stream()
                .map(decision -> decision.view(words(decision)))
                .toList();
    }

    /** The one that waits for its second signer. */
    Optional<ReferralDecision> open(String caseRef) {
        return known.of(caseRef).stream().filter(ReferralDecision::open).findFirst();
    }

    /** What was decided last of all that holds. */
    Optional<DecisionKind> last(String caseRef) {
        return known.of(caseRef).stream()
                .filter(ReferralDecision::holds)
                .reduce((earlier, later) -> later)
                .map(ReferralDecision::kind);
    }

    /** Whether this person, or one for whom he stands in, has signed a decision of the file that holds or held. */
    boolean signedBefore(String caseRef, Officer officer) {
        return known.of(caseRef).stream()
                .anyMatch(decision -> officer.names().stream().anyMatch(decision::signedBy));
    }

    void sign(TrackDoing doing, DecisionKind kind) {
        var caseRef = doing.caseRef();
        var before = known.of(caseRef);
        var said = new DecisionWords(doing.text(), null, doing.act().papers().files());
        var decision = rows.save(new ReferralDecision(caseRef, before.size() + 1, kind, signed(doing, said)));
        known.remember(Map.of(
                caseRef, Stream.concat(before.stream(), Stream.of(decision)).toList()));
    }

    void confirm(ReferralDecision decision, TrackDoing doing) {
        decision.confirm(signed(doing, words(decision).seconded(doing.text())));
        rows.save(decision);
    }

    void drop(ReferralDecision decision, TrackDoing doing) {
        decision.drop(signed(doing, words(decision).seconded(doing.text())));
        rows.save(decision);
    }

    private Signed signed(TrackDoing doing, DecisionWords said) {
        return new Signed(doing.officer().username(), clock.instant(), texts.hide(doing.caseRef(), said.kept()));
    }

    private DecisionWords words(ReferralDecision decision) {
        return DecisionWords.read(texts.show(decision.caseRef(), decision.hiddenWords()));
    }
}
