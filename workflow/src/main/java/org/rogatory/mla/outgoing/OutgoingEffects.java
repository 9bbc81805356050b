package org.rogatory.mla.outgoing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.law.ReturnReasons;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemMirror;
import org.rogatory.mla.item.ItemResumption;
import org.rogatory.mla.item.ItemTerms;
import org.rogatory.mla.item.WrittenItems;
import org.rogatory.requests.FileControl;
import org.rogatory.requests.PostponedReview;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.content.OutgoingRequest;
import org.rogatory.requests.content.PartnerLetters;
import org.rogatory.requests.content.RequestContents;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What a verb of the requesting side does besides moving the status. */
@Component
class OutgoingEffects {

    private final DraftedRequests drafted;
    private final RequestContents contents;
    private final AssistanceItems items;
    private final WrittenItems written;
    private final OutgoingMessages messages;
    private final PartnerLetters letters;
    private final FileControl control;
    private final ReturnReasons reasons;
    private final ItemMirror mirror;
    private final PostponedReview review;
    private final ItemTerms itemTerms;
    private final ItemResumption resumption;
    private final MistakenRecords mistaken;

    OutgoingEffects(
            DraftedRequests drafted,
            RequestContents contents,
            AssistanceItems items,
            WrittenItems written,
            OutgoingMessages messages,
            PartnerLetters letters,
            FileControl control,
            ReturnReasons reasons,
            ItemMirror mirror,
            PostponedReview review,
            ItemTerms itemTerms,
            ItemResumption resumption,
            MistakenRecords mistaken) {
        this.resumption = resumption;
        this.drafted = drafted;
        this.contents = contents;
        this.items = items;
        this.written = written;
        this.messages = messages;
        this.letters = letters;
        this.control = control;
        this.reasons = reasons;
        this.mirror = mirror;
        this.review = review;
        this.itemTerms = itemTerms;
        this.mistaken = mistaken;
    }

    /** Applies the verb and returns the reference of the message it queued, if any. */
    @Nullable
    String apply(CaseFile file, OutgoingRequest request, Act act, Officer officer) {
        if (act.papers().byHand() != null) {
            file.carryByHand(act.papers().byHand());
        }
        draftSide(file, request, act, officer);
        partnerSide(file, request, act, officer);
        control.acted(file, officer);
        return messages.of(file, act, officer);
    }

    private void draftSide(CaseFile file, OutgoingRequest request, Act act, Officer officer) {
        switch (act.verb()) {
            case "submit", "submit_by_court" -> submit(file, request, officer);
            case InformalChecks.VERB -> request.checkedInformally(act.kind());
            default -> drafted.follow(file, act, officer);
        }
    }

    private void partnerSide(CaseFile file, OutgoingRequest request, Act act, Officer officer) {
        switch (act.verb()) {
            case "withdraw", "close_with_rest_open" -> items.moveOpen(file.caseRef(), "withdraw_item", act);
            case "record_resumption" -> resumed(file, request);
            case "record_answer", "record_partial_answer", "record_refusal", "record_postponement", "record_return" ->
                answered(file, request, act, officer);
            case MistakenRecords.VERB -> takenBack(file, request);
            // Its clock runs anew, also where what is put off waits longer than that.
            case "record_interim_reply" -> itemTerms.putOff(file);
            default -> {}
        }
    }

    private void submit(CaseFile file, OutgoingRequest request, Officer officer) {
        drafted.submit(file, OutgoingRequests.ALSO, officer);
        var asked = RequestForms.spontaneous(file.form())
                ? List.<String>of()
                : WrittenItems.types(contents.withoutPersons(request));
        written.rewrite(file.caseRef(), asked);
    }

    private void answered(CaseFile file, OutgoingRequest request, Act act, Officer officer) {
        var before = mirror.answered(file.caseRef(), ItemMirror.Told.of(act, officer), officer);
        switch (act.verb()) {
            case "record_return" -> items.moveOpen(file.caseRef(), "return_item", act);
            case "record_refusal" -> items.moveOpen(file.caseRef(), "refuse_item", act);
            case "record_postponement" -> postponed(file, act);
            default -> itemTerms.putOff(file);
        }
        var told = told(act);
        mistaken.keep(request, told, before, officer);
        request.answered(contents.hide(file.caseRef(), told));
    }

    private void takenBack(CaseFile file, OutgoingRequest request) {
        mistaken.undo(request);
        itemTerms.putOff(file);
    }

    /** All of it is put off, unless the answer tells of each item. */
    private void postponed(CaseFile file, Act act) {
        if (act.items().results().isEmpty()) {
            mirror.putOffAnew(file.caseRef(), act);
            items.moveOpen(file.caseRef(), "postpone_item", act);
        }
        review.begin(file, act.times().until());
    }

    /** The rest goes on; what they put off for itself waits on. */
    private void resumed(CaseFile file, OutgoingRequest request) {
        var answer = request.hiddenAnswer();
        if (answer != null) {
            resumption.resume(file.caseRef(), contents.show(file.caseRef(), answer));
        }
        itemTerms.putOff(file);
    }

    private ObjectNode told(Act act) {
        var told = letters.released(act);
        told.put("verb", act.verb());
        Optional.ofNullable(act.grounds().ground()).ifPresent(ground -> told.put("ground", ground));
        Optional.ofNullable(act.times().until()).ifPresent(until -> told.put("until", until.toString()));
        Optional.ofNullable(act.times().untilEvent()).ifPresent(event -> told.put("until_event", event));
        Optional.ofNullable(act.parties().authority()).ifPresent(authority -> told.put("forwarded_to", authority));
        act.grounds().reasons().stream().filter(reasons::releasable).forEach(told.putArray("reasons")::add);
        return told;
    }
}
