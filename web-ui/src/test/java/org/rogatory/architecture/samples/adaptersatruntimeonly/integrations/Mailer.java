package org.rogatory.architecture.samples.adaptersatruntimeonly.integrations;

/** An adapter. */
public record Mailer() {}
