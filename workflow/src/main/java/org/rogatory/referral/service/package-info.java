/** Who offers what, what the person needs, wants and gets. */
@NamedInterface("service")
@NullMarked
package org.rogatory.referral.service;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
