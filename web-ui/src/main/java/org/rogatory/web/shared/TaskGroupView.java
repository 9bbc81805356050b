package org.rogatory.web.shared;

import java.util.List;

/**
 * Tasks that are due in the same time.
 *
 * @param label for example "Today, 5 May"
 * @param count for example "2 cases"
 */
public record TaskGroupView(String label, String count, boolean late, List<TaskRowView> rows) {}
