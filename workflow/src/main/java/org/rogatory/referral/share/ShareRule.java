package org.rogatory.referral.share;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.consent.StandingConsent;

/** On which ground something may be passed on, and whether it carries it still. Nothing else decides that. */
final class ShareRule {

    private ShareRule() {}

    /**
     * What is to be passed on.
     *
     * @param to key of the organisation
     * @param enforcement whether it investigates crimes
     * @param fields codes of what is passed on
     * @param child whether the person is treated as a child
     * @param bestInterests whether whoever passes it on says that it is in the child's best interests
     */
    record Asked(
            String to,
            boolean crossesBorder,
            boolean enforcement,
            List<String> fields,
            boolean child,
            boolean bestInterests) {

        Asked {
            fields = List.copyOf(fields);
        }
    }

    /**
     * The ground; empty where nothing carries it but the decision of two persons, and across a border not even
     * that.
     */
    static Optional<ShareGround> ground(List<StandingConsent> standing, Asked asked) {
        return standing.stream()
                .filter(consent -> carries(consent, asked) && !narrower(consent, standing, asked))
                .findFirst()
                .map(consent -> ShareGround.consent(consent.consentRef(), consent.expiresOn()))
                .or(() -> inBestInterests(asked));
    }

    /** Whether a consent is for this purpose, this recipient and all of this. */
    static boolean carries(StandingConsent consent, Asked asked) {
        return purposes(asked).contains(consent.purpose())
                && reaches(consent, asked)
                && consent.scope().containsAll(asked.fields());
    }

    /** Abroad, and to who investigates, nothing goes by a consent that names nobody. */
    private static boolean reaches(StandingConsent consent, Asked asked) {
        return asked.crossesBorder() || asked.enforcement()
                ? asked.to().equals(consent.recipient())
                : consent.reaches(asked.to());
    }

    /** What is given to this recipient by name counts for it, and not what is given to whoever serves the purpose. */
    private static boolean narrower(StandingConsent general, List<StandingConsent> standing, Asked asked) {
        return general.recipient() == null
                && standing.stream()
                        .anyMatch(each -> general.purpose().alike().contains(each.purpose())
                                && asked.to().equals(each.recipient()));
    }

    /** The purposes for which the person may have agreed to it. */
    static Set<Purpose> purposes(Asked asked) {
        if (asked.crossesBorder()) {
            return Set.of(Purpose.CROSS_BORDER);
        }
        return asked.enforcement() ? Set.of(Purpose.LAW_ENFORCEMENT) : Purpose.REFERRAL.alike();
    }

    /**
     * A child is referred to those who protect it; to whoever prosecutes, and abroad, not by that alone. That it may be
     * passed on further nobody but the person says.
     */
    private static Optional<ShareGround> inBestInterests(Asked asked) {
        var protects = !asked.crossesBorder()
                && !asked.enforcement()
                && !asked.fields().contains(ShareFields.ONWARD);
        return asked.child() && asked.bestInterests() && protects ? Optional.of(ShareGround.child()) : Optional.empty();
    }
}
