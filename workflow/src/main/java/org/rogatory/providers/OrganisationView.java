package org.rogatory.providers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a service stands, and what waits for a second person.
 *
 * @param since when it came to stand so; null where it never stood otherwise
 * @param firstBy user name of who proposed that, or found that nothing was open
 * @param secondBy user name of who agreed; null where it took one person
 * @param keeper user name of who keeps the files that were open when it was closed; null where nobody had to
 * @param wish what is proposed; null where nothing is
 * @param wishKeeper user name of who is to keep the files that are open still
 */
public record OrganisationView(
        String authority,
        OrganisationStanding standing,
        @Nullable Instant since,
        @Nullable String firstBy,
        @Nullable String secondBy,
        @Nullable String keeper,
        @Nullable OrganisationWish wish,
        @Nullable String wishKeeper,
        @Nullable String wishedBy,
        @Nullable Instant wishedAt) {}
