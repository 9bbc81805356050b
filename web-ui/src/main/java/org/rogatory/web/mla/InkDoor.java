package org.rogatory.web.mla;

import org.rogatory.requests.message.ink.InkPapers;

/**
 * Where something is signed by hand: a letter, or its approval.
 *
 * @param path of its page, below the letter
 * @param words the messages in which its page speaks of it begin so
 */
record InkDoor(InkPapers papers, String path, String words) {

    String address(String caseRef, String documentRef) {
        return "/cases/" + caseRef + "/documents/" + documentRef + path;
    }
}
