package org.rogatory.exchange;

import org.jspecify.annotations.Nullable;
import org.rogatory.documents.signature.Verification;

/**
 * What the check of a package found, without anything of what it says.
 *
 * @param whole the seal of the package, and what speaks against it
 * @param letter the signatures of the letter inside; null if it has none, or was not looked at
 */
public record VerifiedPackage(Verification whole, @Nullable Verification letter) {}
