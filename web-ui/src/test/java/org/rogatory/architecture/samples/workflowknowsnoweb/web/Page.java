package org.rogatory.architecture.samples.workflowknowsnoweb.web;

/** A page. */
public record Page() {}
