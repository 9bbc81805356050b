package org.rogatory.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register.
 *
 * @param carrier the number of the carrier in the book of carriers
 * @param sha256 of the whole package
 * @param kind null where the package could not be read
 * @param publisher key of the authority that signed it
 * @param scan whether an antivirus has seen it
 * @param reason why it was refused or sent back, a code
 * @param detail what exactly is wrong with what it holds: file, record, field
 * @param allowedReason why the head lets it in though it is no newer than what stands
 * @param entered how many things were new when it was taken over
 */
public record MediaView(
        String itemRef,
        String carrier,
        String sha256,
        long size,
        @Nullable MediaKind kind,
        @Nullable String subject,
        long edition,
        @Nullable String publisher,
        String scan,
        MediaStatus status,
        @Nullable String reason,
        @Nullable String detail,
        String broughtBy,
        Instant broughtAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String allowedBy,
        @Nullable MediaReason allowedReason,
        int entered) {}
