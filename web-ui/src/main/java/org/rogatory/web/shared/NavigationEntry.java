package org.rogatory.web.shared;

import java.util.function.Predicate;
import org.rogatory.identity.Officer;

/**
 * An entry of the main navigation that another word brings: a bean of the package that has its page, in the order of
 * beans. Its words are the message {@code shared.nav.<key>}.
 *
 * @param begins whether the day of those who have it begins there
 * @param stands whether an officer has it
 */
public record NavigationEntry(String key, String href, boolean begins, Predicate<Officer> stands) {}
