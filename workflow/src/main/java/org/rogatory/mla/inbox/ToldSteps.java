package org.rogatory.mla.inbox;

import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.TextLanguage;
import org.rogatory.requests.inbox.ToldFields;
import tools.jackson.databind.JsonNode;

/** What a message of the other State says, as the step by which it becomes a fact on our file. */
final class ToldSteps {

    private ToldSteps() {}

    /**
     * The step.
     *
     * @param payload what of the message is news
     */
    static ActDraft of(MessageReceived message, String verb, JsonNode payload) {
        return Act.draft(verb)
                .reference(message.senderRef())
                .ground(ToldFields.text(payload, "ground"))
                .until(ToldFields.day(payload, "until"), ToldFields.text(payload, "until_event"))
                .releasedText(ToldFields.text(payload, "text"), TextLanguage.read(payload))
                .particulars(Particulars.read(payload))
                .reasons(ItemsTold.strings(payload, "reasons"))
                .keys(ItemsTold.strings(payload, "keys"))
                .authority(ToldFields.text(payload, AnswerVerbs.FORWARDED))
                .results(ItemsTold.results(payload))
                .kind(ToldFields.text(payload, "held"));
    }

    /** More time for our information. */
    static ActDraft longer(MessageReceived message) {
        var payload = message.payload();
        return Act.draft("record_information_term")
                .reference(message.senderRef())
                .until(ToldFields.day(payload, "until"), null)
                .releasedText(ToldFields.text(payload, "text"), TextLanguage.read(payload));
    }
}
