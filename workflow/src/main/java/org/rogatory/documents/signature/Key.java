package org.rogatory.documents.signature;

/** With which key something is signed; the keys themselves never leave their adapter. */
public sealed interface Key {

    /**
     * The key of an authority, kept by the node: what it makes is a seal.
     *
     * @param authority key of the authority in the directory
     */
    record Server(String authority) implements Key {}

    /**
     * The key of an officer, given by him for the one request he signs in.
     *
     * @param handle by which the adapter finds it again in the same request; says nothing of key or PIN
     */
    record Personal(String handle) implements Key {}
}
