package org.rogatory.referral.track;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.requests.FileTexts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was said with the acts on a track, act by act, under the key of the file. */
@Component
class TrackWords {

    private static final String SAID = "said";

    private final FileTexts texts;
    private final Clock clock;

    TrackWords(FileTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** All of it, the earliest first. */
    List<TrackSaid> of(ReferralTrack track) {
        return texts.show(track.caseRef(), track.hiddenWords())
                .path(SAID)
                .valueStream()
                .map(TrackWords::read)
                .toList();
    }

    /** What an act says. */
    TrackSaid of(TrackDoing doing) {
        var act = doing.act();
        var codes = new ArrayList<>(act.items().keys());
        Optional.ofNullable(act.kind()).ifPresent(codes::add);
        var number = act.papers().letter() == null
                ? act.papers().reference()
                : act.papers().letter();
        var who = act.parties().issuer() == null
                ? act.parties().contact()
                : act.parties().issuer();
        return new TrackSaid(
                doing.verb(),
                doing.officer().username(),
                clock.instant(),
                act.times().happenedOn(),
                act.times().until(),
                codes,
                doing.text(),
                number,
                who);
    }

    /** The same with one more act. */
    void add(ReferralTrack track, TrackSaid said) {
        var kept = JsonMapper.shared().createObjectNode();
        var list = kept.putArray(SAID);
        texts.show(track.caseRef(), track.hiddenWords()).path(SAID).forEach(list::add);
        list.add(written(said));
        track.say(texts.hide(track.caseRef(), kept));
    }

    private static ObjectNode written(TrackSaid said) {
        var node = JsonMapper.shared()
                .createObjectNode()
                .put("verb", said.verb())
                .put("by", said.by())
                .put("at", said.at().toString());
        put(node, "on", said.on());
        put(node, "until", said.until());
        put(node, "text", said.text());
        put(node, "reference", said.reference());
        put(node, "issuer", said.issuer());
        said.codes().forEach(node.putArray("codes")::add);
        return node;
    }

    private static void put(ObjectNode node, String key, @Nullable Object value) {
        if (value != null) {
            node.put(key, value.toString());
        }
    }

    private static TrackSaid read(JsonNode kept) {
        return new TrackSaid(
                kept.path("verb").asString(""),
                kept.path("by").asString(""),
                Instant.parse(kept.path("at").asString("")),
                day(kept, "on"),
                day(kept, "until"),
                kept.path("codes").valueStream().map(code -> code.asString("")).toList(),
                text(kept, "text"),
                text(kept, "reference"),
                text(kept, "issuer"));
    }

    private static @Nullable LocalDate day(JsonNode kept, String key) {
        var day = text(kept, key);
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable String text(JsonNode kept, String key) {
        return kept.hasNonNull(key) ? kept.path(key).asString("") : null;
    }
}
