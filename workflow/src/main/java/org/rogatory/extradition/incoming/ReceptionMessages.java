package org.rogatory.extradition.incoming;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.extradition.surrender.SimplifiedConsents;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.Inquiry;
import org.rogatory.requests.TextLanguage;
import org.rogatory.requests.inbox.ReleasedAnswers;
import org.rogatory.requests.inbox.ToldMoment;
import org.rogatory.requests.legs.Departures;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.message.RequestMessenger.Said;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the requested State tells the requesting one. An officer writes it and a second person signs it before it
 * leaves. Nothing in it tells of asylum or of a danger to the person, but for the code of a ground once a head has
 * released it.
 */
@Component
class ReceptionMessages {

    /** Verbs whose letter an act writes. */
    static final Set<String> WRITING = Set.of(
            "request_information",
            ReceptionVerbs.DECISION,
            ReceptionVerbs.CUSTODY_NOTICE,
            "notify_refusal",
            "refuse_after_lapse",
            "postpone",
            "postpone_surrender",
            "return_without_execution",
            "schedule_surrender",
            "surrender_temporarily");

    private static final String VERB = "verb";
    private static final String CHOICE = "choice";

    private final Cases cases;
    private final ReceivedTexts texts;
    private final ReceivedWhen when;
    private final HeldPersons held;
    private final ReceptionTerms terms;
    private final SimplifiedConsents consents;
    private final RequestMessenger messenger;
    private final Clock clock;

    ReceptionMessages(
            Cases cases,
            ReceivedTexts texts,
            ReceivedWhen when,
            HeldPersons held,
            ReceptionTerms terms,
            SimplifiedConsents consents,
            RequestMessenger messenger,
            Clock clock) {
        this.cases = cases;
        this.terms = terms;
        this.consents = consents;
        this.texts = texts;
        this.when = when;
        this.held = held;
        this.messenger = messenger;
        this.clock = clock;
    }

    /** Has the acknowledgement sent: our number, and when the request came. Its letter is made when it is sent. */
    void acknowledge(CaseFile file) {
        var said = texts.empty().put("registered_as", file.caseRef()).put("form", file.form());
        said.put("handler", file.authority());
        when.of(file).ifPresent(moment -> said.put("received_at", moment));
        messenger.post(file, "acknowledgement", said, Officer.system(file.state()));
    }

    /**
     * Writes the letter of the act and has it sent once it is signed; tells the message for which the process
     * waits.
     */
    @Nullable
    String of(CaseFile file, ReceivedExtradition request, Act act, Officer officer) {
        if (ReceptionVerbs.DEATH.equals(act.verb())) {
            died(file, act, officer);
        }
        if (officer.isSystem() || !WRITING.contains(act.verb())) {
            return null;
        }
        Departures.demandUnsent(file, act);
        signable(file);
        return switch (act.verb()) {
            case "request_information" -> ask(file, request, act, officer);
            case ReceptionVerbs.CUSTODY_NOTICE -> {
                held.now(file).ifPresent(notice -> messenger.post(file, "custody_notice", notice, officer));
                yield null;
            }
            default -> {
                messenger.post(file, letter(file, request, act), officer);
                yield null;
            }
        };
    }

    private String ask(CaseFile file, ReceivedExtradition request, Act act, Officer officer) {
        var question = ofNow(terms.dated(file, texts.released(act)));
        var messageRef = messenger.send(file, "additional_information_request", question, officer);
        texts.keep(request, Inquiry.of(question, messageRef));
        return messageRef;
    }

    private Said letter(CaseFile file, ReceivedExtradition request, Act act) {
        return switch (act.verb()) {
            case ReceptionVerbs.DECISION, "notify_refusal" ->
                said(decisionKind(request), decision(file, request, act), file, act);
            case "refuse_after_lapse" ->
                said("refusal_notice", ReleasedAnswers.against(texts.released(act), "final"), file, act);
            case "return_without_execution" ->
                said("return_letter", ReleasedAnswers.whole(texts.released(act), "final"), file, act);
            case "schedule_surrender", "surrender_temporarily" -> said("surrender_notice", surrender(act), file, act);
            default -> said("postponement_notice", postponement(file, act), file, act);
        };
    }

    /** Whether it is the decision that is put off, or a surrender that was granted. */
    private ObjectNode postponement(CaseFile file, Act act) {
        var told = ReleasedAnswers.against(texts.told(file.caseRef(), act), "interim");
        return "postpone_surrender".equals(act.verb()) ? told.put(CHOICE, "surrender") : told;
    }

    /** The kind of the message that tells what was decided. */
    static String decisionKind(ReceivedExtradition request) {
        return DecisionFacts.GRANTED.equals(request.decision()) ? "extradition_decision" : "refusal_notice";
    }

    private Said said(String kind, ObjectNode payload, CaseFile file, Act act) {
        var files = messenger.released(file.caseRef(), act.papers().files());
        return new Said(kind, ofNow(payload), files, null);
    }

    /** On the other side no older word takes the place of a newer one, in whatever order they come. */
    private ObjectNode ofNow(ObjectNode said) {
        return ToldMoment.put(said, clock.instant());
    }

    /** The words of this act, else those of the decision where they may leave. */
    private ObjectNode decision(CaseFile file, ReceivedExtradition request, Act act) {
        var told = texts.told(request);
        if (act.words().releasedText() != null) {
            told.put("text", act.words().releasedText());
            told.remove(TextLanguage.KEY);
            TextLanguage.put(told, act);
        }
        if (DecisionFacts.GRANTED.equals(request.decision())) {
            return consents.stands(file) ? told.put(CHOICE, "simplified_consent") : told;
        }
        told.remove(List.of("decision", "conditions", "effective_on"));
        Optional.ofNullable(act.kind()).ifPresent(offer -> told.put(CHOICE, offer));
        return ReleasedAnswers.against(told, "final");
    }

    /** Where and when the person is handed over. */
    ObjectNode surrender(Act act) {
        var told = texts.released(act).put(VERB, act.verb());
        Optional.ofNullable(act.parties().place()).ifPresent(place -> told.put("place", place));
        Optional.ofNullable(act.words().conditions()).ifPresent(said -> told.put("conditions", said));
        Moments.of(act).ifPresent(moment -> put(told, moment, act.times().zone()));
        return told;
    }

    static ObjectNode put(ObjectNode told, ZonedDateTime moment, @Nullable String zone) {
        return told.put("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment))
                .put("zone", zone == null ? moment.getZone().getId() : zone);
    }

    /** What an act on custody means for the other State: how and where the person is held, or that he is free. */
    void custody(CaseFile file, Act act, Officer officer) {
        if (officer.isSystem() || !held.told(act.verb())) {
            return;
        }
        signable(file);
        if (HeldPersons.RELEASE.equals(act.verb())) {
            messenger.post(file, "release_notice", held.released(act), officer);
        } else {
            held.notice(file, act).ifPresent(notice -> messenger.post(file, "custody_notice", notice, officer));
        }
    }

    /** That the person has died and when, and nothing of how: what was found is for the letters of people. */
    private void died(CaseFile file, Act act, Officer officer) {
        signable(file);
        messenger.post(file, "custody_notice", held.died(act), officer);
    }

    /** Whoever signs for the authority sees the file from the first letter on that he may have to sign. */
    void signable(CaseFile file) {
        cases.grant(file.caseRef(), file.authority(), Set.of(Role.SIGNATORY));
    }
}
