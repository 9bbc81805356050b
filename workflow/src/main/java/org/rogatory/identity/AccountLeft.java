package org.rogatory.identity;

/** Somebody can no longer sign in, or serves elsewhere now: what was given to him by name ends. */
public record AccountLeft(String username) {}
