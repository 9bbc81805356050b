package org.rogatory.api;

import static org.rogatory.api.CalledFile.in;
import static org.rogatory.api.CalledFile.with;
import static org.rogatory.api.ReferralCalls.COORDINATOR;
import static org.rogatory.api.ReferralCalls.HELPER;
import static org.rogatory.api.ReferralCalls.SAID;
import static org.rogatory.api.ReferralCalls.SECOND;
import static org.rogatory.api.ReferralCalls.WHY;
import static org.rogatory.api.ReferralCalls.kind;
import static org.rogatory.api.ReferralCalls.reasoned;

import java.util.List;
import java.util.Map;
import org.rogatory.identity.UserAccounts;
import org.rogatory.providers.HelpProviders;
import org.rogatory.providers.NewProvider;
import org.rogatory.providers.ServiceKinds;
import org.rogatory.referral.service.Supports;

/** Lives of files of referral in which somebody is helped, and in which help ends. */
record HelpCalls(ReferralCalls calls) {

    private static final String CHILD = "reference";

    /** Services one by one, and the plan with its goals. */
    void given() {
        var ours = calls.opened().does(HELPER, "offer").does(HELPER, "start_service");
        ours.does(HELPER, "suspend", WHY).does(HELPER, "resume");
        services(ours);
        plan(ours);
        ours.does(HELPER, "record_wellbeing", kind(first("wellbeing")))
                .does(SECOND, "give_file", Map.of("officer", SECOND + ".uz.uz-nc"));
    }

    private static String first(String list) {
        return ((List<?>) ReferralCalls.all(list)).get(0).toString();
    }

    private String help() {
        return calls.node().getBean(ServiceKinds.class).all().get(0).key();
    }

    private void services(CalledFile ours) {
        ours.does(HELPER, "assess_needs", with(WHY, "keys", List.of(help())))
                .does(HELPER, "record_safety_plan", with(WHY, "until", in(30)))
                .does(HELPER, "offer_service", kind(help()));
        ours.does(HELPER, "answer_service", with(about(ours, "services_answerable"), "kind", "service_accepted"));
        ours.does(HELPER, "pass_service", with(about(ours, "services_accepted"), "letter", provider()));
        ours.does(HELPER, "begin_service", about(ours, "services_accepted"));
        ours.does(HELPER, "finish_service", with(about(ours, "services_running"), "kind", first("service_outcomes")));
        ours.does(HELPER, "offer_service", kind(help()));
        ours.does(HELPER, "stop_service", with(about(ours, "services_stoppable"), "kind", first("service_stops")));
    }

    private Map<String, Object> about(CalledFile ours, String list) {
        var services = calls.node().getBean(Supports.class).choices(list, calls.file(ours));
        return Map.of(CHILD, services.get(0).serviceRef());
    }

    /** The office itself. */
    private String provider() {
        var keeper = calls.node()
                .getBean(UserAccounts.class)
                .find(COORDINATOR + ".uz.uz-nc")
                .orElseThrow()
                .officer();
        var typed = new NewProvider(
                null,
                0,
                keeper.authority(),
                true,
                "Office of help (synthetic)",
                List.of(help()),
                "North",
                List.of("ru"),
                "10-12",
                null,
                null,
                true);
        return calls.node().getBean(HelpProviders.class).keep(typed, keeper);
    }

    private void plan(CalledFile ours) {
        var goal = with(with(WHY, "until", in(30)), "kind", help());
        ours.does(HELPER, "add_goal", goal)
                .does(SECOND, "return_plan", WHY)
                .does(HELPER, "add_goal", goal)
                .does(HELPER, "acknowledge_plan", with(SAID, "kind", first("plan_acknowledgements")))
                .does(SECOND, "approve_plan")
                .does(HELPER, "review_plan", WHY);
        var number = calls.node()
                .getBean(Supports.class)
                .goals(calls.file(ours))
                .get(0)
                .number();
        ours.does(HELPER, "settle_goal", with(kind(first("goal_outcomes")), CHILD, String.valueOf(number)));
    }

    /** One wants it, another agrees; the person does not want it either. */
    void ended() {
        var why = reasoned(first("help_ends"));
        calls.opened()
                .does(HELPER, "offer")
                .does(HELPER, "decline_assistance")
                .does(HELPER, "offer")
                .does(HELPER, "agree_plan")
                .does(HELPER, "propose_help_end", why)
                .does(SECOND, "refuse_help_end", WHY)
                .does(HELPER, "propose_help_end", why)
                .does(SECOND, "approve_help_end")
                .does(HELPER, "decline_assistance")
                .does(COORDINATOR, "end_assistance", WHY);
    }
}
