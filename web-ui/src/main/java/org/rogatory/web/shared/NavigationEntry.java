package org.rogatory.web.shared;

import java.util.function.Predicate;
import org.rogatory.identity.Officer;

/**
 * An entry of the main navigation that another word brings: a bean of the package that has its page, in the order of
 * beans. Its words are the message {@code shared.nav.<key>}.
 *
 * @param begins whether the day of an officer who has it begins there
 * @param stands whether an officer has it
 */
public record NavigationEntry(String key, String href, Predicate<Officer> begins, Predicate<Officer> stands) {

    /** An entry with which nobody's day begins. */
    public NavigationEntry(String key, String href, Predicate<Officer> stands) {
        this(key, href, officer -> false, stands);
    }
}
