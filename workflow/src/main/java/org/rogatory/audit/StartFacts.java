package org.rogatory.audit;

import java.util.Map;

/** What the trail keeps of how a node was set up when it started: codes and fingerprints, never a secret. */
public interface StartFacts {

    /** By name. */
    Map<String, String> facts();
}
