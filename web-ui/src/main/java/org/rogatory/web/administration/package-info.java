/** Accounts, kept by the administrator of their State and by whom he names for an authority. */
@NullMarked
package org.rogatory.web.administration;

import org.jspecify.annotations.NullMarked;
