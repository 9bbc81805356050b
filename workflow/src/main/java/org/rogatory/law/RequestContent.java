package org.rogatory.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The content of a request, read by the checks.
 *
 * @param asOf the day on which the check runs
 * @param heard is told the path of every value that is read
 */
record RequestContent(JsonNode root, LocalDate asOf, ReferenceData data, Consumer<String> heard) {

    RequestContent(JsonNode root, LocalDate asOf, ReferenceData data) {
        this(root, asOf, data, path -> {});
    }

    JsonNode at(String path) {
        heard.accept(path);
        return Values.at(root, path);
    }

    /** The value of a field; {@code assistance.TYPE.FACT} is that fact of the first item of that type. */
    JsonNode field(String field) {
        var parts = field.split("\\.");
        if (parts.length == 3 && parts[0].equals("assistance")) {
            return items().stream()
                    .filter(item -> Values.text(item, "type").equals(parts[1]))
                    .findFirst()
                    .map(item -> item.path("facts").path(parts[2]))
                    .orElse(MissingNode.getInstance());
        }
        return at(field);
    }

    private JsonNode first(String path, String otherwise) {
        return Values.present(at(path)) ? at(path) : at(otherwise);
    }

    String text(String path) {
        return Values.text(at(path));
    }

    Optional<LocalDate> date(String path) {
        return Values.date(at(path));
    }

    boolean isTrue(String path) {
        return at(path).asBoolean(false);
    }

    /** True or false as stated; empty where nothing is stated. */
    Optional<Boolean> stated(String path) {
        return Optional.of(at(path)).filter(JsonNode::isBoolean).map(JsonNode::asBoolean);
    }

    Optional<Form> form() {
        return data.form(text("form"));
    }

    String cooperation() {
        return form().map(Form::cooperation).orElse(text("cooperation"));
    }

    List<String> cited() {
        return Values.texts(first("legal_basis", "same_basis")).stream()
                .distinct()
                .toList();
    }

    List<JsonNode> offences() {
        return Values.elements(at("offences"));
    }

    List<JsonNode> items() {
        return Values.elements(first("assistance", "new_assistance"));
    }

    List<JsonNode> persons() {
        return Values.elements(at("persons"));
    }

    List<JsonNode> attachments() {
        return Values.elements(at("attachments"));
    }

    Optional<AssistanceType> type(JsonNode item) {
        return data.assistanceType(Values.text(item, "type"));
    }

    /** Whether an item is kept in a classified file outside the system. */
    boolean classified(JsonNode item) {
        return type(item).map(AssistanceType::classified).orElse(false);
    }

    /** Whether everything asked for is kept outside: then only the fields that are here are checked. */
    boolean stub() {
        return !items().isEmpty() && items().stream().allMatch(this::classified);
    }

    /** The highest penalty of all offences, in years. */
    Optional<Double> highestPenalty() {
        return offences().stream()
                .flatMap(offence -> Values.number(offence.path("max_penalty_years")).stream())
                .max(Double::compare);
    }

    /** The open part: everything but the sealed block. */
    JsonNode open() {
        root.propertyNames().forEach(heard);
        if (!(root instanceof ObjectNode)) {
            return root;
        }
        var open = (ObjectNode) root.deepCopy();
        open.remove("sealed");
        return open;
    }
}
