package org.rogatory.law;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

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

    Optional<Instrument> parent(Instrument protocol) {
        return Optional.ofNullable(protocol.parent()).flatMap(this::find);
    }
}
