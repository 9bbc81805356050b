package org.rogatory.mla.outgoing;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.documents.Documents;
import org.rogatory.documents.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.ReturnReasons;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemMirror;
import org.rogatory.mla.item.ItemTerms;
import org.rogatory.requests.InformationTerm;
import org.rogatory.requests.PostponedReview;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.content.Corrections;
import org.rogatory.requests.content.OutgoingRequest;
import org.rogatory.requests.content.Overriding;
import org.rogatory.requests.content.RequestContents;
import org.rogatory.requests.content.TranslationStep;
import org.rogatory.requests.message.LetterNumbers;
import org.rogatory.requests.message.LetterSeals;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.Extension;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What a verb of the requesting side does besides moving the status. */
@Component
class OutgoingEffects {

    static final Set<Role> CENTRAL = EnumSet.of(
            Role.SUPERVISOR, Role.HEAD, Role.CENTRAL_OFFICER, Role.TRANSLATOR, Role.SIGNATORY, Role.REGISTRAR);

    private static final Set<String> CONTROLLED =
            Set.of("sys_ca_review", "sys_correction", "sys_progress", "sys_addinfo", "sys_feedback");

    private final RequestContents contents;
    private final Documents documents;
    private final AssistanceItems items;
    private final OutgoingMessages messages;
    private final LetterSeals seals;
    private final Cases cases;
    private final Overriding overriding;
    private final Corrections corrections;
    private final Deadlines deadlines;
    private final Control control;
    private final ReturnReasons reasons;
    private final TranslationStep translation;
    private final LetterNumbers numbers;
    private final ItemMirror mirror;
    private final PostponedReview review;
    private final ItemTerms itemTerms;
    private final InformationTerm information;

    OutgoingEffects(
            RequestContents contents,
            Documents documents,
            AssistanceItems items,
            OutgoingMessages messages,
            LetterSeals seals,
            Cases cases,
            Overriding overriding,
            Corrections corrections,
            Deadlines deadlines,
            Control control,
            ReturnReasons reasons,
            TranslationStep translation,
            LetterNumbers numbers,
            ItemMirror mirror,
            PostponedReview review,
            ItemTerms itemTerms,
            InformationTerm information) {
        this.information = information;
        this.itemTerms = itemTerms;
        this.review = review;
        this.mirror = mirror;
        this.numbers = numbers;
        this.translation = translation;
        this.deadlines = deadlines;
        this.control = control;
        this.reasons = reasons;
        this.contents = contents;
        this.documents = documents;
        this.items = items;
        this.messages = messages;
        this.seals = seals;
        this.cases = cases;
        this.overriding = overriding;
        this.corrections = corrections;
    }

    /** Applies the verb and returns the reference of the message it queued, if any. */
    @Nullable
    String apply(CaseFile file, OutgoingRequest request, Act act, Officer officer) {
        if (act.papers().byHand() != null) {
            file.carryByHand(act.papers().byHand());
        }
        switch (act.verb()) {
            case "submit", "submit_by_court" -> submit(file, request, officer);
            case "approve" -> approve(file, request, officer);
            case "attach_translation" -> number(file, officer);
            case "sign" -> seals.order(file, request.letterRef(), act, officer);
            case "recall_approval" -> recall(file, request, officer);
            case "cancel" -> numbers.abandon(file, file.numbers().office(), officer);
            case "return_for_correction" -> corrections.order(request, act, officer);
            case "ask_override", "override", "revoke_override" -> overriding.apply(file, request, act, officer);
            case "record_partner_registration", "record_acknowledgement" -> partnerNumber(file, act);
            case "record_information_request" -> asked(file, request, act);
            case InformalChecks.VERB -> request.checkedInformally(act.kind());
            case OutgoingVerbs.LONGER_TERM -> longer(file, act, officer);
            case "extend_control" -> extend(file, act, officer);
            case "withdraw" -> items.moveOpen(file.caseRef(), "withdraw_item", act);
            case "record_resumption" -> items.moveOpen(file.caseRef(), "resume_item", act);
            case "record_answer", "record_partial_answer", "record_refusal", "record_postponement", "record_return" ->
                answered(file, request, act, officer);
            default -> {}
        }
        if (file.closedAt() != null) {
            control.end(file, officer);
        }
        return messages.of(file, request, act, officer);
    }

    /** The letter is laid out next, unless it waits for its translation: it needs its number and day by then. */
    private void approve(CaseFile file, OutgoingRequest request, Officer officer) {
        request.approve();
        if (!translation.open(request, contents.withoutPersons(request))) {
            number(file, officer);
        }
    }

    /** A draft of which the paper book has the number leaves under that one. */
    private void number(CaseFile file, Officer officer) {
        if (file.numbers().office() != null) {
            return;
        }
        file.numbers().office(numbers.leaving(file, RequestForms.letter(file.form()), officer));
    }

    /** A letter laid out or sealed is void: it stays in the file and goes with nothing. */
    private void recall(CaseFile file, OutgoingRequest request, Officer officer) {
        var letterRef = request.letterRef();
        if (letterRef != null) {
            documents.withhold(letterRef, officer);
        }
        request.recall();
        numbers.abandon(file, file.numbers().office(), officer);
    }

    private void submit(CaseFile file, OutgoingRequest request, Officer officer) {
        contents.fix(request, officer);
        request.corrected();
        translation.lapse(request, officer);
        cases.grant(file.caseRef(), file.authority(), CENTRAL);
        if (!RequestForms.spontaneous(file.form())
                && items.of(file.caseRef(), AccessScope.system()).isEmpty()) {
            items.create(file.caseRef(), contents.withoutPersons(request));
        }
        numbers.submitted(file, officer);
    }

    private static void partnerNumber(CaseFile file, Act act) {
        var number = LetterNumber.readable(act.papers().reference());
        if (number != null) {
            file.numbers().counterpart(number);
        }
    }

    private void asked(CaseFile file, OutgoingRequest request, Act act) {
        request.asked(contents.hide(file.caseRef(), asked(act)));
        if (act.times().until() != null) {
            deadlines.end(file.caseRef(), "sys_addinfo", act.times().until());
        }
    }

    /** Who writes down a term that is no longer has misread the letter; what a message says so moves no clock. */
    private void longer(CaseFile file, Act act, Officer officer) {
        var day = Objects.requireNonNull(act.times().until());
        if (information.later(file, day)) {
            information.extend(file, day);
        } else if (!officer.isSystem()) {
            throw Refusal.of("extension-not-later", "until");
        }
    }

    private void extend(CaseFile file, Act act, Officer officer) {
        var day = act.times().until();
        if (day != null) {
            control.extend(
                    file,
                    new Extension(
                            CONTROLLED,
                            day,
                            act.grounds().reasons(),
                            act.words().internalText()),
                    officer);
        }
    }

    private void answered(CaseFile file, OutgoingRequest request, Act act, Officer officer) {
        mirror.answered(file.caseRef(), ItemMirror.Told.of(act, officer), officer);
        switch (act.verb()) {
            case "record_return" -> items.moveOpen(file.caseRef(), "return_item", act);
            case "record_refusal" -> items.moveOpen(file.caseRef(), "refuse_item", act);
            case "record_postponement" -> postponed(file, act);
            default -> itemTerms.putOff(file);
        }
        request.answered(contents.hide(file.caseRef(), told(act)));
    }

    /** All of it is put off, unless the answer tells of each item. */
    private void postponed(CaseFile file, Act act) {
        if (act.items().results().isEmpty()) {
            items.moveOpen(file.caseRef(), "postpone_item", act);
        }
        review.begin(file, act.times().until());
    }

    private ObjectNode asked(Act act) {
        var asked = messages.released(act);
        var keys = asked.putArray("keys");
        act.items().keys().forEach(keys::add);
        if (act.times().until() != null) {
            asked.put("answer_by", act.times().until().toString());
        }
        return asked;
    }

    private ObjectNode told(Act act) {
        var told = messages.released(act);
        told.put("verb", act.verb());
        Optional.ofNullable(act.grounds().ground()).ifPresent(ground -> told.put("ground", ground));
        Optional.ofNullable(act.times().until()).ifPresent(until -> told.put("until", until.toString()));
        Optional.ofNullable(act.times().untilEvent()).ifPresent(event -> told.put("until_event", event));
        Optional.ofNullable(act.parties().authority()).ifPresent(authority -> told.put("forwarded_to", authority));
        act.grounds().reasons().stream().filter(reasons::releasable).forEach(told.putArray("reasons")::add);
        return told;
    }
}
