package org.rogatory.requests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The items of the forms of notices and answers that no other field of an act holds. Each is a text of its own that the
 * officer releases with the act: it stands in the letter under the name of the item, in its data and in the message.
 */
public final class Particulars {

    /** Their name in messages and in the data of letters. */
    public static final String KEY = "particulars";

    /** Of which list each key comes; where the form is not known, a text has the name that the first one gives it. */
    private static final List<Form> FORMS = List.of(
            new Form(
                    "refusal_notice",
                    List.of(
                            new Item("partial_possible", true),
                            new Item("consultation", false),
                            new Item("appeal", false))),
            new Form("postponement_notice", List.of(new Item("consultation", false), new Item("custody", false))),
            new Form("additional_information_request", List.of(new Item("why", true), new Item("consequence", true))),
            new Form("consultation_request", List.of(new Item("form", true), new Item("hold", true))),
            new Form("acknowledgement", List.of(new Item("estimate", false))),
            new Form("response_executed", List.of(new Item("evidence_list", false), new Item("costs", false))));

    private Particulars() {}

    /** An item that is written down, and whether the act is refused without it. */
    public record Item(String key, boolean required) {}

    private record Form(String key, List<Item> items) {

        boolean asks(String item) {
            return items.stream().anyMatch(each -> each.key().equals(item));
        }
    }

    /** The forms that have such items. */
    public static List<String> forms() {
        return FORMS.stream().map(Form::key).toList();
    }

    /** What is written down for a form, in the order of the letter; nothing for other forms. */
    public static List<Item> of(String form) {
        return FORMS.stream()
                .filter(each -> each.key().equals(form))
                .flatMap(each -> each.items().stream())
                .toList();
    }

    /** The list of the reference data that names the items of a form. */
    public static String listOf(String form) {
        return "forms." + form + ".items";
    }

    /** The list of the reference data that names an item where it is not known which form asked for it. */
    public static String list(String key) {
        return FORMS.stream()
                .filter(form -> form.asks(key))
                .findFirst()
                .map(form -> listOf(form.key()))
                .orElse(KEY);
    }

    /** Puts what an act releases into what leaves, and in which language it is. */
    public static void put(ObjectNode node, Act act) {
        put(node, act.words().particulars());
        TextLanguage.put(node, act);
    }

    /** Puts texts into what leaves; where there are none, nothing. */
    public static void put(ObjectNode node, Map<String, String> told) {
        if (!told.isEmpty()) {
            told.forEach(node.putObject(KEY)::put);
        }
    }

    /** What a message or an answer under way tells, as far as a form asks for it. */
    public static Map<String, String> read(JsonNode payload) {
        var told = new LinkedHashMap<String, String>();
        for (var form : FORMS) {
            form.items().forEach(item -> {
                var text = payload.path(KEY).path(item.key());
                if (text.isString() && !text.asString().isBlank()) {
                    told.putIfAbsent(item.key(), text.asString());
                }
            });
        }
        return told;
    }

    /** Refuses an act that tells what its form does not ask for, or leaves out what it must say. */
    static void demand(Act act, String form) {
        var told = act.words().particulars();
        if (!of(form).stream().map(Item::key).toList().containsAll(told.keySet())) {
            throw Refusal.of("unknown-code", KEY);
        }
        var missing = of(form).stream()
                .filter(item -> item.required() && !told.containsKey(item.key()))
                .map(item -> KEY + "/" + item.key())
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.ofAll("field-missing", missing);
        }
    }

    /** The name under which a form of a page has an item. */
    public static String field(String key) {
        return KEY + "[" + key + "]";
    }
}
