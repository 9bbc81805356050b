package org.rogatory.referral.service;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One service for the person of a file.
 *
 * @param provider name of who gives it, where that is known
 * @param outcome code of what came of it, or of why it was stopped
 * @param said what was said with its acts, the earliest first
 */
public record ServiceView(
        String serviceRef,
        int number,
        String kind,
        @Nullable String provider,
        ServiceStatus status,
        @Nullable String outcome,
        @Nullable String costBearer,
        LocalDate offeredOn,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        List<HelpSaid> said) {

    public ServiceView {
        said = List.copyOf(said);
    }
}
