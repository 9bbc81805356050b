package org.rogatory.exchange;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Kinds of messages that belong to no file: they are for one organisation, and nobody who looks after the exchange
 * of a State is shown them. The procedure that reads them says so.
 */
public interface LooseKinds {

    /** No message has this kind, so that a query never asks with nothing. */
    String NONE = "-";

    /** Keys of messages in the reference data. */
    Set<String> kinds();

    /** The keys in what they say that nobody but the addressee may read: it leaves closed for him. */
    default Set<String> closed() {
        return Set.of();
    }

    /** Those of one kind; of a message that belongs to a file there are none. */
    static Set<String> closed(ObjectProvider<LooseKinds> sources, String kind) {
        return sources.stream()
                .filter(source -> source.kinds().contains(kind))
                .flatMap(source -> source.closed().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All of them. */
    static Set<String> all(ObjectProvider<LooseKinds> sources) {
        return Stream.concat(Stream.of(NONE), sources.stream().flatMap(source -> source.kinds().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
