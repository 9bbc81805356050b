package org.rogatory.transfer.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.exchange.Enclosure;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.TextLanguage;
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

    private static final String DEATH = "death";

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

    /** Writes the letter of an act, whose day is that of what has happened and not that on which the letter leaves. */
    public void tell(CaseFile file, String matter, Act act, Officer officer) {
        post(
                file,
                notice(matter, act),
                messenger.released(file.caseRef(), act.papers().files()),
                officer);
    }

    /** Writes that the person has died, on which day and nothing of how: the papers of his death stay in the file. */
    public void tellDeath(CaseFile file, @Nullable LocalDate on, Officer officer) {
        post(file, about(DEATH, on), List.of(), officer);
    }

    private void post(CaseFile file, ObjectNode told, List<Enclosure> files, Officer officer) {
        cases.grant(file.caseRef(), file.authority(), Set.of(Role.SIGNATORY));
        messenger.post(file, new Said(KIND, told, files, null), officer);
    }

    /** Whether the State that is asked tells with it that it agrees. */
    static boolean agrees(JsonNode said) {
        return AGREEMENT.equals(said.path(MATTER).asString(""));
    }

    private ObjectNode notice(String matter, Act act) {
        var told = about(matter, act.times().happenedOn());
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

    private ObjectNode about(String matter, @Nullable LocalDate on) {
        var told = json.createObjectNode().put(MATTER, matter);
        Optional.ofNullable(on).ifPresent(day -> told.put("happened_on", day.toString()));
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
