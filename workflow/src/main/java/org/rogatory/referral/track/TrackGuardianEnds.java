package org.rogatory.referral.track;

import java.time.Clock;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.referral.Referral;
import org.rogatory.referral.file.GuardianSilenced;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who spoke for a child speaks for it no more: it is sent nowhere by what he has agreed to. A return that was not made
 * yet is agreed to anew; what was not wanted by his word people look at again.
 */
@Component
class TrackGuardianEnds {

    private static final String TOLD = "track_guardian_ended";

    private final TrackRows rows;
    private final TrackMachines machines;
    private final Cases cases;
    private final TrackNotices notices;
    private final Clock clock;

    TrackGuardianEnds(TrackRows rows, TrackMachines machines, Cases cases, TrackNotices notices, Clock clock) {
        this.rows = rows;
        this.machines = machines;
        this.cases = cases;
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    void on(GuardianSilenced silenced) {
        if (!silenced.childLeft()) {
            return;
        }
        var tracks = rows.of(silenced.caseRef());
        var resting = tracks.stream().filter(TrackGuardianEnds::rests).toList();
        resting.stream().filter(TrackClosing::returning).forEach(this::asksAnew);
        if (!resting.isEmpty()) {
            notices.tell(cases.find(silenced.caseRef(), AccessScope.system()), TOLD);
        }
    }

    /** Whether a child has come there only with the word of who speaks for it. */
    private static boolean rests(ReferralTrack track) {
        return switch (track.machine()) {
            case Referral.RETURN -> TrackClosing.returning(track);
            case Referral.IDENTIFICATION -> "withdrawn".equals(track.status());
            case Referral.REFLECTION -> "waived".equals(track.status());
            default -> false;
        };
    }

    /** As after a risk that is looked at again; what was found of it stands. */
    private void asksAnew(ReferralTrack track) {
        track.move(machines.to(track, TrackVerbs.ASSESS_RISK), clock.instant(), null);
        rows.change(track);
    }
}
