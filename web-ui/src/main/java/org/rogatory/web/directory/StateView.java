package org.rogatory.web.directory;

/**
 * One State of the directory.
 *
 * @param hosted whether its offices work on this node
 * @param own whether it is the reader's State
 */
record StateView(String code, String name, boolean hosted, boolean own, boolean current) {}
