package org.rogatory.web.shared;

import org.jspecify.annotations.Nullable;

/**
 * One tab or one filter: a link to a server page.
 *
 * @param count a few words or a number behind the label, or null
 */
public record Tab(
        String label,
        String href,
        boolean current,
        @Nullable String count) {}
