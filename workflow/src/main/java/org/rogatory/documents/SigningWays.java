package org.rogatory.documents;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The ways to sign that stand beside the keys of the node. */
@Component
public class SigningWays {

    private final List<SigningWay> ways;

    SigningWays(List<SigningWay> ways) {
        this.ways = List.copyOf(ways);
    }

    /** The way of this name; empty for one that is not known, and for the keys of the node. */
    public Optional<SigningWay> named(String mode) {
        return ways.stream().filter(way -> way.mode().key().equals(mode)).findFirst();
    }

    /** The ways that this officer has prepared for this letter. */
    public List<SigningWay> prepared(DocumentView letter, String officer) {
        return ways.stream()
                .filter(way -> way.prepared(letter, officer).isPresent())
                .toList();
    }
}
