package org.rogatory.web.shared;

import java.util.function.Predicate;
import org.rogatory.identity.Officer;

/**
 * A book or register of the office: a bean of the package that has its pages. Its words are the messages
 * {@code office.door.<key>} and {@code office.door.<key>-text}.
 *
 * @param place where it stands among the others, lowest first
 * @param opens whether the officer may enter
 */
public record OfficeDoor(int place, String key, String href, Predicate<Officer> opens) {}
