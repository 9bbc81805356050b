package org.rogatory.mla.outgoing;

import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.KEYS;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.RELEASED_TEXT;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;
import static org.rogatory.requests.HandRecords.goes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.Holding;
import org.rogatory.mla.item.ItemTerms;
import org.rogatory.mla.item.ItemWithdrawal;
import org.rogatory.mla.item.ItemWithdrawal.Outcome;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.beside.BesideFlow;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.message.PaperDays;
import org.springframework.stereotype.Component;

/** Single items of a request that has left are withdrawn by a letter; the rest of it goes on. */
@Component
class ItemWithdrawals implements BesideFlow {

    private static final String VERB = "withdraw_items";

    private static final List<FieldRule> FIELDS =
            goes(needed(KEYS, "items_open"), needed(RELEASED_TEXT), optional(KIND, "held"), optional(INTERNAL_TEXT));

    private final DraftedRequests drafted;
    private final AssistanceItems items;
    private final ItemWithdrawal withdrawal;
    private final ItemTerms terms;
    private final Holding holding;
    private final PaperDays days;
    private final OutgoingMessages messages;

    ItemWithdrawals(
            DraftedRequests drafted,
            AssistanceItems items,
            ItemWithdrawal withdrawal,
            ItemTerms terms,
            Holding holding,
            PaperDays days,
            OutgoingMessages messages) {
        this.drafted = drafted;
        this.items = items;
        this.withdrawal = withdrawal;
        this.terms = terms;
        this.holding = holding;
        this.days = days;
        this.messages = messages;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return Map.of(VERB, FIELDS);
    }

    /** Before the request has left its draft is changed; once all was answered nothing is left to be withdrawn. */
    @Override
    public boolean admits(CaseFile file, String verb) {
        return file.outgoing()
                && OutgoingVerbs.WITH_PARTNER.contains(file.status())
                && !RequestForms.spontaneous(file.form());
    }

    /** Where one item alone is open the whole request is withdrawn. */
    @Override
    public Set<String> admitted(CaseFile file, Officer officer) {
        var open = admits(file, VERB)
                ? items.of(file.caseRef(), AccessScope.of(officer)).stream()
                        .filter(item -> !items.ended(item.status()))
                        .count()
                : 0;
        return open > 1 ? Set.of(VERB) : Set.of();
    }

    /** What is refused after the items were stopped is undone with them. */
    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        var letterRef = drafted.find(file.caseRef(), AccessScope.of(officer)).letterRef();
        days.check(file, act, letterRef);
        var named = Set.copyOf(act.items().keys());
        var outcome = withdrawal.withdraw(file.caseRef(), item -> named.contains(item.itemRef()));
        demandSome(outcome, named.size());
        demandHeldSaid(outcome, act);
        if (act.papers().byHand() != null) {
            file.carryByHand(act.papers().byHand());
        }
        terms.putOff(file);
        messages.withdrawItems(file, act, outcome.withdrawn(), officer);
    }

    /** The items named are open ones of the request, and not all of those. */
    private static void demandSome(Outcome outcome, int named) {
        if (!outcome.ended().isEmpty()) {
            throw Refusal.of("item-ended", KEYS.key());
        }
        if (outcome.stopped().size() < named) {
            throw Refusal.of("unknown-item", KEYS.key());
        }
        if (!outcome.rest()) {
            throw Refusal.of("withdraw-whole", KEYS.key());
        }
    }

    /** Where one of the items may hold a person or property, the letter says whether it does. */
    private void demandHeldSaid(Outcome outcome, Act act) {
        if (act.kind() == null && holding.mayHold(outcome.withdrawn())) {
            throw Refusal.of("held-unsaid", KIND.key());
        }
    }
}
