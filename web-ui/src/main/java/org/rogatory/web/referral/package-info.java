/** Pages of files of referral: quiet, and safe for the person. */
@NullMarked
package org.rogatory.web.referral;

import org.jspecify.annotations.NullMarked;
