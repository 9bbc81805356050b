/** Master keys that stay in a token which speaks PKCS#11. */
@NullMarked
package org.rogatory.integrations.keys;

import org.jspecify.annotations.NullMarked;
