package org.rogatory.cases;

import java.util.List;
import java.util.Map;

/**
 * A reader of what is for named people only is not there any more, or not for a while.
 *
 * @param forGood whether he is named no more; false where he only hands over for a time
 * @param left what he was named for, with those who still read it
 * @param authorities who keeps the files of these, by their references
 */
public record ReaderLeft(String username, boolean forGood, List<Reservation> left, Map<String, String> authorities) {

    public ReaderLeft {
        left = List.copyOf(left);
        authorities = Map.copyOf(authorities);
    }
}
