package org.rogatory.trust;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the trust register.
 *
 * @param demonstration whether the keys made for demonstration are entered by themselves and believed
 */
@ConfigurationProperties("rogatory.trust")
record TrustSettings(@DefaultValue("true") boolean demonstration) {}
