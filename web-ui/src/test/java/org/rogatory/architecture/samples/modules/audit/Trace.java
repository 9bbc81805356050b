package org.rogatory.architecture.samples.modules.audit;

/** Belongs to a module that the other may not know. */
public record Trace() {}
