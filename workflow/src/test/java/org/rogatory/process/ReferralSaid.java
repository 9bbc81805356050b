package org.rogatory.process;

import java.util.List;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.referral.consent.Purpose;

/** What is written down of a synthetic person who is passed on. */
final class ReferralSaid {

    static final String NAME = "SYNTETBEKOVA Namuna (synthetic)";
    static final List<String> SCOPE = List.of("age", "language", "needs", "names");

    private ReferralSaid() {}

    static ActDraft consent(Purpose purpose, List<String> scope) {
        return Act.draft("record_consent")
                .kind(purpose.key())
                .carrier("oral")
                .releasedText(null, "ru")
                .keys(List.of("told_purpose", "told_withdrawal"))
                .reasons(scope);
    }

    static ActDraft passing(String verb, String to) {
        return Act.draft(verb)
                .authority(to)
                .kind("service_identification")
                .carrier("share_now")
                .keys(SCOPE)
                .releasedText("Rest and a doctor (synthetic).", "ky")
                .order(null, null, NAME);
    }
}
