package org.rogatory.referral.service;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a service is, as its acts have said it.
 *
 * @param kind key of the kind of help
 * @param providerRef the entry of who gives it, as it was named last; null where nobody is known
 * @param outcome code of what came of it, or of why it was stopped
 */
record ServiceFacts(
        String kind,
        @Nullable String providerRef,
        @Nullable String costBearer,
        @Nullable String outcome,
        List<HelpSaid> said) {

    private static final Set<String> ENDS = Set.of(SupportVerbs.FINISH, SupportVerbs.STOP);

    ServiceFacts {
        said = List.copyOf(said);
    }

    /** Of these acts, the earliest first. */
    static ServiceFacts of(List<HelpSaid> said) {
        var offer = HelpSaid.last(said, Set.of(SupportVerbs.OFFER));
        var provider = said.stream()
                .map(HelpSaid::provider)
                .filter(Objects::nonNull)
                .reduce((first, later) -> later)
                .orElse(null);
        return new ServiceFacts(
                offer.flatMap(act -> act.code(0)).orElse(""),
                provider,
                offer.flatMap(act -> act.code(1)).orElse(null),
                HelpSaid.last(said, ENDS).flatMap(act -> act.code(0)).orElse(null),
                said);
    }
}
