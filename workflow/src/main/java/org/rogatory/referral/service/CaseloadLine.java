package org.rogatory.referral.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;

/**
 * An open file in the list of its organisation.
 *
 * @param owner user name of who answers for it; null where nobody does
 * @param band how many files that person has; null where nobody answers
 * @param dueAt when something is due next; null where nothing is
 * @param rule the limit that it is; null where nothing is due
 */
public record CaseloadLine(
        CaseFile file,
        @Nullable String owner,
        @Nullable LoadBand band,
        @Nullable Instant dueAt,
        @Nullable String rule,
        CaseloadFilter.Place place) {}
