package org.rogatory.cases;

import org.rogatory.identity.Officer;

/** In whose hands a draft is: of who has drafted the request, or has taken it over from him. */
public final class Drafters {

    private Drafters() {}

    /** His user name. */
    public static String of(CaseFile file) {
        var owner = file.owner();
        return owner == null ? file.draftedBy() : owner;
    }

    /** The name under which he is told of it. */
    public static String principal(CaseFile file) {
        return Officer.personal(of(file));
    }
}
