package org.rogatory.identity;

import java.util.Set;

/** Tells at which authorities something stands that is lost without them. Implemented by who keeps such things. */
public interface AuthorityUse {

    /** The keys of these authorities, whether or not the directory knows them. */
    Set<String> authorities();
}
