package org.rogatory.requests.content;

import org.rogatory.cases.CaseFile;
import tools.jackson.databind.node.ObjectNode;

/**
 * What another part of a file adds to the content of its request as it leaves, in its letter and in its message alike.
 * It stays the same from the approval on: the one is laid out long before the other is sent.
 */
public interface LeavingContent {

    /** Adds it to the content, which is a copy. */
    void add(CaseFile file, ObjectNode content);
}
