package org.rogatory.mla.consultation;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemView;
import org.rogatory.requests.HandRecords;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.Sum;
import org.rogatory.requests.message.RequestMessenger;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Puts matters to the other State and answers its own; what leaves is the released text and codes. */
@Component
class Questions {

    /** Who speaks to another State; others note what has happened, and these tell it. */
    private static final Set<Role> SPEAKING = EnumSet.of(Role.CENTRAL_OFFICER, Role.HEAD);

    private final Consultations consultations;
    private final AssistanceItems items;
    private final RequestMessenger messenger;
    private final JsonMapper json;

    Questions(Consultations consultations, AssistanceItems items, RequestMessenger messenger, JsonMapper json) {
        this.consultations = consultations;
        this.items = items;
        this.messenger = messenger;
        this.json = json;
    }

    /** Before a refusal or a postponement; or on costs, then with the sum that was noted. */
    void propose(ConsultationRules rules, Act act, Officer officer) {
        if (Matter.consulted(String.valueOf(act.kind())) == Matter.DECISION) {
            ask(rules, Matter.DECISION, act, officer);
            return;
        }
        var noted = rules.rows().stream()
                .filter(ConsultationRules.of(Matter.COSTS).and(Consultation::noted))
                .filter(row -> "extraordinary".equals(row.kind()))
                .findFirst()
                .orElseThrow(() -> Refusal.of("costs-not-noted", "kind"));
        var payload = json.createObjectNode()
                .put("matter", Matter.COSTS.key())
                .put("text", act.words().releasedText());
        Particulars.put(payload, act);
        payload.put("costs", noted.amount() + " " + noted.currency());
        if (act.times().until() != null) {
            payload.put(Matter.COSTS.day(), act.times().until().toString());
        }
        name(payload, noted);
        put(rules, noted, new Put(act, payload, officer));
    }

    void ask(ConsultationRules rules, Matter matter, Act act, Officer officer) {
        var file = rules.file();
        var item = item(file, act, officer);
        var payload = said(act, matter == Matter.DECISION ? "decision" : "choice");
        item.ifPresent(named -> name(payload, named));
        if (matter == Matter.DISCLOSURE) {
            payload.put("matter", matter.key());
        }
        if (act.times().until() != null) {
            payload.put(matter.day(), act.times().until().toString());
        }
        var row = consultations
                .next(file.caseRef(), rules.rows(), matter, true)
                .about(act.kind(), item.map(ItemView::number).orElse(null));
        put(rules, row, new Put(act, payload, officer));
    }

    /** Whether and how the results were used: of one item or of all, each with the limits that were marked for it. */
    void feedback(ConsultationRules rules, Act act, Officer officer) {
        var file = rules.file();
        var item = item(file, act, officer);
        var payload = said(act, "choice");
        var named = payload.putArray("items");
        items.of(file.caseRef(), AccessScope.system()).stream()
                .filter(each -> each.useMark() != null)
                .filter(each -> item.isEmpty() || item.get().number() == each.number())
                .forEach(each -> named.addObject()
                        .put("number", each.number())
                        .put("type", each.type())
                        .put("use_mark", each.useMark()));
        var row = consultations
                .next(file.caseRef(), rules.rows(), Matter.FEEDBACK, true)
                .about(act.kind(), item.map(ItemView::number).orElse(null));
        put(rules, row, new Put(act, payload, officer));
    }

    /** How the other State used what we gave it, as it told on paper: nothing is asked and nothing ends. */
    void told(ConsultationRules rules, Act act, Officer officer) {
        var file = rules.file();
        HandRecords.demand(file, act);
        var told = json.createObjectNode().put("text", act.words().releasedText());
        consultations.save(consultations
                .next(file.caseRef(), rules.rows(), Matter.FEEDBACK, false)
                .about(
                        act.kind(),
                        item(file, act, officer).map(ItemView::number).orElse(null))
                .told(consultations.hide(file, told))
                .propose());
    }

    /** What is put to the other State, by which act, by whom. */
    private record Put(Act act, ObjectNode payload, Officer officer) {}

    /** The term for the answer begins when the letter is signed. */
    private void put(ConsultationRules rules, Consultation row, Put put) {
        var file = rules.file();
        var message = messenger.post(file, row.matter().question(), put.payload(), put.officer());
        consultations.save(row.told(kept(file, put)).propose().putBy(message));
    }

    private String kept(CaseFile file, Put put) {
        var kept = put.payload().deepCopy();
        if (put.act().words().internalText() != null) {
            kept.put("internal_text", put.act().words().internalText());
        }
        return consultations.hide(file, kept);
    }

    /** A breach is noted on the own file; it is told once somebody who speaks for the State releases words for it. */
    void incident(ConsultationRules rules, Act act, Officer officer) {
        var file = rules.file();
        var item = item(file, act, officer);
        var number = item.map(ItemView::number).orElse(null);
        var row = noted(rules, act, number)
                .map(known -> number == null ? known : known.about(act.kind(), number))
                .orElseGet(() -> consultations
                        .next(file.caseRef(), rules.rows(), Matter.INCIDENT, true)
                        .about(act.kind(), number));
        var payload = said(act, "choice");
        item.ifPresentOrElse(named -> name(payload, named), () -> name(payload, row));
        var put = new Put(act, payload, officer);
        if (act.words().releasedText() == null) {
            consultations.save(row.told(kept(file, put)));
        } else if (officer.hasAny(SPEAKING)) {
            put(rules, row, put);
        } else {
            throw Refusal.of("released-by-central-authority", "releasedText");
        }
    }

    /** What was noted of this item, or of all: words tell of an item what was noted of all, of none what came first. */
    private static Optional<Consultation> noted(ConsultationRules rules, Act act, @Nullable Integer item) {
        var noted = rules.rows().stream()
                .filter(ConsultationRules.of(Matter.INCIDENT).and(Consultation::noted))
                .filter(row -> String.valueOf(act.kind()).equals(row.kind()))
                .toList();
        var same = noted.stream()
                .filter(row -> Objects.equals(item, row.itemNumber()))
                .findFirst();
        return act.words().releasedText() == null
                ? same
                : same.or(() -> noted.stream()
                        .filter(row -> item == null || row.itemNumber() == null)
                        .findFirst());
    }

    void costs(ConsultationRules rules, Act act, Officer officer) {
        var file = rules.file();
        var item = item(file, act, officer).map(ItemView::number).orElse(null);
        var sum = Sum.read(act.words().amount()).orElseThrow(() -> Refusal.of("amount-unreadable", "amount"));
        consultations.save(consultations
                .next(file.caseRef(), rules.rows(), Matter.COSTS, true)
                .about(act.kind(), item)
                .costing(sum.amount(), sum.currency())
                .told(kept(file, new Put(act, json.createObjectNode(), officer))));
    }

    /** Answers the oldest open question; one that came on paper alone is entered with its answer. */
    void answer(ConsultationRules rules, Act act, Officer officer) {
        var file = rules.file();
        var row = rules.asked(ConsultationRules.answeredBy(act.verb()))
                .orElseGet(() -> consultations
                        .next(file.caseRef(), rules.rows(), onPaper(file, act.verb()), false)
                        .propose());
        var payload = said(act, "choice");
        if (row.matter() == Matter.INCIDENT) {
            payload.put("choice", "go_on");
        }
        if (row.matter() == Matter.COSTS || row.matter() == Matter.DISCLOSURE) {
            payload.put("matter", row.matter().key());
        }
        put(payload, Matter.IN_REPLY_TO, row.messageRef());
        var code = payload.hasNonNull("choice") ? payload.path("choice").asString("") : null;
        row.answeredBy(messenger.post(file, row.matter().reply(), payload, officer));
        consultations.answered(row, code, kept(file, new Put(act, payload, officer)));
    }

    private static Matter onPaper(CaseFile file, String verb) {
        return switch (verb) {
            case ConsultationVerbs.ANSWER_USE -> Matter.OTHER_USE;
            case ConsultationVerbs.ANSWER_INCIDENT -> Matter.INCIDENT;
            default -> file.outgoing() && !RequestForms.spontaneous(file.form()) ? Matter.DECISION : Matter.DISCLOSURE;
        };
    }

    private Optional<ItemView> item(CaseFile file, Act act, Officer officer) {
        if (act.items().item() == null) {
            return Optional.empty();
        }
        return Optional.of(items.of(file.caseRef(), AccessScope.of(officer)).stream()
                .filter(item -> item.itemRef().equals(act.items().item()))
                .findFirst()
                .orElseThrow(() -> Refusal.of("unknown-item", "item")));
    }

    private void name(ObjectNode payload, Consultation row) {
        if (row.itemNumber() == null) {
            return;
        }
        items.of(row.caseRef(), AccessScope.system()).stream()
                .filter(item -> Integer.valueOf(item.number()).equals(row.itemNumber()))
                .forEach(item -> name(payload, item));
    }

    private static void name(ObjectNode payload, ItemView item) {
        payload.putArray("items").addObject().put("number", item.number()).put("type", item.type());
    }

    private ObjectNode said(Act act, String choice) {
        var said = json.createObjectNode();
        put(said, "text", act.words().releasedText());
        put(said, choice, act.kind());
        put(said, "reference", act.papers().reference());
        put(said, "conditions", act.words().conditions());
        Particulars.put(said, act);
        return said;
    }

    private static void put(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }
}
