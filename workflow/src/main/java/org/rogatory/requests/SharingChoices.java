package org.rogatory.requests;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codes of acts by which a person consents and organisations pass him on to one another: our own, and no law. */
final class SharingChoices {

    /** What a victim, or somebody who may be one, is told before he is asked for consent. */
    private static final List<String> CONSENT_TOLD = List.of(
            "told_purpose",
            "told_uses",
            "told_limits",
            "told_storage",
            "told_access",
            "told_research",
            "told_withdrawal",
            "told_no_effect");

    /** For what he is asked, each by itself. */
    private static final List<String> CONSENT_PURPOSES = List.of(
            "referral",
            "service",
            "law_enforcement",
            "cross_border",
            "nationality_check",
            "family",
            "statistics",
            "later_contact");

    /** What may be passed on, and whether the receiver may pass it on himself. */
    private static final List<String> SHARE_FIELDS =
            List.of("age", "language", "needs", "risk", "indicators", "safety", "contacts", "names", "onward");

    /** The limits of confidentiality by which a notice may have to be given; which of them hold, the data say. */
    private static final List<String> NOTICE_DUTIES =
            List.of("crime_report", "child_protection", "danger_to_life", "stay_unlawful");

    /** What such a notice may tell; the last two only where the person agrees that who investigates is told. */
    private static final List<String> NOTICE_FIELDS =
            List.of("age", "notice_sex", "notice_citizenship", "notice_form", "notice_place", "contacts", "names");
    /** What came of a person who was passed on: of help, and of an identification. */
    private static final List<String> SHARE_OUTCOMES = List.of(
            "help_given",
            "help_in_part",
            "help_not_given",
            "help_declined",
            "presumed_yes",
            "presumed_no",
            "conclusive_yes",
            "conclusive_no",
            "identification_withdrawn");

    private static final Map<String, List<String>> LISTS = Map.ofEntries(
            entry("share_outcomes", SHARE_OUTCOMES),
            entry("consent_told", CONSENT_TOLD),
            entry("consent_purposes", CONSENT_PURPOSES),
            entry("consent_ways", List.of("oral", "written", "guardian")),
            entry("share_fields", SHARE_FIELDS),
            entry("notice_duties", NOTICE_DUTIES),
            entry("notice_fields", NOTICE_FIELDS),
            entry("share_urgencies", List.of("share_now", "share_days", "share_planned")),
            entry("share_reasons", List.of("no_place", "not_offered", "not_reachable", "unsafe_here", "other_reason")));

    private SharingChoices() {}

    static Optional<List<String>> of(String list) {
        return Optional.ofNullable(LISTS.get(list));
    }

    static Collection<List<String>> all() {
        return LISTS.values();
    }
}
