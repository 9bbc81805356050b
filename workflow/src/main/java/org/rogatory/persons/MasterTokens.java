package org.rogatory.persons;

import java.util.Map;

/** The master keys that stay in a token and never leave it. */
@FunctionalInterface
public interface MasterTokens {

    /** Those that the settings name, by their numbers. */
    Map<Integer, WrappingKey> byNumber();
}
