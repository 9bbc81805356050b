package org.rogatory.letterheads;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the heads of letters.
 *
 * @param demo whether hosted central authorities without any head begin with an invented one
 */
@ConfigurationProperties("rogatory.letterheads")
record LetterheadSettings(@DefaultValue("false") boolean demo) {}
