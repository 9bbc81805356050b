package org.rogatory.referral.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.identity.Officer;
import org.rogatory.requests.FileTexts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was said about help, act by act, under the key of the file. */
@Component
class HelpWords {

    private static final String SAID = "said";

    private final FileTexts texts;
    private final Clock clock;

    HelpWords(FileTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** All of it, the earliest first. */
    List<HelpSaid> read(String caseRef, @Nullable String hidden) {
        return texts.show(caseRef, hidden)
                .path(SAID)
                .valueStream()
                .map(HelpWords::read)
                .toList();
    }

    /** What an act says. */
    HelpSaid of(Act act, Officer officer) {
        var codes = new ArrayList<String>();
        Optional.ofNullable(act.kind()).ifPresent(codes::add);
        Optional.ofNullable(act.papers().carrier()).ifPresent(codes::add);
        codes.addAll(act.items().keys());
        return new HelpSaid(
                act.verb(),
                officer.username(),
                clock.instant(),
                act.times().happenedOn(),
                act.times().until(),
                codes,
                act.words().internalText(),
                act.papers().reference(),
                act.papers().letter());
    }

    /** The same enciphered, with one more act behind it. */
    String add(String caseRef, @Nullable String hidden, HelpSaid said) {
        var kept = JsonNodeFactory.instance.objectNode();
        var list = kept.putArray(SAID);
        texts.show(caseRef, hidden).path(SAID).forEach(list::add);
        list.add(written(said));
        return texts.hide(caseRef, kept);
    }

    private static ObjectNode written(HelpSaid said) {
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("verb", said.verb())
                .put("by", said.by())
                .put("at", said.at().toString());
        put(node, "on", said.on());
        put(node, "until", said.until());
        put(node, "text", said.text());
        put(node, "about", said.about());
        put(node, "provider", said.provider());
        said.codes().forEach(node.putArray("codes")::add);
        return node;
    }

    private static void put(ObjectNode node, String key, @Nullable Object value) {
        if (value != null) {
            node.put(key, value.toString());
        }
    }

    private static HelpSaid read(JsonNode kept) {
        return new HelpSaid(
                kept.path("verb").asString(""),
                kept.path("by").asString(""),
                Instant.parse(kept.path("at").asString("")),
                day(kept, "on"),
                day(kept, "until"),
                kept.path("codes").valueStream().map(code -> code.asString("")).toList(),
                text(kept, "text"),
                text(kept, "about"),
                text(kept, "provider"));
    }

    private static @Nullable LocalDate day(JsonNode kept, String key) {
        var day = text(kept, key);
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable String text(JsonNode kept, String key) {
        return kept.hasNonNull(key) ? kept.path(key).asString("") : null;
    }
}
