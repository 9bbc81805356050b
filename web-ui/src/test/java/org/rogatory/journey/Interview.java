package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The interview as somebody goes through it who has a whole request before him and types it in, key by key. */
final class Interview {

    private static final String GRAVE = "#draft-topics .is-bad, #draft-topics .is-todo";

    /** The signature comes with the act of signing, the rest is noted by those who keep the scenarios. */
    private static final Set<String> UNASKED = Set.of("signature", "translation_into", "verify");

    /** What is longer is taken over from the paper at one stroke. */
    private static final int PASTED = 40;

    private static final JsonNode NO = JsonNodeFactory.instance.booleanNode(false);

    private final Reader reader;
    private final String address;
    private final JsonNode request;

    /** @param address of its pages, without the topic */
    Interview(Reader reader, String address, JsonNode request) {
        this.reader = reader;
        this.address = address;
        this.request = request;
    }

    /** Types one page, saves it, sees that nothing is needed on it any more, and goes on. */
    void type(String topic) {
        assertThat(reader.page().url()).contains(address + "/" + topic);
        switch (topic) {
            case "matter" -> matter();
            case "offences" -> offences();
            case "needed" -> needed();
            case "basis" -> basis();
            case "persons" -> persons();
            case "formalities" -> formalities();
            default -> assertThat(topic).isEqualTo("addressee");
        }
        reader.page().click("#draft-form button.govuk-button--secondary[value=stay]");
        assertThat(reader.shows(".rg-jump--needed, .rg-find--error")).as(topic).isFalse();
        assertThat(reader.shows("#draft-topics li.is-in > a.is-bad, #draft-topics li.is-in > a.is-todo"))
                .as(topic)
                .isFalse();
        reader.page().click("button[name=do][value=next]");
    }

    /** How many pages are still not begun or lack something. */
    int open() {
        return reader.page().locator(GRAVE).count();
    }

    /** What a content says of what the pages ask: what is not ticked and what is not there say the same. */
    static JsonNode said(JsonNode content) {
        if (content.isArray()) {
            var list = JsonNodeFactory.instance.arrayNode();
            content.forEach(each -> list.add(said(each)));
            return list;
        }
        if (!content.isObject()) {
            return content;
        }
        var object = JsonNodeFactory.instance.objectNode();
        content.properties().stream()
                .filter(each -> !UNASKED.contains(each.getKey()))
                .map(each -> Map.entry(each.getKey(), said(each.getValue())))
                .filter(each -> !each.getValue().isNull() && !NO.equals(each.getValue()))
                .filter(each ->
                        !each.getValue().isContainer() || !each.getValue().isEmpty())
                .forEach(each -> object.set(each.getKey(), each.getValue()));
        return object;
    }

    private void matter() {
        lines("conducting_authority", "case_number", "subject_nature", "facts");
        day("opened", request.path("opened"));
        day("act-0-date-from", request.path("acts").path(0).path("date"));
        line("act-0-place", request.path("acts").path(0).path("place"));
    }

    private void offences() {
        var offence = request.path("offences").path(0);
        choose("offence-0-key", offence.path("key"));
        line("offence-0-national_article", offence.path("national_article"));
        line("offence-0-max_penalty_years", offence.path("max_penalty_years"));
    }

    /** Every item with the facts that its type asks for. */
    private void needed() {
        var items = request.path("assistance");
        for (var index = 0; index < items.size(); index++) {
            if (!reader.shows("#item-" + index)) {
                choose("item-type", items.path(index).path("type"));
                add("item", index);
            }
            var name = "item-" + index + "-";
            var facts = items.path(index).path("facts");
            facts.propertyNames().forEach(fact -> fact(name + fact, facts.path(fact)));
        }
    }

    private void fact(String field, JsonNode value) {
        if (value.isArray()) {
            write(field, value.valueStream().map(Interview::paper).collect(Collectors.joining("\n")));
        } else if (value.isBoolean()) {
            reader.page().setChecked("#" + field, value.asBoolean());
        } else {
            line(field, value);
        }
    }

    private static String paper(JsonNode paper) {
        return paper.path("name").asString() + " | " + paper.path("pages").asString();
    }

    private void basis() {
        request.path("legal_basis")
                .forEach(instrument ->
                        reader.page().check("input[name=legal_basis][value=" + instrument.asString() + "]"));
        lines("articles");
    }

    private void persons() {
        var persons = request.path("persons");
        for (var index = 0; index < persons.size(); index++) {
            add("person", index);
            var person = persons.path(index);
            choose("person-" + index + "-role", person.path("role"));
            for (var field : List.of("name", "place", "citizenship", "location")) {
                line("person-" + index + "-" + field, person.path(field));
            }
            day("person-" + index + "-born", person.path("born"));
        }
    }

    private void formalities() {
        lines("purpose", "nexus");
        line("damage-amount", request.path("damage").path("amount"));
        line("damage-currency", request.path("damage").path("currency"));
        choose("language", request.path("language"));
        reader.page()
                .check("input[name=translation][value="
                        + request.path("translation").asString() + "]");
        var annexes = request.path("attachments");
        for (var index = 0; index < annexes.size(); index++) {
            add("attachment", index);
            choose("attachment-" + index + "-kind", annexes.path(index).path("kind"));
            line("attachment-" + index + "-name", annexes.path(index).path("name"));
        }
    }

    /** A further row, to whose first field the keyboard is led. */
    private void add(String kind, int index) {
        reader.page().click("button[value='add:" + kind + "']");
        reader.page().waitForSelector("#" + kind + "-" + index);
    }

    private void lines(String... fields) {
        for (var field : fields) {
            line(field, request.path(field));
        }
    }

    private void line(String field, JsonNode value) {
        write(field, value.asString());
    }

    private void write(String field, String text) {
        var box = reader.page().locator("#" + field);
        if (text.length() > PASTED || "date".equals(box.getAttribute("type"))) {
            box.fill(text);
        } else {
            box.fill("");
            box.pressSequentially(text);
        }
    }

    private void day(String field, JsonNode value) {
        reader.page().fill("#" + field, value.asString());
    }

    private void choose(String field, JsonNode value) {
        reader.page().selectOption("#" + field, value.asString());
    }
}
