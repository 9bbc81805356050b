package org.rogatory.requests.content;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.documents.Documents;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.MessageStatus;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.FileControl;
import org.rogatory.requests.InformationTerm;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.message.LetterNumbers;
import org.rogatory.requests.message.Papers;
import org.rogatory.requests.message.letter.RequestLetters;
import org.rogatory.requests.message.seal.LetterSeals;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the steps of a request of ours do to its content and its letter, whatever its kind. */
@Component
class DraftedSteps {

    private static final Set<Role> CENTRAL =
            EnumSet.of(Role.SUPERVISOR, Role.HEAD, Role.CENTRAL_OFFICER, Role.SIGNATORY, Role.REGISTRAR);

    /** Where control of the file is extended these deadlines move with it. */
    private static final Set<String> CONTROLLED =
            Set.of("sys_ca_review", "sys_correction", "sys_progress", "sys_addinfo", "sys_feedback");

    /** From here the translation is attached. */
    private static final String APPROVED = "approved";

    private final OutgoingRequestRepository requests;
    private final KnownDrafts known;
    private final RequestContents contents;
    private final TranslationStep translation;
    private final LetterNumbers numbers;
    private final LetterSeals seals;
    private final Corrections corrections;
    private final Overriding overriding;
    private final Documents documents;
    private final Deadlines deadlines;
    private final InformationTerm information;
    private final FileControl control;
    private final Cases cases;
    private final Exchange exchange;
    private final JsonMapper json;

    DraftedSteps(
            OutgoingRequestRepository requests,
            KnownDrafts known,
            RequestContents contents,
            TranslationStep translation,
            LetterNumbers numbers,
            LetterSeals seals,
            Corrections corrections,
            Overriding overriding,
            Documents documents,
            Deadlines deadlines,
            InformationTerm information,
            FileControl control,
            Cases cases,
            Exchange exchange,
            JsonMapper json) {
        this.exchange = exchange;
        this.requests = requests;
        this.known = known;
        this.contents = contents;
        this.translation = translation;
        this.numbers = numbers;
        this.seals = seals;
        this.corrections = corrections;
        this.overriding = overriding;
        this.documents = documents;
        this.deadlines = deadlines;
        this.information = information;
        this.control = control;
        this.cases = cases;
        this.json = json;
    }

    /** Those of the office that sends, with these others. */
    static Set<Role> readers(Set<Role> also) {
        var readers = EnumSet.copyOf(CENTRAL);
        readers.addAll(also);
        return readers;
    }

    private OutgoingRequest of(CaseFile file) {
        return known.of(file.caseRef());
    }

    /** Its content for the system. */
    JsonNode content(String caseRef) {
        return contents.of(known.of(caseRef));
    }

    void submit(CaseFile file, Set<Role> also, Officer officer) {
        var request = of(file);
        contents.fix(request, officer);
        request.corrected();
        translation.lapse(request, officer);
        var readers = readers(also);
        if (RequestLetters.translationAsked(contents.withoutPersons(request))) {
            readers.add(Role.TRANSLATOR);
        }
        cases.grant(file.caseRef(), file.authority(), readers);
        numbers.submitted(file, officer);
        requests.save(request);
    }

    void follow(CaseFile file, Act act, Officer officer) {
        switch (act.verb()) {
            case "approve" -> approve(file, officer);
            case TranslationStep.VERB -> attachTranslation(file, act, officer);
            case "sign" -> seals.order(file, of(file).letterRef(), act, officer);
            case "recall_approval" -> recall(file, officer);
            case "cancel" -> cancel(file, officer);
            case "record_death" -> died(file, officer);
            case "return_for_correction" -> returned(file, act, officer);
            case "ask_override", "override", "revoke_override" -> override(file, act, officer);
            case "extend_control" -> control.extend(file, CONTROLLED, act, officer);
            case "record_partner_registration", "record_acknowledgement" -> partnerNumber(file, act);
            case "record_information_request" -> asked(file, act);
            case RequestVerbs.LONGER_TERM ->
                information.longer(file, Objects.requireNonNull(act.times().until()), officer);
            default -> {}
        }
    }

    /** The letter is laid out next, unless it waits for its translation: it needs its number and day by then. */
    private void approve(CaseFile file, Officer officer) {
        var request = of(file);
        request.approve();
        if (!translation.open(request, contents.withoutPersons(request))) {
            number(file, officer);
        }
        requests.save(request);
    }

    private void attachTranslation(CaseFile file, Act act, Officer officer) {
        var request = of(file);
        var done = new Papers.Done(
                cases.lifecycle(file), APPROVED, act, officer, file.numbers().office());
        translation.finish(file, request, done);
        number(file, officer);
        requests.save(request);
    }

    /** A draft of which the paper book has the number leaves under that one. */
    private void number(CaseFile file, Officer officer) {
        if (file.numbers().office() == null) {
            file.numbers().office(numbers.leaving(file, RequestForms.letter(file.form()), officer));
        }
    }

    private void returned(CaseFile file, Act act, Officer officer) {
        var request = of(file);
        corrections.order(request, act, officer);
        requests.save(request);
    }

    /** A letter laid out or sealed is void: it stays in the file and goes with nothing. */
    private void recall(CaseFile file, Officer officer) {
        var request = of(file);
        var letterRef = request.letterRef();
        if (letterRef != null) {
            documents.withhold(letterRef, officer);
        }
        request.recall();
        cancel(file, officer);
        requests.save(request);
    }

    private void cancel(CaseFile file, Officer officer) {
        numbers.abandon(file, file.numbers().office(), officer);
    }

    /** A request that has not left never will, nor will its number; what was begun on paper may have left there. */
    private void died(CaseFile file, Officer officer) {
        if (file.numbers().office() != null && !file.numbers().fromPaperBook() && !left(file)) {
            cancel(file, officer);
        }
    }

    /** Whether its message was stored and not taken back. */
    private boolean left(CaseFile file) {
        var request = RequestForms.message(file.form());
        return exchange.sentOf(file.caseRef()).stream()
                .anyMatch(message -> request.equals(message.kind())
                        && !MessageStatus.RECALLED.key().equals(message.status()));
    }

    private static void partnerNumber(CaseFile file, Act act) {
        var number = LetterNumber.readable(act.papers().reference());
        if (number != null) {
            file.numbers().counterpart(number);
        }
    }

    private void asked(CaseFile file, Act act) {
        var request = of(file);
        request.asked(contents.hide(file.caseRef(), asked(act)));
        requests.save(request);
        if (act.times().until() != null) {
            deadlines.end(file.caseRef(), "sys_addinfo", act.times().until());
        }
    }

    private ObjectNode asked(Act act) {
        var asked = json.createObjectNode();
        if (act.words().releasedText() != null) {
            asked.put("text", act.words().releasedText());
        }
        Particulars.put(asked, act);
        var keys = asked.putArray("keys");
        act.items().keys().forEach(keys::add);
        if (act.times().until() != null) {
            asked.put("answer_by", act.times().until().toString());
        }
        return asked;
    }

    private void override(CaseFile file, Act act, Officer officer) {
        var request = of(file);
        overriding.apply(file, request, act, officer);
        requests.save(request);
    }
}
