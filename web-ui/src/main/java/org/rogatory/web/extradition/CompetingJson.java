package org.rogatory.web.extradition;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.extradition.competing.CompetingRule;
import org.rogatory.extradition.competing.Competition;
import org.rogatory.extradition.competing.RequestFacts;
import org.rogatory.extradition.competing.RivalRequest;

/**
 * The requests for one person, side by side.
 *
 * @param undecided whether a grant waits for the word of the head
 * @param unseen whether there are others whose files the caller does not see: ask the head
 * @param rules what the instruments cited say of competing requests
 * @param decided null before
 */
record CompetingJson(
        String caseRef,
        boolean undecided,
        boolean unseen,
        List<CompetingRequestJson> requests,
        List<CompetingRuleJson> rules,
        @Nullable CompetingDecisionJson decided) {

    /**
     * One request, by what it says itself.
     *
     * @param open whether the person could still be handed over by it
     * @param detected whether it was found by itself
     * @param requestedOn day of the letter; null where it is not known
     * @param gravity the highest penalty it names, in years
     * @param nationalities empty to callers who read no names
     * @param custodyUntil when the person must be free by its file; null where nothing of that is known
     * @param precedence goes_first or goes_after; null before the decision
     */
    record CompetingRequestJson(
            String caseRef,
            String state,
            String status,
            boolean open,
            boolean detected,
            List<String> instruments,
            @Nullable String articles,
            @Nullable LocalDate requestedOn,
            Instant receivedAt,
            List<PlaceOfActJson> places,
            List<ChargeJson> offences,
            @Nullable BigDecimal gravity,
            List<String> nationalities,
            @Nullable String residence,
            List<OnwardJson> onward,
            @Nullable Instant custodyUntil,
            List<String> assurances,
            @Nullable String precedence) {

        static CompetingRequestJson of(RivalRequest request) {
            var file = request.file();
            var facts = request.facts();
            var letter = file.numbers().theirs();
            var limit = request.limit();
            var place = request.precedence();
            return new CompetingRequestJson(
                    file.caseRef(),
                    file.requesting(),
                    file.status(),
                    request.open(),
                    request.detected(),
                    facts.instruments(),
                    facts.articles(),
                    letter == null ? null : letter.day(),
                    file.openedAt(),
                    facts.places().stream().map(PlaceOfActJson::of).toList(),
                    facts.charges().stream().map(ChargeJson::of).toList(),
                    facts.gravity(),
                    facts.nationalities(),
                    facts.residence(),
                    request.onward().stream().map(OnwardJson::of).toList(),
                    limit == null ? null : limit.at(),
                    facts.assurances(),
                    place == null ? null : place.key());
        }
    }

    /** Where and when an act was done, as it is written. */
    record PlaceOfActJson(@Nullable String date, String place) {

        static PlaceOfActJson of(RequestFacts.PlaceOfAct act) {
            return new PlaceOfActJson(act.date(), act.place());
        }
    }

    /** An offence by its key, with the article and the highest penalty in years where it is asked for. */
    record ChargeJson(
            @Nullable String offence,
            @Nullable String article,
            @Nullable BigDecimal years) {

        static ChargeJson of(RequestFacts.Charge charge) {
            return new ChargeJson(charge.offence(), charge.article(), charge.years());
        }
    }

    /**
     * Whether another State could ask for the person there afterwards.
     *
     * @param instruments that carry it; none known means to ask the central authority
     */
    record OnwardJson(String state, List<String> instruments) {

        static OnwardJson of(RivalRequest.Onward onward) {
            return new OnwardJson(onward.state(), onward.instruments());
        }
    }

    /**
     * An instrument that is cited.
     *
     * @param article that speaks of competing requests; null where none is known: ask the central authority
     */
    record CompetingRuleJson(String instrument, @Nullable String article) {

        static CompetingRuleJson of(CompetingRule rule) {
            return new CompetingRuleJson(rule.instrument(), rule.article());
        }
    }

    /**
     * What was decided of this request.
     *
     * @param reason null in files in which it was not given, and to callers who do not see all of them
     * @param by user name
     */
    record CompetingDecisionJson(
            String precedence, @Nullable String reason, String by, Instant at) {

        static @Nullable CompetingDecisionJson of(Competition.@Nullable Decided decided) {
            return decided == null
                    ? null
                    : new CompetingDecisionJson(
                            decided.precedence().key(), decided.reason(), decided.by(), decided.at());
        }
    }

    static CompetingJson of(String caseRef, Competition competition) {
        return new CompetingJson(
                caseRef,
                competition.undecided(),
                competition.unseen() > 0,
                competition.requests().stream().map(CompetingRequestJson::of).toList(),
                competition.rules().stream().map(CompetingRuleJson::of).toList(),
                CompetingDecisionJson.of(competition.decided()));
    }
}
