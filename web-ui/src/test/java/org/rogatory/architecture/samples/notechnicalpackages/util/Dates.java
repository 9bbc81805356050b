package org.rogatory.architecture.samples.notechnicalpackages.util;

/** Must fail: lives where everything would fit. */
record Dates() {}
