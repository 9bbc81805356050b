package org.rogatory.law;

import java.util.Map;

/** How much an item is needed. */
public enum Need {
    REQUIRED,
    CONDITIONAL,
    RECOMMENDED;

    static final Map<String, Need> KEYS =
            Map.of("required", REQUIRED, "conditional", CONDITIONAL, "recommended", RECOMMENDED);
}
