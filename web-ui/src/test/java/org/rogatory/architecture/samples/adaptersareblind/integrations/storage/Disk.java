package org.rogatory.architecture.samples.adaptersareblind.integrations.storage;

/** Another adapter. */
public record Disk() {}
