package org.rogatory.referral.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A provider who was asked for a service, and so knows of the person.
 *
 * @param kind key of the kind of help; null where that is not known
 * @param provider name of the provider, as the directory has it now; null where that is not known
 * @param recipient key of the organisation where it gives the help itself
 * @param ground {@code consent}, {@code child}, or {@code before} where it was asked before grounds were kept
 * @param askedAt null where that is not known
 * @param endedAt since when the ground carries it no more
 */
public record AskedView(
        String askingRef,
        String serviceRef,
        @Nullable String kind,
        @Nullable String provider,
        @Nullable String recipient,
        String ground,
        @Nullable String consentRef,
        @Nullable Instant askedAt,
        @Nullable Instant endedAt) {}
