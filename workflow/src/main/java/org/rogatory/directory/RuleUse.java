package org.rogatory.directory;

import java.util.Set;

/** Tells by which limits of time something stands that is lost without them. Implemented by who keeps such things. */
public interface RuleUse {

    /** The keys of their rules, whether or not the data know them. */
    Set<String> rules();
}
