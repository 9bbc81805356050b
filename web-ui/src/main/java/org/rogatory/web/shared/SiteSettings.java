package org.rogatory.web.shared;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What kind of site this is.
 *
 * @param demo whether all data are synthetic, which every page then says
 */
@ConfigurationProperties("rogatory")
public record SiteSettings(@DefaultValue("false") boolean demo) {}
