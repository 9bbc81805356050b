package org.rogatory.referral.track;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ReadOnce;
import org.rogatory.referral.Kept;
import org.rogatory.referral.track.ReferralReflection.Granted;
import org.rogatory.requests.FileTexts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The period of recovery and reflection of each file, read once in a transaction, in the name of the processes: who
 * asks has passed the access rule.
 */
@Component("trackReflections")
class Reflections {

    private static final String BASIS = "basis";

    private final ReferralReflectionRepository rows;
    private final ReadOnce<String, Optional<ReferralReflection>> known;
    private final FileTexts texts;
    private final Clock clock;

    Reflections(ReferralReflectionRepository rows, FileTexts texts, Clock clock) {
        this.rows = rows;
        this.known = new ReadOnce<>(caseRef -> rows.find(caseRef, AccessScope.system()));
        this.texts = texts;
        this.clock = clock;
    }

    Optional<ReferralReflection> of(String caseRef) {
        return known.of(caseRef);
    }

    /** The one that protects the person now. */
    Optional<ReferralReflection> running(String caseRef) {
        return of(caseRef).filter(ReferralReflection::runs);
    }

    /** Those of several files that protect somebody now. */
    List<ReferralReflection> running(Collection<String> caseRefs) {
        return caseRefs.isEmpty() ? List.of() : rows.running(caseRefs, AccessScope.system());
    }

    ReferralReflection grant(TrackDoing doing) {
        var times = doing.act().times();
        var granted = new Granted(
                doing.officer().username(),
                clock.instant(),
                hidden(doing.caseRef(), doing.act().papers().reference()));
        var reflection = rows.save(new ReferralReflection(
                doing.caseRef(),
                Objects.requireNonNull(times.happenedOn()),
                Objects.requireNonNull(times.until()),
                granted));
        known.remember(Map.of(doing.caseRef(), Optional.of(reflection)));
        return reflection;
    }

    void extend(ReferralReflection reflection, LocalDate to) {
        reflection.extend(to);
        rows.save(reflection);
    }

    void end(ReferralReflection reflection, LocalDate on, String why) {
        reflection.end(on, why);
        rows.save(reflection);
    }

    Optional<ReflectionView> view(String caseRef) {
        return of(caseRef).map(reflection -> reflection.view(basis(reflection)));
    }

    private String hidden(String caseRef, @Nullable String basis) {
        var node = JsonMapper.shared().createObjectNode();
        Kept.put(node, BASIS, basis);
        return texts.hide(caseRef, node);
    }

    private @Nullable String basis(ReferralReflection reflection) {
        return Kept.text(texts.show(reflection.caseRef(), reflection.hiddenWords()), BASIS);
    }
}
