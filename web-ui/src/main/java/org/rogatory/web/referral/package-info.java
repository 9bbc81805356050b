/** Pages and calls of files of referral and of what organisations pass on to one another. */
@NullMarked
package org.rogatory.web.referral;

import org.jspecify.annotations.NullMarked;
