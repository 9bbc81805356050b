package org.rogatory.referral.service;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Kept;
import org.rogatory.requests.FileTexts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
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
        var kept = JsonMapper.shared().createObjectNode();
        var list = kept.putArray(SAID);
        texts.show(caseRef, hidden).path(SAID).forEach(list::add);
        list.add(written(said));
        return texts.hide(caseRef, kept);
    }

    private static ObjectNode written(HelpSaid said) {
        var node = JsonMapper.shared()
                .createObjectNode()
                .put("verb", said.verb())
                .put("by", said.by())
                .put("at", said.at().toString());
        Kept.put(node, "on", said.on());
        Kept.put(node, "until", said.until());
        Kept.put(node, "text", said.text());
        Kept.put(node, "about", said.about());
        Kept.put(node, "provider", said.provider());
        Kept.putCodes(node, "codes", said.codes());
        return node;
    }

    private static HelpSaid read(JsonNode kept) {
        return new HelpSaid(
                kept.path("verb").asString(""),
                kept.path("by").asString(""),
                Instant.parse(kept.path("at").asString("")),
                Kept.day(kept, "on"),
                Kept.day(kept, "until"),
                Kept.codes(kept, "codes"),
                Kept.text(kept, "text"),
                Kept.text(kept, "about"),
                Kept.text(kept, "provider"));
    }
}
