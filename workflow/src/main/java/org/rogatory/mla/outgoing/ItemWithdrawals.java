package org.rogatory.mla.outgoing;

import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.KEYS;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.RELEASED_TEXT;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;
import static org.rogatory.mla.paper.HandRecords.goes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.mla.MlaForms;
import org.rogatory.mla.beside.BesideFlow;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.Holding;
import org.rogatory.mla.item.ItemTerms;
import org.rogatory.mla.item.ItemView;
import org.rogatory.mla.item.ItemWithdrawal;
import org.rogatory.mla.message.PaperDays;
import org.springframework.stereotype.Component;

/** Single items of a request that has left are withdrawn by a letter; the rest of it goes on. */
@Component
class ItemWithdrawals implements BesideFlow {

    private static final String VERB = "withdraw_items";

    private static final List<FieldRule> FIELDS =
            goes(needed(KEYS, "items_open"), needed(RELEASED_TEXT), optional(KIND, "held"), optional(INTERNAL_TEXT));

    private final OutgoingRequestRepository requests;
    private final AssistanceItems items;
    private final ItemWithdrawal withdrawal;
    private final ItemTerms terms;
    private final Holding holding;
    private final PaperDays days;
    private final OutgoingMessages messages;

    ItemWithdrawals(
            OutgoingRequestRepository requests,
            AssistanceItems items,
            ItemWithdrawal withdrawal,
            ItemTerms terms,
            Holding holding,
            PaperDays days,
            OutgoingMessages messages) {
        this.requests = requests;
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
                && !MlaForms.spontaneous(file.form());
    }

    /** Where one item alone is open the whole request is withdrawn. */
    @Override
    public Set<String> admitted(CaseFile file, Officer officer) {
        return admits(file, VERB) && open(own(file, officer)).size() > 1 ? Set.of(VERB) : Set.of();
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        var request = requests.find(file.caseRef(), AccessScope.of(officer)).orElseThrow(Refusal::notFound);
        days.check(file, act, request.letterRef());
        var chosen = chosen(file, act, officer);
        demandHeldSaid(file, act, chosen);
        if (act.papers().byHand() != null) {
            file.carryByHand(act.papers().byHand());
        }
        withdrawal.withdraw(
                file.caseRef(), chosen.stream().map(ItemView::number).collect(Collectors.toSet()));
        terms.putOff(file);
        messages.withdrawItems(file, act, officer);
    }

    private List<ItemView> chosen(CaseFile file, Act act, Officer officer) {
        var named = Set.copyOf(act.items().keys());
        var own = own(file, officer);
        var chosen =
                own.stream().filter(item -> named.contains(item.itemRef())).toList();
        if (chosen.size() < named.size()) {
            throw Refusal.of("unknown-item", KEYS.key());
        }
        if (chosen.stream().anyMatch(item -> items.ended(item.status()))) {
            throw Refusal.of("item-ended", KEYS.key());
        }
        if (chosen.size() == open(own).size()) {
            throw Refusal.of("withdraw-whole", KEYS.key());
        }
        return chosen;
    }

    /** Where one of the items may hold a person or property, the letter says whether it does. */
    private void demandHeldSaid(CaseFile file, Act act, List<ItemView> chosen) {
        var refs = chosen.stream().map(ItemView::itemRef).collect(Collectors.toSet());
        if (act.kind() == null && holding.mayHold(file.caseRef(), refs)) {
            throw Refusal.of("held-unsaid", KIND.key());
        }
    }

    private List<ItemView> own(CaseFile file, Officer officer) {
        return items.of(file.caseRef(), AccessScope.of(officer));
    }

    private List<ItemView> open(List<ItemView> own) {
        return own.stream().filter(item -> !items.ended(item.status())).toList();
    }
}
