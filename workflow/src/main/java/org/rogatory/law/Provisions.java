package org.rogatory.law;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /**
     * Where it is said.
     *
     * @param instrument to which the article belongs
     */
    public record Place(String instrument, String article) {}

    /**
     * Where an instrument speaks of a topic. A protocol rests on its convention where it says nothing itself; the
     * article is then one of the convention, and is cited with that.
     */
    public Optional<Place> place(String instrument, String topic) {
        var own = Optional.ofNullable(instruments.get(instrument));
        return own.flatMap(found -> said(found, topic))
                .or(() -> own.flatMap(found -> Optional.ofNullable(found.parent()))
                        .map(instruments::get)
                        .flatMap(parent -> said(parent, topic)));
    }

    private static Optional<Place> said(Instrument instrument, String topic) {
        return Optional.ofNullable(instrument.provisions().get(topic))
                .map(article -> new Place(instrument.id(), article));
    }
}
