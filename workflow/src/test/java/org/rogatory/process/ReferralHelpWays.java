package org.rogatory.process;

import static org.rogatory.process.ReferralWays.COORDINATING;
import static org.rogatory.process.ReferralWays.HELPING;

import java.util.List;
import java.util.Objects;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ActField;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.providers.HelpProviders;
import org.rogatory.providers.NewProvider;
import org.rogatory.providers.ServiceKinds;
import org.rogatory.referral.service.Supports;
import org.rogatory.requests.Choices;
import org.springframework.stereotype.Component;

/** Needs, services one by one, the plan with its goals, and the end of help by two. */
@Component
record ReferralHelpWays(Supports supports, ServiceKinds kinds, HelpProviders providers, UserAdministration accounts) {

    private static final Officer OVERSEEING = ReferralWays.coordinator(2);
    private static final List<Officer> PEOPLE = List.of(HELPING, OVERSEEING, COORDINATING);
    private static final String OFFER = "offer_service";

    /** The files on which help is given, and on which it ends. */
    List<ReferralDesk> walk(ReferralDesk given, ReferralDesk ended) {
        ReferralWays.agreed(given, ReferralWays.RESPONDING);
        given.does(HELPING, "offer")
                .does(HELPING, "start_service")
                .does(HELPING, "suspend")
                .does(HELPING, "resume");
        services(given);
        plan(given);
        given.does(PEOPLE, given.act("record_wellbeing"));
        accounts.ensure(HELPING, "{noop}demo", "ru");
        given.does(PEOPLE, given.act("give_file").officer(HELPING.username()));
        return List.of(given, ended(ended));
    }

    /** Who wants help to end, and who agrees to it, are two; the person does not want it either. */
    private static ReferralDesk ended(ReferralDesk desk) {
        desk.does(HELPING, "offer")
                .does(HELPING, "decline_assistance")
                .does(HELPING, "offer")
                .does(HELPING, "agree_plan");
        desk.does(PEOPLE, desk.act("propose_help_end"))
                .does(PEOPLE, desk.act("refuse_help_end"))
                .does(PEOPLE, desk.act("propose_help_end"))
                .does(PEOPLE, desk.act("approve_help_end"));
        return desk.does(HELPING, "decline_assistance").does(COORDINATING, "end_assistance");
    }

    private void services(ReferralDesk desk) {
        desk.does(PEOPLE, kinded(desk, "assess_needs")).does(PEOPLE, desk.act("record_safety_plan"));
        desk.does(PEOPLE, kinded(desk, OFFER));
        desk.does(PEOPLE, chosen(desk, "answer_service").kind(wanted()));
        desk.does(PEOPLE, chosen(desk, "pass_service").letter(provider()));
        desk.does(PEOPLE, chosen(desk, "begin_service")).does(PEOPLE, chosen(desk, "finish_service"));
        desk.does(PEOPLE, kinded(desk, OFFER)).does(PEOPLE, chosen(desk, "stop_service"));
    }

    private void plan(ReferralDesk desk) {
        desk.does(PEOPLE, kinded(desk, "add_goal")).does(PEOPLE, desk.act("return_plan"));
        desk.does(PEOPLE, kinded(desk, "add_goal")).does(PEOPLE, desk.act("acknowledge_plan"));
        desk.does(PEOPLE, desk.act("approve_plan")).does(PEOPLE, desk.act("review_plan"));
        var goal = String.valueOf(supports.goals(desk.file()).get(0).number());
        desk.does(PEOPLE, desk.act("settle_goal").reference(goal));
    }

    /** With a kind of help, where the verb takes one, or all it takes. */
    private ActDraft kinded(ReferralDesk desk, String verb) {
        var kind = kinds.all().get(0).key();
        var act = desk.act(verb);
        return takesKeys(desk, verb) ? act.keys(List.of(kind)) : act.kind(kind);
    }

    private static boolean takesKeys(ReferralDesk desk, String verb) {
        return desk.acts().rules(verb).stream().anyMatch(rule -> rule.field() == ActField.KEYS);
    }

    /** About the first service that the verb leads on. */
    private ActDraft chosen(ReferralDesk desk, String verb) {
        var list = desk.acts().rules(verb).stream()
                .filter(rule -> rule.field() == ActField.REFERENCE)
                .findFirst()
                .orElseThrow()
                .list();
        var services = supports.choices(Objects.requireNonNull(list), desk.file());
        return desk.act(verb).reference(services.get(0).serviceRef());
    }

    private static String wanted() {
        return Choices.of("service_answers").orElseThrow().stream()
                .filter(answer -> !"service_declined".equals(answer))
                .findFirst()
                .orElseThrow();
    }

    /** The office itself gives the help: nobody else learns of the person by it. */
    private String provider() {
        var typed = new NewProvider(
                null,
                0,
                COORDINATING.authority(),
                true,
                "Office of help (synthetic)",
                List.of(kinds.all().get(0).key()),
                "North",
                List.of("ru"),
                "10-12",
                null,
                null,
                true);
        return providers.keep(typed, COORDINATING);
    }
}
