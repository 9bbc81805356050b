/** First contact: safety before everything, ways to reach the person safely, what was seen and told. */
@NamedInterface("contact")
@NullMarked
package org.rogatory.referral.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
