package org.rogatory.requests.legs;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.identity.Officer;
import org.rogatory.law.TransmissionRoute;
import org.rogatory.requests.message.Papers;
import org.rogatory.transmission.LegView;
import org.rogatory.transmission.Legs;
import org.rogatory.transmission.RoutePlans;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Where a copy goes ahead, the letters that go with it say by which route the original follows, and when. */
@Component
public class CopiesAhead {

    private final Legs legs;
    private final RoutePlans plans;
    private final ObjectProvider<Procedures> procedures;
    private final JsonMapper json;

    CopiesAhead(Legs legs, RoutePlans plans, ObjectProvider<Procedures> procedures, JsonMapper json) {
        this.legs = legs;
        this.plans = plans;
        this.procedures = procedures;
        this.json = json;
    }

    /** The act that has sent a message, with what its cover letter says of an original that follows. */
    public Papers.Done told(CaseFile file, Papers.Done done, Officer officer) {
        var message = done.messageRef();
        if (message == null || !file.byHand()) {
            return done;
        }
        return legs.of(file.caseRef()).stream()
                .filter(leg -> leg.copy() && leg.turn() == 1 && message.equals(leg.messageRef()))
                .findFirst()
                .map(copy -> {
                    var said = json.createObjectNode();
                    say(said, file, copy, follows(file, officer));
                    return done.saying(said);
                })
                .orElse(done);
    }

    private @Nullable TransmissionRoute follows(CaseFile file, Officer officer) {
        var content = procedures.getObject().content(file, officer);
        return plans.chosen(file, RouteQuestions.of(file, content)).follows();
    }

    /** By which route the original comes, and on which day it has left or is to leave. */
    void say(ObjectNode said, CaseFile file, LegView copy, @Nullable TransmissionRoute follows) {
        put(said, "original_follows", follows == null ? null : follows.key());
        legs.of(file.caseRef()).stream()
                .filter(other ->
                        !other.copy() && other.turn() == 1 && Objects.equals(other.messageRef(), copy.messageRef()))
                .findFirst()
                .ifPresent(original -> {
                    put(said, "original_sent", original.handedOverOn());
                    put(said, "original_due", original.handedOverOn() == null ? original.dueOn() : null);
                });
    }

    private static void put(ObjectNode node, String key, @Nullable Object value) {
        if (value != null) {
            node.put(key, value.toString());
        }
    }
}
