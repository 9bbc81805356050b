package org.rogatory.web.shared;

import java.util.Map;

/**
 * Acts that are done on pages of their own: a bean of the package that has them.
 *
 * @param places by the verbs of the reference data; each begins with a slash and stands behind the address of the file
 */
public record OwnActPages(Map<String, String> places) {

    public OwnActPages {
        places = Map.copyOf(places);
    }
}
