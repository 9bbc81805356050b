package org.rogatory.documents;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the time-stamps over whole letters, {@code rogatory.signature.renewal}.
 *
 * @param before how long before its end a time-stamp is renewed
 */
@ConfigurationProperties("rogatory.signature.renewal")
record StampSettings(@DefaultValue("180d") Duration before) {}
