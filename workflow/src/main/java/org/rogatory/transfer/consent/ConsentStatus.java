package org.rogatory.transfer.consent;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The statuses of a consent that mean something to a file, and the verbs that lead there. */
final class ConsentStatus {

    static final String GIVEN = "given";
    static final String VERIFIED = "verified";
    static final String REFUSED = "consent_refused";
    static final String WITHDRAWN = "consent_withdrawn";

    private static final String INTEREST = "interest_expressed";

    /** With these the person may be handed over. */
    private static final Set<String> STANDING = Set.of(GIVEN, VERIFIED);

    /** With these he must not be, and somebody has to decide what follows. */
    private static final Set<String> AGAINST = Set.of(REFUSED, WITHDRAWN);

    /** What the other State may tell, and how the consent stands then. */
    private static final Map<String, String> BY_VERB = Map.of(
            ConsentVerbs.INTEREST, INTEREST,
            ConsentVerbs.CONSENT, GIVEN,
            ConsentVerbs.VERIFY, VERIFIED,
            ConsentVerbs.REFUSAL, REFUSED,
            ConsentVerbs.WITHDRAWAL, WITHDRAWN);

    private ConsentStatus() {}

    static boolean stands(String status) {
        return STANDING.contains(status);
    }

    static boolean against(String status) {
        return AGAINST.contains(status);
    }

    /**
     * Whether a consent is told of which the person has said since that he does not give it, or no longer.
     *
     * @param since a refusal or withdrawal counts as later from this day on
     */
    static boolean late(TransferConsent consent, ConsentTold told, LocalDate since) {
        var withdrawn = consent.withdrawnOn();
        return withdrawn != null
                && told(told.verb()).filter(ConsentStatus::stands).isPresent()
                && !withdrawn.isBefore(since);
    }

    /** Where a verb that is told leads; empty where nobody tells it. */
    static Optional<String> told(String verb) {
        return Optional.ofNullable(BY_VERB.get(verb));
    }

    /** The verb by which a status is told; empty before there is anything to tell. */
    static Optional<String> verb(String status) {
        return BY_VERB.entrySet().stream()
                .filter(each -> each.getValue().equals(status))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
