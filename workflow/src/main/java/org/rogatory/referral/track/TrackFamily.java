package org.rogatory.referral.track;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.referral.file.ReferralVerbs;
import org.springframework.stereotype.Component;

/** The verbs of all tracks as the procedure asks for them. */
@Component
class TrackFamily implements ReferralVerbs {

    private final TrackRows rows;
    private final TrackMachines machines;
    private final TrackActs acts;

    TrackFamily(TrackRows rows, TrackMachines machines, TrackActs acts) {
        this.rows = rows;
        this.machines = machines;
        this.acts = acts;
    }

    @Override
    public Set<String> verbs() {
        return TrackVerbs.all();
    }

    @Override
    public List<AllowedAction> all() {
        return verbs().stream()
                .sorted()
                .map(verb -> action(machines.of(verb).orElseThrow(), verb))
                .toList();
    }

    @Override
    public List<AllowedAction> actions(CaseFile file, Officer officer) {
        return rows.of(file.caseRef()).stream()
                .flatMap(track -> of(file, track, officer))
                .toList();
    }

    private Stream<AllowedAction> of(CaseFile file, ReferralTrack track, Officer officer) {
        var part = machines.part(track.machine());
        return machines.admitted(track, officer)
                .filter(verb -> TrackActs.open(file, verb) && part.fits(file, track, verb))
                .map(verb -> action(track.machine(), verb)
                        .unless(part.bar(file, track, verb, officer).orElse(null)));
    }

    private AllowedAction action(String machine, String verb) {
        return new AllowedAction(
                verb, machine, TrackVerbs.fields(verb), TrackVerbs.grave(verb), machines.step(machine, verb));
    }

    @Override
    public void act(CaseFile file, Act act, Officer officer) {
        var machine = machines.of(act.verb()).orElseThrow(() -> Refusal.of("wrong-status"));
        acts.perform(new TrackDoing(file, rows.of(file.caseRef(), machine), act, officer));
    }
}
