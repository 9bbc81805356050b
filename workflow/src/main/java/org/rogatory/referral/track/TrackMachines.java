package org.rogatory.referral.track;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Occurrence;
import org.rogatory.law.Transition;
import org.rogatory.referral.Referral;
import org.springframework.stereotype.Component;

/** The machines of the tracks, and the part that each has. */
@Component
class TrackMachines {

    private final Cases cases;
    private final Map<String, TrackPart> parts;

    TrackMachines(Cases cases, List<TrackPart> parts) {
        this.cases = cases;
        this.parts = parts.stream().collect(Collectors.toUnmodifiableMap(TrackPart::machine, Function.identity()));
    }

    Lifecycle lifecycle(String machine) {
        return cases.lifecycle(machine);
    }

    TrackPart part(String machine) {
        return Objects.requireNonNull(parts.get(machine), machine);
    }

    /** The track whose verb it is: no two have one in common. */
    Optional<String> of(String verb) {
        return Referral.TRACKS.stream()
                .filter(machine -> lifecycle(machine).verbs().contains(verb)
                        || lifecycle(machine).occurrence(verb).isPresent())
                .findFirst();
    }

    /** The verbs that a track admits as it stands, from this officer. */
    Stream<String> admitted(ReferralTrack track, Officer officer) {
        var lifecycle = lifecycle(track.machine());
        var steps = lifecycle.from(track.status()).stream()
                .filter(step -> Roles.held(officer, step.roles()))
                .map(Transition::verb);
        var events = lifecycle.events().stream()
                .filter(event -> Roles.held(officer, event.roles()))
                .map(Occurrence::verb);
        return Stream.concat(steps, events).distinct();
    }

    /** The roles a verb asks for as the track stands; empty where the verb is neither a step of it nor an event. */
    Optional<Set<String>> asked(ReferralTrack track, String verb) {
        var lifecycle = lifecycle(track.machine());
        return lifecycle
                .transition(track.status(), verb)
                .map(Transition::roles)
                .or(() -> lifecycle.occurrence(verb).map(Occurrence::roles));
    }

    /** Where a verb leads; an event leaves the track where it is. */
    String to(ReferralTrack track, String verb) {
        return lifecycle(track.machine())
                .transition(track.status(), verb)
                .map(Transition::to)
                .orElse(track.status());
    }

    boolean step(String machine, String verb) {
        return lifecycle(machine).verbs().contains(verb);
    }
}
