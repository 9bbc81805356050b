/** Events told to addresses outside, over HTTP. */
@NullMarked
package org.rogatory.integrations.webhooks;

import org.jspecify.annotations.NullMarked;
