package org.rogatory.extradition.findings;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What is known of whether a person may be handed over.
 *
 * @param content by which it was judged
 * @param acts one by one, as somebody has written them, or else as the request names them
 * @param actsWritten whether somebody has written them
 * @param actsFixed whether they stand in a letter that is laid out, so that nobody changes them
 */
public record ConditionsView(
        JsonNode content,
        List<Judgement> judgements,
        List<CriminalAct> acts,
        boolean actsWritten,
        boolean actsFixed,
        List<RaisedStop> stops,
        List<RecordedJudgement> recorded,
        List<ReleasedReason> released) {

    public ConditionsView {
        judgements = List.copyOf(judgements);
        acts = List.copyOf(acts);
        stops = List.copyOf(stops);
        recorded = List.copyOf(recorded);
        released = List.copyOf(released);
    }
}
