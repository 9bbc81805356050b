package org.rogatory.transfer.telling;

import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.TextLanguage;
import org.rogatory.requests.legs.Departures;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.message.RequestMessenger.Said;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one State tells the other of the transfer itself: that it agrees, that its court has recognised the sentence,
 * how it is served. An officer writes it and a second person signs it before it leaves.
 */
@Component
public class Outcomes {

    /** The message. */
    public static final String KIND = "transfer_outcome_notice";

    /** What it is about, by the keys of {@code matter}; reports on the sentence have the keys of their kinds. */
    public static final String AGREEMENT = "agreement";

    public static final String RECOGNITION = "recognition";
    public static final String SERVING = "serving";

    /** Whether nothing more of the sentence is served. */
    public static final String ENDED = "ended";

    private static final String MATTER = "matter";

    /** By these nothing more of the sentence is served. */
    private static final Set<String> ENDING = Set.of("report_end", "record_end");

    private final Cases cases;
    private final RequestMessenger messenger;
    private final JsonMapper json;

    Outcomes(Cases cases, RequestMessenger messenger, JsonMapper json) {
        this.cases = cases;
        this.messenger = messenger;
        this.json = json;
    }

    /** Writes the letter of an act. */
    public void tell(CaseFile file, String matter, Act act, Officer officer) {
        Departures.demandUnsent(file, act);
        cases.grant(file.caseRef(), file.authority(), Set.of(Role.SIGNATORY));
        var files = messenger.released(file.caseRef(), act.papers().files());
        messenger.post(file, new Said(KIND, notice(matter, act), files, null), officer);
    }

    /** Whether the State that is asked tells with it that it agrees. */
    static boolean agrees(JsonNode said) {
        return AGREEMENT.equals(said.path(MATTER).asString(""));
    }

    private ObjectNode notice(String matter, Act act) {
        var told = json.createObjectNode().put(MATTER, matter);
        Optional.ofNullable(act.times().happenedOn()).ifPresent(on -> told.put("happened_on", on.toString()));
        if (Set.of(AGREEMENT, RECOGNITION).contains(matter)) {
            method(told, act);
        }
        if (ENDING.contains(act.verb())) {
            told.put(ENDED, true);
        }
        if (act.words().releasedText() != null) {
            told.put("text", act.words().releasedText());
            TextLanguage.put(told, act);
        }
        return told;
    }

    /** How the sentence will be carried out, and what the court has said of it. */
    private static void method(ObjectNode told, Act act) {
        Optional.ofNullable(act.kind()).ifPresent(method -> told.put("method", method));
        Optional.ofNullable(act.parties().issuer()).ifPresent(court -> told.put("court", court));
        Optional.ofNullable(act.papers().reference()).ifPresent(number -> told.put("number", number));
        Optional.ofNullable(act.times().until()).ifPresent(end -> told.put("end", end.toString()));
    }
}
