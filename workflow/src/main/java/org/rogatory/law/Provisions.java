package org.rogatory.law;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the instruments speak of matters that accompany a request. What is not recorded is not known, never absent: the
 * central authority is to be asked.
 */
public final class Provisions {

    /** Confidentiality of the request; use of what was given; its disclosure to a defendant; costs. */
    static final Set<String> TOPICS = Set.of("confidentiality", "use", "exculpatory", "costs");

    private final Map<String, Instrument> instruments;

    Provisions(Map<String, Instrument> instruments) {
        this.instruments = Map.copyOf(instruments);
    }

    /** The article of an instrument on a topic; a protocol rests on its convention where it says nothing itself. */
    public Optional<String> article(String instrument, String topic) {
        return Optional.ofNullable(instruments.get(instrument))
                .flatMap(own -> Stream.of(
                                own.provisions().get(topic), parent(own).get(topic))
                        .flatMap(Stream::ofNullable)
                        .findFirst());
    }

    private Map<String, String> parent(Instrument own) {
        return Optional.ofNullable(own.parent())
                .map(instruments::get)
                .map(Instrument::provisions)
                .orElse(Map.of());
    }
}
