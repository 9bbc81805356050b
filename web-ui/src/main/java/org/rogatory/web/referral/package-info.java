/** Pages of files of victim referral and of the first contact: quiet, without names, made for a telephone. */
@NullMarked
package org.rogatory.web.referral;

import org.jspecify.annotations.NullMarked;
