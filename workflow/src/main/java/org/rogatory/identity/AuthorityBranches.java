package org.rogatory.identity;

import java.util.Set;

/** Which authorities stand below others. Implemented by the module that knows the directory. */
public interface AuthorityBranches {

    /** The keys of an authority and of all that are subordinate to it; none where there is no such authority. */
    Set<String> branch(String authority);
}
