package org.rogatory.referral.consent;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.referral.file.Guardian;
import org.rogatory.referral.file.ReferralFacts;

/**
 * Which of all that was said still speaks for the person: the latest word on a purpose and a recipient, however narrow,
 * and of a guardian only what is said for a child by one of whom nobody fears that he is part of it.
 */
final class LastWords {

    private LastWords() {}

    /** Of these, in their order; what has ended or run out is still among them. */
    static List<ReferralConsent> of(List<ReferralConsent> all, ReferralFacts facts) {
        return all.stream()
                .filter(one -> !one.byGuardian() || spokenFor(facts))
                .filter(one -> all.stream().noneMatch(later -> later.replaces(one) || later.denies(one)))
                .toList();
    }

    /**
     * Those of whom the person has said by name no, or yes to a day that has passed, or yes before the file was taken up
     * again, or yes and has taken it back, and nothing since: what is given to whoever serves the purpose is not given
     * to them. A word by name may be for less than what is given to all, and neither its last day nor its end opens
     * anything.
     *
     * @param all that was said, the newest first
     * @param purposes by each of which the same is passed on: the newest word by name on any of them counts
     */
    static List<String> refused(List<ReferralConsent> all, Set<Purpose> purposes, LocalDate today) {
        var latest = new LinkedHashMap<String, Boolean>();
        for (var one : all) {
            var recipient = one.recipient();
            if (recipient != null && purposes.contains(one.purpose()) && speaks(one)) {
                latest.putIfAbsent(recipient, !one.stands(today));
            }
        }
        return latest.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * For what something was given to all and not taken back, be it that it holds no more, unless the newest word about
     * this one by name is a no already.
     *
     * @param all that was said, the newest first
     */
    static List<Purpose> givenToAll(List<ReferralConsent> all, String recipient) {
        return all.stream()
                .filter(one -> one.given() && one.recipient() == null)
                .map(ReferralConsent::purpose)
                .distinct()
                .filter(purpose -> !saidNo(all, purpose.alike(), recipient))
                .toList();
    }

    private static boolean saidNo(List<ReferralConsent> all, Set<Purpose> purposes, String recipient) {
        return all.stream()
                .filter(one -> recipient.equals(one.recipient()) && purposes.contains(one.purpose()) && speaks(one))
                .findFirst()
                .filter(newest -> !newest.given())
                .isPresent();
    }

    private static boolean speaks(ReferralConsent one) {
        return one.given() || one.refused() || one.takenBack();
    }

    private static boolean spokenFor(ReferralFacts facts) {
        return facts.child() && facts.guardian() == Guardian.NAMED;
    }
}
