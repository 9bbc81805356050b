/** The accounts of the embedded sign-in, kept by the administrator of their State. */
@NullMarked
package org.rogatory.web.administration;

import org.jspecify.annotations.NullMarked;
