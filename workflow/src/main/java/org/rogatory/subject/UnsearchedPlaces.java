package org.rogatory.subject;

import java.util.Map;

/**
 * A module says where of it nobody looks for a person, as its texts stand in no index, and how much lies there: so an
 * export says what it is without.
 */
public interface UnsearchedPlaces {

    /** By code of a place how much an authority has there; of everything alike, so that it tells of no single thing. */
    Map<String, Long> of(String authority);
}
