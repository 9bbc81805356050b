package org.rogatory.architecture.samples.notechnicalsuffixes;

/** Must fail: the name tells no business. */
record RequestManager() {}
