package org.rogatory.requests.message;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ItemResult;
import org.rogatory.law.ReturnReasons;
import org.rogatory.requests.Choices;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.TextLanguage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an act said, as its papers tell it. */
@Component
public class ActSaid {

    /** Acts whose keys are items of the file, and nothing that is asked for. */
    private static final Set<String> OF_ITEMS = Set.of("reopen", "rework");

    private final ReturnReasons reasons;
    private final JsonMapper json;

    public ActSaid(ReturnReasons reasons, JsonMapper json) {
        this.reasons = reasons;
        this.json = json;
    }

    /** What the act said, by the keys of messages; internal text only on our own notes, internal reasons on what stays. */
    public ObjectNode of(Act act, PaperPlan plan) {
        var said = fields(act);
        if (act.papers().certified() != null) {
            said.put("certified", act.papers().certified());
        }
        if (plan == PaperPlan.INTERNAL) {
            put(said, "internal_text", act.words().internalText());
        }
        Particulars.put(said, act);
        var told = plan == PaperPlan.SEALED
                ? reasons.released(act.grounds().reasons())
                : act.grounds().reasons();
        told.forEach(said.putArray("reasons")::add);
        var named = OF_ITEMS.contains(act.verb()) ? "item" : "keys";
        var keys = said.putArray(named);
        act.items().keys().stream().filter(key -> !Choices.stays(key)).forEach(keys::add);
        act.items().answers().forEach(said.putObject("answers")::put);
        act.items().results().forEach(result -> item(said.withArray("items").addObject(), result));
        return said;
    }

    private ObjectNode fields(Act act) {
        var said = json.createObjectNode();
        put(said, "item", act.items().item());
        put(said, "ground", act.grounds().ground());
        put(said, "conditions", act.words().conditions());
        put(said, "until", act.times().until());
        put(said, "until_event", act.times().untilEvent());
        put(said, "happened_on", act.times().happenedOn());
        put(said, "place", act.parties().place());
        put(said, "reference", act.papers().reference());
        put(said, "authority", act.parties().authority());
        put(said, "officer", act.parties().officer());
        put(said, "consultation", act.words().consultation());
        chosen(said, act.kind());
        put(said, "costs", act.words().amount());
        put(said, "text", act.words().releasedText());
        return said;
    }

    /** Where nothing is held for a request, nothing is said of it. */
    private static void chosen(ObjectNode said, @Nullable String code) {
        if (code != null && !Choices.NOTHING_HELD.equals(code) && !Choices.stays(code)) {
            said.put(Choices.has("held", code) ? "held" : "choice", code);
        }
    }

    private static void item(ObjectNode item, ItemResult result) {
        item.put("number", result.number()).put("outcome", result.outcome());
        put(item, "result", result.result());
        put(item, "conditions", result.conditions());
        put(item, TextLanguage.KEY, result.textLanguage());
        put(item, "ground", result.ground());
    }

    /** What is not said leaves no field. */
    static void put(ObjectNode node, String key, @Nullable Object value) {
        if (value != null) {
            node.put(key, value.toString());
        }
    }
}
