package org.rogatory.web.cases.description;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.ActField;
import org.rogatory.cases.FieldRule;
import org.rogatory.law.Labels;
import org.rogatory.law.ReturnReason;
import org.rogatory.law.ReturnReasons;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.requests.Choices;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.TextLanguage;
import org.springframework.stereotype.Component;

/** The fields of acts as JSON Schema: kind, length, and the codes they may take. */
@Component
public class FieldSchemas {

    private static final int LONG = 20000;
    private static final String NAMING = "sha256 of the document that was read; a letter that an act has written, and"
            + " that waits for a second person, is also named by the messageId of its message";

    /** What a field says with one verb alone, as whether what is written there is told the other State. */
    private static final Map<String, String> OWN = Map.of(
            "postpone.untilEvent",
            "Event until which it is put off; leaves with the notice of postponement",
            "postpone_item.untilEvent",
            "Event until which it is put off; stays in the office: what the other State is to know of it"
                    + " belongs in releasedText",
            "write_sealed_annex.internalText",
            "Leaves encrypted for the authorities named, and stands nowhere else",
            "record_identity.fingerprint",
            "Mark of who the person is, which pages alone show: what is written is replaced by no call without it");

    private final Labels labels;
    private final ReturnReasons reasons;

    public FieldSchemas(Labels labels, ReturnReasons reasons) {
        this.labels = labels;
        this.reasons = reasons;
    }

    Schema<?> version() {
        return type("integer").description("Version of the file the caller saw; If-Match says the same");
    }

    /** A field of a verb that belongs to several sides, each perhaps with codes of its own: any of them. */
    Schema<?> of(String verb, List<FieldRule> rules) {
        var lists = rules.stream().map(FieldRule::list).distinct().toList();
        if (lists.size() == 1) {
            return of(verb, rules.get(0));
        }
        var shapes = new JsonSchema();
        rules.forEach(rule -> shapes.addAnyOfItem(of(verb, rule)));
        return shapes;
    }

    /** A field as this verb takes it: the same one may leave with one verb and stay with another. */
    public Schema<?> of(String verb, FieldRule rule) {
        var schema = of(rule);
        var own = OWN.get(verb + "." + rule.field().key());
        if (own != null) {
            schema.setDescription(own);
        }
        if (rule.field() == ActField.KEYS && "request_persons".equals(rule.list())) {
            schema.setDescription("Persons of the request the authority has to know: persons-1 for the first of them");
        }
        return schema;
    }

    public Schema<?> of(FieldRule rule) {
        var codes = codes(rule.list());
        return switch (rule.field()) {
            case REASONS -> many(code(64, codes), 20, "Codes of the reasons");
            case KEYS ->
                many(
                        code(120, codes),
                        100,
                        "What is asked for: GET /api/v1/codes/contents, or assistance[0] for the first item");
            case AUTHORITIES -> many(code(64, codes), 20, "Keys of authorities: GET /api/v1/authorities");
            case CO_EXECUTORS -> many(code(120, codes), 10, "User names of those who execute with the officer");
            case ANSWERS -> map(100, LONG, "The answer to each key that was asked for");
            case PARTICULARS -> particulars(rule);
            case PLACES -> map(20, 120, "For a reason, the place in the request it points at");
            case FILES -> many(code(64, List.of()), 50, "References of documents of the file that go with the act");
            case RESULTS -> many(result(), 500, "What came of each item");
            case UNTIL -> format("date", "Date until which something is put off, or the control date");
            case HAPPENED_ON -> format("date", "Day on which it happened, at the place of the authority");
            case TIME -> LocalMinute.described("Minute in which it happened, without a zone: by the authority or zone");
            case CERTIFIED -> type("boolean").description("Whether the translation is certified");
            case BY_HAND -> type("boolean").description("Whether what this file sends goes by hand from now on");
            default -> text(rule, codes);
        };
    }

    private static Schema<?> text(FieldRule rule, List<String> codes) {
        return switch (rule.field()) {
            case INTERNAL_TEXT -> code(LONG, codes).description("Stays in the office");
            case RELEASED_TEXT -> code(LONG, codes).description("Leaves with the message or the letter of this act");
            case TEXT_LANGUAGE -> code(8, codes).pattern(TextLanguage.SHAPE).description("Language of what leaves");
            case GROUND ->
                code(64, codes)
                        .description("Ground: of what is decided here one that the cited instruments admit,"
                                + " of what another State decided (record_...) the one that it pleads");
            case UNTIL_EVENT -> code(300, codes).description("Event until which it is put off");
            case REFERENCE -> code(200, codes).description("Number of the paper or of the partner's register");
            case AUTHORITY -> code(64, codes).description("Key of an authority: GET /api/v1/authorities");
            case OFFICER -> code(120, codes).description("User name of a colleague");
            case ITEM -> code(80, codes).description("itemRef: GET /api/v1/cases/{caseRef}/items");
            case PLACE -> code(300, codes).description("Where it was done");
            case CONDITIONS -> code(5000, codes).description("Conditions of use");
            case KIND -> code(30, codes);
            case ZONE -> code(64, codes).description("Time zone of the place, by its IANA id or as an offset");
            case CONSULTATION -> code(400, codes).description("How the other State was consulted");
            case CONTACT -> code(300, codes).description("Who was spoken to");
            case LETTER -> code(120, codes).description("Number that stands on the paper which goes with it");
            case CARRIER -> code(32, codes).description("Who or what carries the papers");
            case FINDING -> code(200, codes).description("name of a finding: GET /api/v1/cases/{caseRef}/findings");
            case ISSUER -> code(300, codes).description("Court or authority that made the domestic order");
            case AMOUNT -> code(24, codes).description("A sum of money with the ISO 4217 code of its currency");
            case EXECUTOR_FACTS -> code(LONG, codes).description("What it has to know, in place of the facts");
            case FINGERPRINT -> code(64, codes).description(NAMING);
            default -> code(LONG, codes);
        };
    }

    /** A value that the schema admits. */
    Object example(FieldRule rule) {
        var codes = codes(rule.list());
        return switch (rule.field()) {
            case REASONS, KEYS, FILES, CO_EXECUTORS -> List.of(codes.isEmpty() ? "code" : codes.get(0));
            case AUTHORITIES -> List.of(word(ActField.AUTHORITY));
            case ANSWERS, PLACES -> Map.of("facts", "The second one.");
            case PARTICULARS -> particulars(String.valueOf(rule.list()));
            case RESULTS -> List.of(Map.of("number", 1, "outcome", "executed", "result", "Statements enclosed."));
            case UNTIL, HAPPENED_ON -> "2026-05-31";
            case TIME -> "2026-05-31T14:05:00";
            case CERTIFIED, BY_HAND -> true;
            default -> codes.isEmpty() ? word(rule.field()) : codes.get(0);
        };
    }

    private static String word(ActField field) {
        return switch (field) {
            case AUTHORITY -> "KZ-UNIT-1";
            case ITEM -> "KZ-MLA-2026-000123-1";
            case REFERENCE -> "7-3/26";
            case OFFICER -> "officer.kz";
            case AMOUNT -> "12500.00 USD";
            case TEXT_LANGUAGE -> "ru";
            case ZONE -> "Asia/Almaty";
            default -> "In words.";
        };
    }

    private List<String> codes(@Nullable String list) {
        if (list == null) {
            return List.of();
        }
        return switch (list) {
            case "carriers", "routes" ->
                List.copyOf(labels.list("transmission_" + list).keySet());
            case "refusal_grounds", "postponement_grounds", "assurances" ->
                List.copyOf(labels.list(list).keySet());
            default ->
                list.startsWith("return_reasons.")
                        ? ofGroup(list)
                        : Choices.of(list).orElse(List.of());
        };
    }

    private List<String> ofGroup(String list) {
        return reasons.ofGroup(list.substring(list.indexOf('.') + 1)).stream()
                .map(ReturnReason::key)
                .toList();
    }

    private static Schema<?> result() {
        return type("object")
                .addProperty("number", type("integer").minimum(BigDecimal.ONE))
                .addProperty("outcome", code(40, AssistanceItems.TOLD))
                .addProperty("result", code(LONG, List.of()))
                .addProperty("conditions", code(5000, List.of()))
                .addProperty(
                        "textLanguage",
                        code(8, List.of())
                                .pattern(TextLanguage.SHAPE)
                                .description("Language of result and conditions, if not that of the act"))
                .addProperty("ground", code(64, List.of()))
                .addProperty("until", format("date", "Day until which it was put off, if it was"))
                .required(List.of("number", "outcome"));
    }

    private static Schema<?> many(Schema<?> each, int most, String description) {
        return type("array").items(each).maxItems(most).description(description);
    }

    private static Schema<?> map(int most, int longest, String description) {
        return type("object")
                .maxProperties(most)
                .additionalProperties(code(longest, List.of()))
                .description(description);
    }

    /** The items of the form of the letter, each by its key. */
    private static Schema<?> particulars(FieldRule rule) {
        var schema = map(20, LONG, "What leaves under single items of the form of the letter, by their keys");
        var items = Particulars.of(String.valueOf(rule.list()));
        items.forEach(item -> schema.addProperty(item.key(), code(LONG, List.of())));
        var required = items.stream()
                .filter(Particulars.Item::required)
                .map(Particulars.Item::key)
                .toList();
        if (!items.isEmpty()) {
            schema.additionalProperties(false);
        }
        return required.isEmpty() ? schema : schema.required(required);
    }

    private static Map<String, String> particulars(String form) {
        return Particulars.of(form).stream()
                .collect(Collectors.toMap(Particulars.Item::key, item -> "In words (synthetic)."));
    }

    private static Schema<?> format(String format, String description) {
        return type("string").format(format).description(description);
    }

    private static Schema<?> code(int longest, List<String> codes) {
        var schema = type("string").maxLength(longest);
        if (!codes.isEmpty()) {
            schema.setEnum(new ArrayList<>(codes));
        }
        return schema;
    }

    private static JsonSchema type(String name) {
        var schema = new JsonSchema();
        schema.types(Set.of(name));
        return schema;
    }
}
