/** What the signatures of a content are worth: the standard validation, and rules of our own beside it. */
@NullMarked
package org.rogatory.integrations.signature.check;

import org.jspecify.annotations.NullMarked;
