package org.rogatory.architecture.samples.webslicesareblind.web.cases;

/** A page of another slice. */
public record CasePage() {}
