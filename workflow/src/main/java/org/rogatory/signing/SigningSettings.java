package org.rogatory.signing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of signing rights.
 *
 * @param demoRights whether authorities of hosted States without any right begin with invented ones of the demo officers
 */
@ConfigurationProperties("rogatory.signing")
record SigningSettings(@DefaultValue("false") boolean demoRights) {}
