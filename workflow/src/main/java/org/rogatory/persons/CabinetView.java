package org.rogatory.persons;

import java.time.Instant;
import java.util.List;

/**
 * A cabinet as whoever may see it does.
 *
 * @param organisation code of whose it is
 * @param own whether its private key lies here under the passphrases of its holders, and not elsewhere
 * @param publicKey as it is given to others, in Base64
 * @param holders who opens it, or will once he has taken up his code; none of one elsewhere
 */
public record CabinetView(String organisation, boolean own, String publicKey, List<Holder> holders) {

    public CabinetView {
        holders = List.copyOf(holders);
    }

    /**
     * One who holds it.
     *
     * @param waiting whether he has a code and has not chosen his passphrase yet
     * @param admittedBy user name of who admitted him; his own for the first one
     */
    public record Holder(String username, boolean waiting, String admittedBy, Instant since) {}

    static CabinetView of(Cabinet cabinet, List<CabinetHolder> holders) {
        return new CabinetView(
                cabinet.organisation(),
                cabinet.own(),
                cabinet.written(),
                holders.stream()
                        .map(one -> new Holder(one.username(), one.byCode(), one.admittedBy(), one.since()))
                        .toList());
    }

    /** By which people compare the public key by telephone: the beginning of its hash, in groups. */
    public String fingerprint() {
        return CabinetKeys.fingerprint(publicKey);
    }
}
