package org.rogatory.exchange;

import org.jspecify.annotations.Nullable;
import org.rogatory.documents.signature.Report;
import org.rogatory.documents.signature.SignatureFound;

/**
 * The seal of a package, which is not broken.
 *
 * @param signature whose it is; never without an authority where a package under it may be taken in
 * @param standing what it is worth here
 * @param report for experts; null where the standard validation did not look at it
 */
public record PackageSeal(
        SignatureFound signature,
        SealStanding standing,
        @Nullable Report report) {}
