package org.rogatory.web.shared;

import java.util.function.BiPredicate;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;

/**
 * A tab of the case page that another word brings: a bean of the package that has its pages. Its name is the message
 * {@code cases.tab.<key>}, its address {@code /cases/<reference>/<key>}.
 *
 * @param after key of the tab it follows
 * @param stands whether a file has it for an officer who sees the file
 */
public record CaseTab(String key, String after, BiPredicate<CaseFile, Officer> stands) {}
