package org.rogatory.web.mla;

import java.util.List;
import org.rogatory.web.shared.Tab;

/**
 * A topic of the side list with its state in words.
 *
 * @param tone {@code is-done}, {@code is-bad}, {@code is-warn}, {@code is-half} or {@code is-todo}
 * @param below links into the page: the items asked for
 */
record TopicView(String label, String href, String icon, String tone, String state, boolean current, List<Tab> below) {}
