package org.rogatory.referral.track;

import java.time.Clock;
import org.rogatory.referral.Referral;
import org.rogatory.referral.file.FileReopened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who comes again may need help again: where it had ended it stands as in a new file. Nor is anybody sent back on the
 * risk and the wish of then: both are asked about anew. What an authority has granted, a link that has ended and a
 * return that was made are not begun a second time in one file.
 */
@Component
class ReopenedTracks {

    private static final String ENDED = "ended";
    private static final String TRAVELLED = "travelled";

    private final TrackRows rows;
    private final TrackMachines machines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReopenedTracks(TrackRows rows, TrackMachines machines, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.machines = machines;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(FileReopened reopened) {
        help(rows.of(reopened.caseRef(), Referral.ASSISTANCE));
        goBack(rows.of(reopened.caseRef(), Referral.RETURN));
    }

    private void help(ReferralTrack track) {
        if (ENDED.equals(track.status())) {
            track.move(machines.lifecycle(track.machine()).initial(), clock.instant(), null);
            rows.change(track);
            events.publishEvent(new HelpAnew(track.caseRef()));
        }
    }

    /** What was found of the risk speaks for no return any more. */
    private void goBack(ReferralTrack track) {
        if (TRAVELLED.equals(track.status())) {
            return;
        }
        if (TrackClosing.returning(track)) {
            track.move(machines.to(track, TrackVerbs.ASSESS_RISK), clock.instant(), null);
        }
        track.find(null);
        rows.change(track);
    }
}
