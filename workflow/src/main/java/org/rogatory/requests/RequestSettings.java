package org.rogatory.requests;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of mutual legal assistance.
 *
 * @param synthetic mark letters and packages as synthetic: on in the embedded default
 */
@ConfigurationProperties("rogatory.mla")
public record RequestSettings(@DefaultValue("true") boolean synthetic) {}
