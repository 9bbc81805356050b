package org.rogatory.referral.track;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rogatory.referral.Kept;
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
        Kept.put(node, "on", said.on());
        Kept.put(node, "until", said.until());
        Kept.put(node, "text", said.text());
        Kept.put(node, "reference", said.reference());
        Kept.put(node, "issuer", said.issuer());
        Kept.putCodes(node, "codes", said.codes());
        return node;
    }

    private static TrackSaid read(JsonNode kept) {
        return new TrackSaid(
                kept.path("verb").asString(""),
                kept.path("by").asString(""),
                Instant.parse(kept.path("at").asString("")),
                Kept.day(kept, "on"),
                Kept.day(kept, "until"),
                Kept.codes(kept, "codes"),
                Kept.text(kept, "text"),
                Kept.text(kept, "reference"),
                Kept.text(kept, "issuer"));
    }
}
