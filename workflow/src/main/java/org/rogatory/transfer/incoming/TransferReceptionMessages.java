package org.rogatory.transfer.incoming;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.Inquiry;
import org.rogatory.requests.inbox.ReceivedSteps;
import org.rogatory.requests.inbox.ReleasedAnswers;
import org.rogatory.requests.inbox.ToldMoment;
import org.rogatory.requests.legs.Departures;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.message.RequestMessenger.Said;
import org.rogatory.transfer.telling.HandoversTold;
import org.rogatory.transfer.telling.Outcomes;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the State that is asked tells the one that asks. An officer writes it and a second person signs it before it
 * leaves. Nothing in it tells of asylum or of a danger to the person.
 */
@Component
class TransferReceptionMessages {

    private static final Set<String> RECEIVING = Set.of("receive");

    /** The request is answered with it, and nothing more is to come. */
    private static final String FINAL = "final";

    private final Cases cases;
    private final ReceivedTransferTexts texts;
    private final ReceivedSteps steps;
    private final RequestMessenger messenger;
    private final Outcomes outcomes;
    private final HandoversTold handovers;
    private final JsonMapper json;
    private final Clock clock;

    TransferReceptionMessages(
            Cases cases,
            ReceivedTransferTexts texts,
            ReceivedSteps steps,
            RequestMessenger messenger,
            Outcomes outcomes,
            HandoversTold handovers,
            JsonMapper json,
            Clock clock) {
        this.cases = cases;
        this.texts = texts;
        this.steps = steps;
        this.messenger = messenger;
        this.outcomes = outcomes;
        this.handovers = handovers;
        this.json = json;
        this.clock = clock;
    }

    /** Has the acknowledgement sent: our number, and when the request came. Its letter is made when it is sent. */
    void acknowledge(CaseFile file) {
        var said = json.createObjectNode().put("registered_as", file.caseRef()).put("form", file.form());
        said.put("handler", file.authority());
        steps.came(file, RECEIVING).ifPresent(moment -> said.put("received_at", moment));
        messenger.post(file, "acknowledgement", said, Officer.system(file.state()));
    }

    /**
     * Writes the letter of the act and has it sent once it is signed; tells the message for which the process waits.
     * What the other State has told itself it is not told again.
     */
    @Nullable
    String of(CaseFile file, ReceivedTransfer request, Act act, Officer officer) {
        if (officer.isSystem()) {
            return null;
        }
        return switch (act.verb()) {
            case "request_information" -> {
                var question = ToldMoment.put(steps.dated(file, texts.released(act)), clock.instant());
                var asked = said("additional_information_request", question, file, act);
                var messageRef = messenger.send(file, asked, officer);
                texts.keep(request, Inquiry.of(question, messageRef));
                yield messageRef;
            }
            case "postpone", TransferReceptionVerbs.REFUSAL, TransferReceptionVerbs.RETURN -> {
                messenger.post(file, answer(file, act), officer);
                yield null;
            }
            default -> {
                ofSentence(file, request, act, officer);
                yield null;
            }
        };
    }

    private Said answer(CaseFile file, Act act) {
        var told = texts.released(act);
        return switch (act.verb()) {
            case TransferReceptionVerbs.REFUSAL ->
                said("refusal_notice", ReleasedAnswers.against(told, FINAL), file, act);
            case TransferReceptionVerbs.RETURN -> said("return_letter", ReleasedAnswers.whole(told, FINAL), file, act);
            default -> said("postponement_notice", ReleasedAnswers.against(told, "interim"), file, act);
        };
    }

    /** A recognition that was not ours the other State has told; of a death only who has the person in his hands. */
    private void ofSentence(CaseFile file, ReceivedTransfer request, Act act, Officer officer) {
        switch (act.verb()) {
            case TransferReceptionVerbs.AGREEMENT -> outcomes.tell(file, Outcomes.AGREEMENT, act, officer);
            case TransferReceptionVerbs.APPOINTMENT -> handovers.tell(file, act, officer);
            case TransferReceptionVerbs.RECOGNITION -> {
                if (request.seat().mayExecute()) {
                    outcomes.tell(file, Outcomes.RECOGNITION, act, officer);
                }
            }
            case TransferReceptionVerbs.DEATH -> {
                if (request.holds()) {
                    outcomes.tellDeath(file, act.times().happenedOn(), officer);
                }
            }
            default -> {}
        }
    }

    private Said said(String kind, ObjectNode payload, CaseFile file, Act act) {
        Departures.demandUnsent(file, act);
        signable(file);
        return new Said(
                kind, payload, messenger.released(file.caseRef(), act.papers().files()), null);
    }

    /** Whoever signs for the authority sees the file from the first letter on that he may have to sign. */
    void signable(CaseFile file) {
        cases.grant(file.caseRef(), file.authority(), Set.of(Role.SIGNATORY));
    }
}
