package org.rogatory.referral.track;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.springframework.stereotype.Component;

/**
 * The period of recovery and reflection: granted from a day to a day, made longer, ended by its last day or by a
 * decision. Its end starts nothing, least of all a return.
 */
@Component
class TrackReflection implements TrackPart {

    private final Reflections reflections;
    private final ReflectionFloor floor;
    private final ReflectionClock clock;
    private final ReflectionTelling telling;
    private final TrackChildren children;

    TrackReflection(
            Reflections reflections,
            ReflectionFloor floor,
            ReflectionClock clock,
            ReflectionTelling telling,
            TrackChildren children) {
        this.reflections = reflections;
        this.floor = floor;
        this.clock = clock;
        this.telling = telling;
        this.children = children;
    }

    @Override
    public String machine() {
        return Referral.REFLECTION;
    }

    @Override
    public Optional<String> bar(CaseFile file, ReferralTrack track, String verb, Officer officer) {
        return TrackVerbs.WAIVE.equals(verb) ? children.bar(file) : Optional.empty();
    }

    @Override
    public void check(TrackDoing doing) {
        switch (doing.verb()) {
            case TrackVerbs.GRANT -> checkGrant(doing);
            case TrackVerbs.EXTEND -> {
                if (!until(doing).isAfter(running(doing).to())) {
                    throw Refusal.of("track-not-longer", ActField.UNTIL.key());
                }
            }
            case TrackVerbs.WAIVE -> children.demandInterests(doing);
            default -> {}
        }
    }

    private void checkGrant(TrackDoing doing) {
        var from = Objects.requireNonNull(doing.act().times().happenedOn());
        var until = until(doing);
        if (!until.isAfter(from) || until.isBefore(clock.today(doing.file()))) {
            throw Refusal.of("day-past", ActField.UNTIL.key());
        }
        var earliest = floor.earliestEnd(doing.file().state(), from);
        if (earliest.filter(until::isBefore).isPresent()) {
            throw Refusal.of("track-reflection-short", ActField.UNTIL.key());
        }
        if (earliest.isEmpty() && doing.act().papers().reference() == null) {
            throw Refusal.of("track-basis-missing", ActField.REFERENCE.key());
        }
    }

    @Override
    public String perform(TrackDoing doing, String to) {
        var file = doing.file();
        switch (doing.verb()) {
            case TrackVerbs.GRANT -> {
                clock.start(file, reflections.grant(doing));
                telling.began(file);
            }
            case TrackVerbs.EXTEND -> {
                var reflection = running(doing);
                reflections.extend(reflection, until(doing));
                clock.extend(file, reflection);
                telling.began(file);
            }
            case TrackVerbs.END_REFLECTION -> {
                reflections
                        .running(doing.caseRef())
                        .ifPresent(reflection ->
                                reflections.end(reflection, clock.today(file), ReferralReflection.DECIDED));
                clock.end(file);
            }
            default -> {}
        }
        return to;
    }

    private ReferralReflection running(TrackDoing doing) {
        return reflections.running(doing.caseRef()).orElseThrow(() -> Refusal.of("wrong-status"));
    }

    private static LocalDate until(TrackDoing doing) {
        return Objects.requireNonNull(doing.act().times().until());
    }
}
