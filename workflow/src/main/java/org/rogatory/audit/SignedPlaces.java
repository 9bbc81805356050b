package org.rogatory.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Signed places as a check needs them: what each was signed with is checked as it is read, and then let go of. */
final class SignedPlaces {

    private static final Comparator<ChainFault> BY_PLACE = Comparator.comparingLong(ChainFault::position);

    private final @Nullable AnchorSeals seals;
    private final List<Anchor> places = new ArrayList<>();
    private final List<ChainFault> unbelieved = new ArrayList<>();
    private final Set<String> certificates = new TreeSet<>();
    private int unsigned;

    SignedPlaces(@Nullable AnchorSeals seals) {
        this.seals = seals;
    }

    /** Takes one in. */
    void take(Anchor anchor) {
        places.add(anchor.bare());
        if (anchor.seal() == null) {
            unsigned++;
        }
        if (anchor.said().isEmpty() || !believed(anchor)) {
            unbelieved.add(ChainFault.between(ChainFault.Kind.ANCHOR, anchor.position(), anchor.position()));
        }
    }

    /** All of them without what they were signed with, the earliest place first. */
    List<Anchor> inOrder() {
        return places.stream()
                .sorted(Comparator.comparingLong(Anchor::position))
                .toList();
    }

    /** Those whose seal or time-stamp is not over what they say, or that nobody can read. */
    List<ChainFault> unbelieved() {
        return unbelieved.stream().sorted(BY_PLACE).toList();
    }

    /** How many no key has signed. */
    int unsigned() {
        return unsigned;
    }

    /** SHA-256 of the certificates whose keys have signed the others. */
    Set<String> certificates() {
        return certificates;
    }

    private boolean believed(Anchor anchor) {
        if (seals == null) {
            return true;
        }
        var said = anchor.said().getBytes(StandardCharsets.UTF_8);
        if (anchor.seal() != null) {
            var by = bytes(anchor.seal()).flatMap(seal -> seals.signedBy(said, seal));
            by.ifPresent(certificates::add);
            if (by.isEmpty()) {
                return false;
            }
        }
        return anchor.stamp() == null
                || bytes(anchor.stamp())
                        .filter(stamp -> seals.stamped(said, stamp))
                        .isPresent();
    }

    private static Optional<byte[]> bytes(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
