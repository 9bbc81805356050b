package org.rogatory.referral.track;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.ReadOnce;
import org.rogatory.referral.track.ReferralLink.Ends;
import org.rogatory.referral.track.ReferralLink.Linked;
import org.springframework.stereotype.Component;

/**
 * With which cases files are linked, from both ends; read once in a transaction, in the name of the processes. Whether
 * there is such a case nobody is told: whoever links may not see it.
 */
@Component("trackJusticeLinks")
class JusticeLinks {

    private final ReferralLinkRepository rows;
    private final ReadOnce<String, List<ReferralLink>> known;
    private final ReadOnce<Far, List<ReferralLink>> far;
    private final Clock clock;

    JusticeLinks(ReferralLinkRepository rows, Clock clock) {
        this.rows = rows;
        this.known = new ReadOnce<>(caseRef -> rows.of(caseRef, AccessScope.system()));
        this.far = new ReadOnce<>(end -> rows.to(end.linkedRef(), end.state(), AccessScope.system()));
        this.clock = clock;
    }

    private record Far(String linkedRef, String state) {}

    List<ReferralLink> of(String caseRef) {
        return known.of(caseRef);
    }

    /** Those that lead to a file of criminal justice. */
    List<ReferralLink> to(CaseFile linked) {
        return far.of(new Far(linked.caseRef(), linked.state()));
    }

    boolean leadsTo(String caseRef, String linkedRef) {
        return of(caseRef).stream()
                .anyMatch(link -> link.shows() && link.linkedRef().equals(linkedRef));
    }

    void link(TrackDoing doing, String linkedRef) {
        var file = doing.file();
        var before = known.of(file.caseRef());
        var kept = rows.save(new ReferralLink(
                UUID.randomUUID().toString(),
                new Ends(file.caseRef(), linkedRef, file.state()),
                doing.kind(),
                new Linked(doing.officer().username(), clock.instant())));
        known.remember(Map.of(
                file.caseRef(), Stream.concat(before.stream(), Stream.of(kept)).toList()));
    }

    /** The consent to them holds no more; what was linked stays written down. */
    void endThoseByConsent(String caseRef) {
        of(caseRef).stream().filter(link -> link.byConsent() && link.shows()).forEach(link -> {
            link.end(clock.instant());
            rows.save(link);
        });
    }
}
