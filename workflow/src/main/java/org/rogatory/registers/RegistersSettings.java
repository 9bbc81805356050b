package org.rogatory.registers;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the journals.
 *
 * @param demoNomenclature whether hosted central authorities without a nomenclature begin with the invented one
 */
@ConfigurationProperties("rogatory.registers")
record RegistersSettings(@DefaultValue("false") boolean demoNomenclature) {}
