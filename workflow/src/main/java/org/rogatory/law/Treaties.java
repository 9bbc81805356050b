package org.rogatory.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All instruments, and what is known about the States bound by them. */
final class Treaties {

    private final Map<String, Instrument> instruments;
    private final Map<String, Membership> memberships;

    Treaties(Map<String, Instrument> instruments, Map<String, Membership> memberships) {
        this.instruments = instruments;
        this.memberships = memberships;
    }

    static String key(String instrument, String state) {
        return instrument + "/" + state;
    }

    Optional<Instrument> find(String id) {
        return Optional.ofNullable(instruments.get(id));
    }

    Collection<Instrument> all() {
        return instruments.values();
    }

    Map<String, Instrument> byId() {
        return instruments;
    }

    Optional<Membership> membership(String instrument, String state) {
        return Optional.ofNullable(memberships.get(key(instrument, state)));
    }

    /** Whether an instrument binds all these States on this day. */
    Membership.Bound bound(String instrument, Collection<String> states, LocalDate day) {
        var bounds = states.stream()
                .map(state -> membership(instrument, state)
                        .map(membership -> membership.bound(day))
                        .orElse(Membership.Bound.UNKNOWN))
                .toList();
        if (bounds.contains(Membership.Bound.NO)) {
            return Membership.Bound.NO;
        }
        return bounds.contains(Membership.Bound.UNKNOWN) ? Membership.Bound.UNKNOWN : Membership.Bound.YES;
    }

    /** What is known not to bind both says nothing for them; of what is not known a person decides. */
    boolean mayBind(String instrument, Between between) {
        return bound(instrument, between.states(), between.day()) != Membership.Bound.NO;
    }

    /** Whether an instrument is known to bind both. */
    boolean binds(String instrument, Between between) {
        return bound(instrument, between.states(), between.day()) == Membership.Bound.YES;
    }

    /** These and the conventions to which they are protocols: a protocol rests on its convention. */
    List<String> withConventions(List<String> cited) {
        var conventions = cited.stream()
                .flatMap(id -> find(id).flatMap(this::parent).stream())
                .map(Instrument::id);
        return Stream.concat(cited.stream(), conventions).distinct().toList();
    }

    Optional<Instrument> parent(Instrument protocol) {
        return Optional.ofNullable(protocol.parent()).flatMap(this::find);
    }
}
