package org.rogatory.web.referral;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.referral.track.DecisionView;
import org.rogatory.referral.track.LinkView;
import org.rogatory.referral.track.ReflectionView;
import org.rogatory.referral.track.TrackSaid;
import org.rogatory.referral.track.TrackView;
import org.rogatory.referral.track.Tracks;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The five tracks of a file of referral for national systems, in codes and days; the acts are verbs. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/tracks")
@Tag(name = "referral")
class TracksApi {

    private final ReferralReads files;
    private final Tracks tracks;

    TracksApi(ReferralReads files, Tracks tracks) {
        this.files = files;
        this.tracks = tracks;
    }

    /**
     * The tracks of a file, none of which is a condition of another.
     *
     * @param decisions on identification, the earliest first
     * @param reflection null where no period was granted
     * @param linked cases of criminal justice by their codes
     * @param followUps the days on which the person is asked after a return how he is
     */
    record TracksJson(
            List<TrackJson> tracks,
            List<IdentificationJson> decisions,
            @Nullable ReflectionPeriodJson reflection,
            List<LinkedCaseJson> linked,
            List<LocalDate> followUps) {}

    /**
     * One track.
     *
     * @param since the moment from which it stands so
     * @param happenedOn the day on which that happened, where it was told
     * @param finding code of what was found last, such as of a risk
     */
    record TrackJson(
            String machine,
            String status,
            Instant since,
            @Nullable LocalDate happenedOn,
            @Nullable String finding,
            List<TrackActJson> acts) {

        static TrackJson of(TrackView view) {
            return new TrackJson(
                    view.machine(),
                    view.status(),
                    view.since(),
                    view.happenedOn(),
                    view.finding(),
                    view.said().stream().map(TrackActJson::of).toList());
        }
    }

    /** What was written down with an act on a track, without words. */
    record TrackActJson(
            String verb,
            Instant at,
            @Nullable LocalDate on,
            @Nullable LocalDate until,
            List<String> codes) {

        static TrackActJson of(TrackSaid said) {
            return new TrackActJson(said.verb(), said.at(), said.on(), said.until(), said.codes());
        }
    }

    /**
     * A decision on identification, without its reasons.
     *
     * @param stage presumed or conclusive
     * @param result yes or no
     * @param review whether it looks at an earlier one again
     * @param secondAt when it was confirmed; null while it waits, or where it was not made
     * @param holds whether two have signed it
     */
    record IdentificationJson(
            int number,
            String stage,
            String result,
            boolean review,
            Instant firstAt,
            @Nullable Instant secondAt,
            boolean holds,
            boolean dropped) {

        static IdentificationJson of(DecisionView view) {
            return new IdentificationJson(
                    view.number(),
                    view.stage(),
                    view.result(),
                    view.review(),
                    view.signedAt1(),
                    view.signedAt2(),
                    view.holds(),
                    view.dropped());
        }
    }

    /**
     * The period of recovery and reflection.
     *
     * @param firstTo the last day it had when it was granted
     * @param extended how many times it was made longer
     * @param endedWhy expired or decided; null while it runs
     */
    record ReflectionPeriodJson(
            LocalDate from,
            LocalDate to,
            LocalDate firstTo,
            int extended,
            boolean runs,
            @Nullable LocalDate endedOn,
            @Nullable String endedWhy) {

        static ReflectionPeriodJson of(ReflectionView view) {
            return new ReflectionPeriodJson(
                    view.from(),
                    view.to(),
                    view.firstTo(),
                    view.extended(),
                    view.runs(),
                    view.endedOn(),
                    view.endedWhy());
        }
    }

    /**
     * A case of criminal justice.
     *
     * @param ground link_by_consent or link_by_order
     * @param endedAt when the consent on which it rests was taken back; null while it stands
     */
    record LinkedCaseJson(
            String linkedRef,
            String ground,
            Instant linkedAt,
            @Nullable Instant endedAt) {

        static LinkedCaseJson of(LinkView view) {
            return new LinkedCaseJson(view.linkedRef(), view.ground(), view.linkedAt(), view.endedAt());
        }
    }

    @GetMapping
    @Operation(
            operationId = "tracks",
            summary = "The five tracks of a file of referral: how each stands, decisions, period, links, dates")
    TracksJson tracks(@PathVariable String caseRef, Officer officer) {
        var file = files.byCall(caseRef, officer);
        return new TracksJson(
                tracks.of(file).stream().map(TrackJson::of).toList(),
                tracks.decisions(file).stream().map(IdentificationJson::of).toList(),
                tracks.reflection(file).map(ReflectionPeriodJson::of).orElse(null),
                tracks.links(file).stream().map(LinkedCaseJson::of).toList(),
                tracks.followUps(file));
    }
}
