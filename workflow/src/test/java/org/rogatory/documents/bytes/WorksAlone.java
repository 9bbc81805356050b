package org.rogatory.documents.bytes;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** Contents being worked on, and nothing else of the documents. No configuration by annotation: the whole has its own. */
@EnableConfigurationProperties(WorkSettings.class)
@Import(Works.class)
public class WorksAlone {}
