package org.rogatory.mla.incoming;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentIsolations;
import org.rogatory.identity.Officer;
import org.rogatory.law.Ground;
import org.rogatory.law.Grounds;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.ReturnReasons;
import org.rogatory.mla.consultation.Consultations;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemProgress;
import org.rogatory.mla.item.ItemUses;
import org.rogatory.mla.item.ItemView;
import org.rogatory.mla.release.Releases;
import org.rogatory.requests.HandRecords;
import org.rogatory.requests.PostponedReview;
import org.rogatory.requests.inbox.AnswerGuards;
import org.rogatory.requests.message.PaperDays;
import org.springframework.stereotype.Component;

/** What must be true before a verb of the requested side is done, beyond status and role. */
@Component
class IncomingGuards {

    private final Grounds grounds;
    private final ReturnReasons reasons;
    private final AssistanceItems items;
    private final ItemUses uses;
    private final IncomingTexts texts;
    private final PaperDays days;
    private final Consultations consultations;
    private final WorkGuards work;
    private final AnswerEyes eyes;
    private final Acceptance acceptance;
    private final Executors executors;
    private final Releases releases;
    private final DocumentIsolations isolations;
    private final ScannedWithdrawals withdrawals;
    private final AnsweredItems answered;
    private final ReopenedFiles reopened;
    private final WithdrawnLate late;

    IncomingGuards(
            Grounds grounds,
            ReturnReasons reasons,
            AssistanceItems items,
            ItemUses uses,
            IncomingTexts texts,
            PaperDays days,
            Consultations consultations,
            WorkGuards work,
            AnswerEyes eyes,
            Acceptance acceptance,
            Executors executors,
            Releases releases,
            DocumentIsolations isolations,
            ScannedWithdrawals withdrawals,
            AnsweredItems answered,
            ReopenedFiles reopened,
            WithdrawnLate late) {
        this.late = late;
        this.reopened = reopened;
        this.answered = answered;
        this.withdrawals = withdrawals;
        this.releases = releases;
        this.isolations = isolations;
        this.acceptance = acceptance;
        this.executors = executors;
        this.eyes = eyes;
        this.days = days;
        this.work = work;
        this.consultations = consultations;
        this.grounds = grounds;
        this.reasons = reasons;
        this.items = items;
        this.uses = uses;
        this.texts = texts;
    }

    void check(CaseFile file, IncomingRequest request, Act act, Officer officer) {
        days.check(file, act, request.answerRef());
        eyes.demand(file, request, act.verb(), officer);
        work.check(file, request, act, officer);
        HandRecords.demand(file, act);
        switch (act.verb()) {
            case "record_information" -> AnswerGuards.demandReply(act, texts.answered(request));
            case "forward" -> elsewhere(file, act);
            case "close" -> accounted(file, act);
            case "accept" -> acceptance.check(file, request, act, officer);
            case "assign_execution" -> executors.demandAble(file, act);
            case "refuse" -> refusal(request, act);
            case "postpone" -> postponement(request, act);
            case "return_without_execution" -> AnswerGuards.demandReleasable(act, reasons);
            case "record_partial_execution" -> begun(file);
            case "record_execution", "record_negative_execution" -> settled(file, act);
            case "reopen" -> workable(file, act);
            case Lifecycle.REOPENING -> reopened.demand(file);
            case WorkTakenUp.REWORK -> reworked(file, request, act);
            case Decisions.TAKING_BACK -> takenBack(file, request);
            case "draft_answer" -> AnswerKinds.demand(request, act);
            case "approve_answer" -> approvable(file, request);
            case "sign_answer" -> signable(file, request);
            case IncomingVerbs.WITHDRAWAL -> withdrawable(request, file, act);
            case "send_answer", "send_partial_answer", "send_postponement" -> leaving(file, request, act);
            default -> {}
        }
    }

    /** What is noted beside the steps is as complete as they are, and of a possible day. */
    void note(CaseFile file, Act act) {
        days.check(file, act, null);
        HandRecords.demand(file, act);
    }

    /** A single item is refused, put off or returned on the same terms as the whole. */
    void checkItem(CaseFile file, IncomingRequest request, Act act, Officer officer) {
        days.check(file, act, null);
        work.checkItem(file, request, act, officer);
        HandRecords.demand(file, act, () -> withdrawals.scanned(file, act));
        switch (act.verb()) {
            case "refuse_item" -> refusal(request, act);
            case "postpone_item" -> postponement(request, act);
            case "return_item" -> AnswerGuards.demandReleasable(act, reasons);
            default -> {}
        }
    }

    private static void elsewhere(CaseFile file, Act act) {
        if (file.authority().equals(act.parties().authority())) {
            throw Refusal.of("forwarded-to-oneself", "authority");
        }
    }

    private void refusal(IncomingRequest request, Act act) {
        var cited = texts.instruments(request);
        var ground = AnswerGuards.pleaded(grounds.refusal(cited, asked(request, act)), act);
        consulted(request, ground, cited, "refusal");
    }

    private void postponement(IncomingRequest request, Act act) {
        var cited = texts.instruments(request);
        PostponedReview.demandEnd(act);
        var ground = AnswerGuards.pleaded(grounds.postponement(cited, asked(request, act)), act);
        consulted(request, ground, cited, "postponement");
    }

    /** What kinds of assistance the decision is about: the item of the act, or all that one on the file moves. */
    private List<String> asked(IncomingRequest request, Act act) {
        var single = items.knows(act.verb());
        return items.of(request.caseRef(), AccessScope.system()).stream()
                .filter(one ->
                        single ? one.itemRef().equals(act.items().item()) : items.moves(act.verb(), one.status()))
                .map(ItemView::type)
                .toList();
    }

    /** Consultation is a duty where a cited instrument says so, except for grounds that leave nothing to consult on. */
    private void consulted(IncomingRequest request, Ground ground, List<String> cited, String decision) {
        var required = grounds.consultationRequired(cited, "mla_" + decision);
        if (required && ground.consultationByInstrument() && !consultations.done(request.caseRef(), decision)) {
            throw Refusal.of("consultation-required");
        }
    }

    private void accounted(CaseFile file, Act act) {
        releases.demandSettled(file);
        uses.demandAccounted(file.caseRef(), act);
    }

    /** Once the final answer is being prepared nothing is left to be stopped. Who may be held is not passed over. */
    private void withdrawable(IncomingRequest request, CaseFile file, Act act) {
        if (file.status().startsWith("answer_") && !AnswerKinds.interim(request)) {
            throw Refusal.of("wrong-status");
        }
        releases.demandSaid(file, act);
    }

    /** A part is executed once at least one item has its result. */
    private void begun(CaseFile file) {
        if (!items.progress(file.caseRef()).resulted()) {
            throw Refusal.of("no-result-yet");
        }
    }

    private void settled(CaseFile file, Act act) {
        var progress = items.progress(file.caseRef());
        if (!progress.settled()) {
            throw Refusal.of("items-open");
        }
        if (!progress.admits(act.verb())) {
            throw Refusal.of(unfit(progress, act.verb()));
        }
    }

    private static String unfit(ItemProgress progress, String verb) {
        if ("record_execution".equals(verb)) {
            return "nothing-executed";
        }
        return progress.positive() ? "items-positive" : "nothing-done";
    }

    /** What was refused or sent back as a whole is asked anew: there is nothing to work on again. */
    private void workable(CaseFile file, Act act) {
        if (!items.progress(file.caseRef()).admits(act.verb())) {
            throw Refusal.of("item-without-result");
        }
    }

    private void reworked(CaseFile file, IncomingRequest request, Act act) {
        WorkTakenUp.demand(file, request);
        late.demandNone(file, act.items().keys(), "keys");
    }

    private void takenBack(CaseFile file, IncomingRequest request) {
        Decisions.demand(file, request);
        late.demandNone(file);
    }

    private void approvable(CaseFile file, IncomingRequest request) {
        isolations.holdBack(file.caseRef()).ifPresent(code -> {
            throw Refusal.of(code);
        });
        if (request.hiddenAnswer() == null) {
            throw Refusal.of(AnswerTranslations.RETURNED);
        }
    }

    private void signable(CaseFile file, IncomingRequest request) {
        if (request.answerRef() == null) {
            throw Refusal.of("letter-being-prepared");
        }
        answered.demandCounted(file, request);
    }

    /** The answer leaves as what was decided, drafted and signed: the whole, a part, or the postponement. */
    private void leaving(CaseFile file, IncomingRequest request, Act act) {
        if (!AnswerKinds.fits(request, act.verb())) {
            throw Refusal.of("wrong-answer");
        }
        answered.demandCounted(file, request);
        HandRecords.demandLeft(file, act);
    }
}
