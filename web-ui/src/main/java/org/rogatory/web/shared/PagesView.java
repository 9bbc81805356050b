package org.rogatory.web.shared;

import org.jspecify.annotations.Nullable;

/** Where a long list continues: the addresses of its neighbours, null at either end. Lists are not counted. */
public record PagesView(@Nullable String previous, @Nullable String next) {}
