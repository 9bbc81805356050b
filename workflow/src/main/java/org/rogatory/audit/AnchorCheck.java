package org.rogatory.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Compares signed places with the chain.
 *
 * @param anchors in the order of their places
 * @param head the end of the chain
 * @param hashes the hash that stands at a place; null where no row does
 */
record AnchorCheck(List<Anchor> anchors, ChainHead head, LongFunction<@Nullable String> hashes) {

    /** Places that were signed and are not in the chain as it is, nor explained by a gap that was told. */
    List<Anchor> strayed(List<ToldGap> told) {
        return anchors.stream()
                .filter(anchor -> !anchor.said().isEmpty() && !fits(anchor))
                .filter(anchor -> told.stream().noneMatch(gap -> gap.explains(anchor)))
                .toList();
    }

    /** A row that is missing within the chain is told by the chain itself. */
    private boolean fits(Anchor anchor) {
        if (anchor.position() > head.position()) {
            return false;
        }
        var hash = hashes.apply(anchor.position());
        return hash == null || hash.equals(anchor.hash());
    }

    /** From where to where the chain is not the one that was signed; empty where it is. */
    Optional<ChainFault> gap(List<ToldGap> told) {
        var strayed = strayed(told);
        if (strayed.isEmpty()) {
            return Optional.empty();
        }
        var first = strayed.get(0).position();
        var common = anchors.stream()
                .filter(anchor -> anchor.position() < first && fits(anchor))
                .mapToLong(Anchor::position)
                .max()
                .orElse(0);
        var from = first > head.position() ? head.position() : common;
        return Optional.of(ChainFault.between(
                ChainFault.Kind.GAP, from + 1, strayed.get(strayed.size() - 1).position()));
    }
}
