package org.rogatory.documents;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties({DocumentSettings.class, SignatureSettings.class, StampSettings.class})
class DocumentsConfiguration {}
