package org.rogatory.referral.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far help is in a file.
 *
 * @param goals of the plan, the earliest first
 * @param services one by one, the earliest first
 * @param said what was said with all acts of help but those on services, the earliest first
 */
public record SupportView(
        Days days, People people, Codes codes, List<GoalView> goals, List<ServiceView> services, List<HelpSaid> said) {

    public SupportView {
        goals = List.copyOf(goals);
        services = List.copyOf(services);
        said = List.copyOf(said);
    }

    /** On which days. */
    public record Days(
            @Nullable LocalDate assessedOn,
            @Nullable LocalDate safetyOn,
            @Nullable LocalDate safetyReviewOn,
            @Nullable LocalDate planOn,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate reviewedOn,
            @Nullable LocalDate askedOn) {}

    /** By whom, by user name. */
    public record People(
            @Nullable String planBy,
            @Nullable String approvedBy,
            @Nullable String endBy,
            @Nullable String endApprovedBy) {}

    /** Why help is to end, and what the person says of it. */
    public record Codes(
            @Nullable String endReason,
            @Nullable String wellbeing,
            @Nullable String satisfaction) {}

    /** What was said last with one verb; empty where nothing was. */
    public Optional<HelpSaid> last(String verb) {
        return said.stream().filter(act -> act.is(verb)).reduce((first, later) -> later);
    }
}
