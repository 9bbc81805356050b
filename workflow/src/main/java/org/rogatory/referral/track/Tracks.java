package org.rogatory.referral.track;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The five tracks of a file as they stand, for its page and for parts of it that move one. */
@Service
public class Tracks {

    private final TrackRows rows;
    private final TrackMachines machines;
    private final TrackActs acts;
    private final TrackWords words;
    private final Decisions decisions;
    private final Reflections reflections;
    private final JusticeLinks links;
    private final FollowUps followUps;

    Tracks(
            TrackRows rows,
            TrackMachines machines,
            TrackActs acts,
            TrackWords words,
            Decisions decisions,
            Reflections reflections,
            JusticeLinks links,
            FollowUps followUps) {
        this.rows = rows;
        this.machines = machines;
        this.acts = acts;
        this.words = words;
        this.decisions = decisions;
        this.reflections = reflections;
        this.links = links;
        this.followUps = followUps;
    }

    /** All of them, in the order of the constants of referral. The caller has passed the access rule. */
    @Transactional(readOnly = true)
    public List<TrackView> of(CaseFile file) {
        return rows.of(file.caseRef()).stream()
                .sorted(Comparator.comparingInt(track -> Referral.TRACKS.indexOf(track.machine())))
                .map(this::view)
                .toList();
    }

    private TrackView view(ReferralTrack track) {
        return new TrackView(
                track.machine(), track.status(), track.since(), track.happenedOn(), track.finding(), words.of(track));
    }

    /** The decisions on identification, the earliest first. */
    @Transactional(readOnly = true)
    public List<DecisionView> decisions(CaseFile file) {
        return decisions.of(file.caseRef());
    }

    /** The period of recovery and reflection; empty where none was granted. */
    @Transactional(readOnly = true)
    public Optional<ReflectionView> reflection(CaseFile file) {
        return reflections.view(file.caseRef());
    }

    /** The cases of criminal justice with which the file is linked. */
    @Transactional(readOnly = true)
    public List<LinkView> links(CaseFile file) {
        return links.of(file.caseRef()).stream().map(ReferralLink::view).toList();
    }

    /** The days on which the person is asked later how he is; none where he has not agreed to be asked. */
    @Transactional(readOnly = true)
    public List<LocalDate> followUps(CaseFile file) {
        return followUps.of(file);
    }

    /**
     * What a part of the file has done moves a track, too, where its status admits that: a service that begins is help
     * that is given. The officer's roles were asked there.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(CaseFile file, Act act, Officer officer) {
        machines.of(act.verb())
                .map(machine -> rows.of(file.caseRef(), machine))
                .ifPresent(track -> acts.follow(new TrackDoing(file, track, act, officer)));
    }
}
