/** Signatures that officers make with the tool of their State: checked as far as that is possible here. */
@NullMarked
package org.rogatory.integrations.signature.token;

import org.jspecify.annotations.NullMarked;
