package org.rogatory.trust;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * Keys made for demonstration, which enter the register without anybody: an adapter that makes such keys knows for whom
 * they are. What the register has had before, withdrawn or not, is entered no second time.
 */
public interface TrustSeeds {

    /** Makes at the start what takes its time and would else be made in the middle of an act. */
    default void prepare() {}

    /** The anchors of its keys by State; entered at the start for the States that are hosted here. */
    List<Anchor> anchors();

    /** For whom it made a certificate; asked when one is met that the register does not know. Empty if it did not. */
    Optional<Bound> bound(X509Certificate signer);

    /** The certificate for which an authority has others encrypt, made where missing; empty if none is made here. */
    default Optional<X509Certificate> encryption(String authority) {
        return Optional.empty();
    }

    /** The certificates of the authorities of a State, made where missing; asked before its list is given out. */
    List<X509Certificate> of(String state);
}
