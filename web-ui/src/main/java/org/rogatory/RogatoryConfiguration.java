package org.rogatory;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What the whole application shares: its schedule. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RogatoryConfiguration {}
