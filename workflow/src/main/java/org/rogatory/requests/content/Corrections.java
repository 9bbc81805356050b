package org.rogatory.requests.content;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.Correction;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.Form;
import org.rogatory.law.FormItem;
import org.rogatory.law.ReferenceData;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Why a request was returned and at which places, until it is submitted again; kept under the file's key. */
@Component
class Corrections {

    private final RequestContents contents;
    private final ReferenceData reference;
    private final JsonMapper json;
    private final Clock clock;

    Corrections(RequestContents contents, ReferenceData reference, JsonMapper json, Clock clock) {
        this.contents = contents;
        this.reference = reference;
        this.json = json;
        this.clock = clock;
    }

    public void order(OutgoingRequest request, Act act, Officer officer) {
        demandKnown(act, contents.of(request));
        var node = json.createObjectNode();
        node.put("by", officer.username());
        node.put("at", clock.instant().toString());
        if (act.words().internalText() != null) {
            node.put("text", act.words().internalText());
        }
        var reasons = node.putArray("reasons");
        act.grounds().reasons().forEach(code -> {
            var reason = reasons.addObject();
            reason.put("code", code);
            if (act.grounds().places().containsKey(code)) {
                reason.put("place", act.grounds().places().get(code));
            }
        });
        request.returned(contents.hide(request.caseRef(), node));
    }

    /** A place is an item of the form, or a fact of an item of assistance; a reason without a tick has none. */
    private void demandKnown(Act act, JsonNode content) {
        var form = reference.form(content.path("form").asString(""));
        var known = form.map(Form::items).orElse(List.of()).stream()
                .map(FormItem::key)
                .toList();
        for (Map.Entry<String, String> place : act.grounds().places().entrySet()) {
            var inForm = known.contains(place.getValue())
                    || place.getValue().matches("assistance\\[\\d{1,2}](\\.\\w{1,64})?");
            if (!inForm || !Set.copyOf(act.grounds().reasons()).contains(place.getKey())) {
                throw Refusal.of("unknown-place", "places");
            }
        }
    }

    public Optional<Correction> of(OutgoingRequest request) {
        return Optional.ofNullable(request.hiddenCorrection())
                .map(hidden -> contents.show(request.caseRef(), hidden))
                .map(Corrections::read);
    }

    private static Correction read(JsonNode node) {
        return new Correction(
                node.path("by").asString(""),
                Instant.parse(node.path("at").asString("")),
                node.path("reasons")
                        .valueStream()
                        .map(reason -> new Correction.Reason(
                                reason.path("code").asString(""),
                                reason.path("place").asString(null)))
                        .toList(),
                node.path("text").asString(null));
    }
}
