package org.rogatory.law;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.directory.Wording;

/**
 * A way by which a request or its answer travels.
 *
 * @param copy it brings a copy ahead; the original follows by a route that brings originals
 * @param confidence high, medium or low
 */
public record TransmissionRoute(
        String key, Wording label, boolean copy, List<Hop> hops, String confidence, List<String> source) {

    public TransmissionRoute {
        hops = List.copyOf(hops);
        source = List.copyOf(source);
    }

    /**
     * One leg of the way.
     *
     * @param from key of a party
     * @param paper kind of the paper that goes with it; null if none of ours does
     * @param days after so many days without a receipt somebody is reminded: a default of the system, not law
     */
    public record Hop(String from, String to, @Nullable String paper, int days) {}

    /** Whoever takes papers over on the way: an office of the sending or of the other side. */
    public record Party(String key, boolean own, @Nullable String role, Wording label) {

        static Party read(ReferenceRecord record) {
            return new Party(
                    record.name(),
                    record.code("side", List.of("own", "other")).equals("own"),
                    record.textOrNull("role"),
                    record.wording("label"));
        }
    }
}
