package org.rogatory.web.shared;

import java.util.function.Predicate;
import org.rogatory.cases.CaseFile;

/**
 * A tab of the case page that another word brings: a bean of the package that has its pages. Its name is the message
 * {@code cases.tab.<key>}, its address {@code /cases/<reference>/<key>}.
 *
 * @param after key of the tab it follows
 * @param stands whether a file has it
 */
public record CaseTab(String key, String after, Predicate<CaseFile> stands) {}
