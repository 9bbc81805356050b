package org.rogatory.mla.item;

/** An item of assistance has ended, with whatever result. */
public record ItemSettled(String itemRef) {}
