package org.rogatory.web.referral;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.referral.service.GoalView;
import org.rogatory.referral.service.HelpSaid;
import org.rogatory.referral.service.ServiceView;
import org.rogatory.referral.service.SupportView;
import org.rogatory.referral.service.Supports;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Help for the person of a file of referral as national systems read it, in codes and days; the acts are verbs. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/support")
@Tag(name = "referral")
class SupportApi {

    private final ReferralReads files;
    private final Supports supports;

    SupportApi(ReferralReads files, Supports supports) {
        this.files = files;
        this.supports = supports;
    }

    /**
     * Needs, plan, goals and services.
     *
     * @param needs kinds of help, as they were assessed last
     * @param endReason why help is to end; null where nobody proposes that
     * @param wellbeing how the person says he is, when he was asked last
     * @param satisfaction how he says help was
     */
    record SupportJson(
            @Nullable LocalDate assessedOn,
            List<String> needs,
            SupportPlanJson plan,
            List<HelpGoalJson> goals,
            List<HelpServiceJson> services,
            @Nullable String endReason,
            boolean endApproved,
            @Nullable String wellbeing,
            @Nullable String satisfaction) {

        static SupportJson of(SupportView view) {
            return new SupportJson(
                    view.days().assessedOn(),
                    view.last(Supports.NEEDS).map(HelpSaid::codes).orElseGet(List::of),
                    SupportPlanJson.of(view),
                    view.goals().stream().map(HelpGoalJson::of).toList(),
                    view.services().stream().map(HelpServiceJson::of).toList(),
                    view.codes().endReason(),
                    view.people().endApprovedBy() != null,
                    view.codes().wellbeing(),
                    view.codes().satisfaction());
        }
    }

    /**
     * How far the plan is.
     *
     * @param safetyOn the day of the safety plan
     * @param safetyReviewOn when that is looked at again
     * @param agreedOn when the person agreed to the plan
     * @param approved whether a second person has approved it
     */
    record SupportPlanJson(
            @Nullable LocalDate safetyOn,
            @Nullable LocalDate safetyReviewOn,
            @Nullable LocalDate planOn,
            @Nullable LocalDate agreedOn,
            boolean approved,
            @Nullable LocalDate reviewedOn) {

        static SupportPlanJson of(SupportView view) {
            var days = view.days();
            return new SupportPlanJson(
                    days.safetyOn(),
                    days.safetyReviewOn(),
                    days.planOn(),
                    days.agreedOn(),
                    view.people().approvedBy() != null,
                    days.reviewedOn());
        }
    }

    /**
     * A goal of the plan.
     *
     * @param kind the kind of help by which it is to be reached
     * @param outcome what became of it; null while it is open
     */
    record HelpGoalJson(
            int number,
            @Nullable String kind,
            @Nullable LocalDate until,
            @Nullable String outcome) {

        static HelpGoalJson of(GoalView goal) {
            return new HelpGoalJson(goal.number(), goal.kind(), goal.until(), goal.outcome());
        }
    }

    /**
     * A service.
     *
     * @param serviceRef names it in acts
     * @param provider who gives it, as the directory of providers calls it
     * @param outcome what came of it, or why it was stopped
     */
    record HelpServiceJson(
            String serviceRef,
            int number,
            String kind,
            String status,
            @Nullable String provider,
            @Nullable String outcome,
            @Nullable String costBearer,
            LocalDate offeredOn,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn) {

        static HelpServiceJson of(ServiceView view) {
            return new HelpServiceJson(
                    view.serviceRef(),
                    view.number(),
                    view.kind(),
                    view.status().key(),
                    view.provider(),
                    view.outcome(),
                    view.costBearer(),
                    view.offeredOn(),
                    view.answeredOn(),
                    view.startedOn(),
                    view.endedOn());
        }
    }

    @GetMapping
    @Operation(operationId = "support", summary = "Help for the person of a file: needs, plan, goals, services")
    SupportJson support(@PathVariable String caseRef, Officer officer) {
        return SupportJson.of(supports.of(files.byCall(caseRef, officer)));
    }
}
