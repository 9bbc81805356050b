package org.rogatory.law;

/** A status of a machine, both by their keys as they are stored. */
public record MachineStatus(String machine, String status) {}
