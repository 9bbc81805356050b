/** The file of one organisation on one person, under a random code, and what plugs into it. */
@NamedInterface("file")
@NullMarked
package org.rogatory.referral.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
