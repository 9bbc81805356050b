package org.rogatory.verification;

import org.jspecify.annotations.Nullable;
import org.rogatory.documents.signature.Verification;

/**
 * What was found of a file that a stranger brought.
 *
 * @param whole the file itself, a letter or a package
 * @param letter the letter inside a package, as far as there is one to be told of
 */
public record Verified(Verification whole, @Nullable Verification letter) {}
