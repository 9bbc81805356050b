package org.rogatory.trust;

import org.jspecify.annotations.Nullable;

/**
 * For whom a certificate is registered; what the certificate says of its owner is no evidence of that.
 *
 * @param state code of the State of the authority
 * @param authority key of the authority in the directory
 * @param officer user name of the owner of a personal key
 */
public record Bound(
        String state, String authority, @Nullable String officer, KeyUse use) {}
