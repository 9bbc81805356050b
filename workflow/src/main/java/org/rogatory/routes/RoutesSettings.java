package org.rogatory.routes;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of routes.
 *
 * @param demoRoutes whether hosted States without any route begin with invented ones of the demo offices
 */
@ConfigurationProperties("rogatory.routes")
record RoutesSettings(@DefaultValue("false") boolean demoRoutes) {}
