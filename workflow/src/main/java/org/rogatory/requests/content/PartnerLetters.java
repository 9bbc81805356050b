package org.rogatory.requests.content;

import java.util.Optional;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.ReturnReasons;
import org.rogatory.requests.Choices;
import org.rogatory.requests.Inquiry;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.legs.Departures;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.message.RequestMessenger.Said;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Letters that follow a request of ours, alike for every kind of request. */
@Component
public class PartnerLetters {

    private static final String REPLY = "additional_information_reply";
    private static final String WITHDRAWAL = "withdrawal_notice";

    private final RequestMessenger messenger;
    private final KnownDrafts drafts;
    private final RequestContents contents;
    private final ReturnReasons reasons;
    private final JsonMapper json;

    PartnerLetters(
            RequestMessenger messenger,
            KnownDrafts drafts,
            RequestContents contents,
            ReturnReasons reasons,
            JsonMapper json) {
        this.drafts = drafts;
        this.contents = contents;
        this.messenger = messenger;
        this.reasons = reasons;
        this.json = json;
    }

    /**
     * Queues what was asked for, for the process to send, naming the question that it answers; returns the reference of
     * the message.
     */
    public String reply(CaseFile file, Act act, Officer officer) {
        var files = messenger.released(file.caseRef(), act.papers().files());
        Departures.demandUnsent(file, act);
        var payload = released(act);
        var answers = payload.putObject("answers");
        act.items().answers().forEach(answers::put);
        Optional.ofNullable(drafts.of(file.caseRef()).hiddenInformationAsked())
                .ifPresent(asked -> Inquiry.name(payload, contents.show(file.caseRef(), asked)));
        return messenger.send(file, new Said(REPLY, payload, files, null), officer);
    }

    /** A certified translation that comes later follows a request that has left; before, it goes with the request. */
    public void certifiedLater(CaseFile file, Act act, Officer officer) {
        var translations = messenger.released(file.caseRef(), act.papers().files());
        if (translations.isEmpty()) {
            throw Refusal.of("file-missing", "files");
        }
        if (SentStatuses.left(file)) {
            messenger.post(file, new Said(REPLY, certified(act), translations, null), officer);
        }
    }

    private ObjectNode certified(Act act) {
        var content = released(act).put("certified", true);
        Optional.ofNullable(act.parties().contact()).ifPresent(name -> content.put("certifier", name));
        Optional.ofNullable(act.papers().reference()).ifPresent(ground -> content.put("reference", ground));
        Optional.ofNullable(act.times().happenedOn()).ifPresent(day -> content.put("happened_on", day.toString()));
        return content;
    }

    /** Queues the notice that a request which has left is no longer asked; returns the reference of the message. */
    public String withdraw(CaseFile file, Act act, Officer officer) {
        return withdraw(file, act, withHeld(act), officer);
    }

    /** The same in the words of this notice. */
    public String withdraw(CaseFile file, Act act, ObjectNode notice, Officer officer) {
        Departures.demandUnsent(file, act);
        return messenger.send(file, WITHDRAWAL, notice, officer);
    }

    /** What is held for the request goes free with it: the other State is told in so many words. */
    public ObjectNode withHeld(Act act) {
        var notice = released(act);
        if (act.kind() != null && !Choices.NOTHING_HELD.equals(act.kind())) {
            notice.put("held", act.kind());
        }
        return notice;
    }

    /** What the act lets the other State read, alone. */
    public ObjectNode released(Act act) {
        var payload = json.createObjectNode();
        if (act.words().releasedText() != null) {
            payload.put("text", act.words().releasedText());
        }
        Particulars.put(payload, act);
        return payload;
    }

    /** What an answer against the request has told, to be kept: of reasons those that leave an office. */
    public ObjectNode told(Act act) {
        var told = released(act).put("verb", act.verb());
        Optional.ofNullable(act.grounds().ground()).ifPresent(ground -> told.put("ground", ground));
        Optional.ofNullable(act.kind()).ifPresent(offer -> told.put("choice", offer));
        Optional.ofNullable(act.times().until()).ifPresent(until -> told.put("until", until.toString()));
        Optional.ofNullable(act.times().untilEvent()).ifPresent(event -> told.put("until_event", event));
        act.grounds().reasons().stream().filter(reasons::releasable).forEach(told.putArray("reasons")::add);
        return told;
    }
}
