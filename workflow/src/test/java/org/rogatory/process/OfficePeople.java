package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.process.Leaving.ADMIN;
import static org.rogatory.process.Leaving.HEAD_KZ;
import static org.rogatory.process.Leaving.LEAVER;
import static org.rogatory.process.Leaving.RECEIVER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rogatory.absences.AbsenceReason;
import org.rogatory.absences.NewAbsence;
import org.rogatory.handover.HandoverAct;
import org.rogatory.handover.HandoverChanges;
import org.rogatory.handover.RowKind;
import org.rogatory.handover.Signing;
import org.rogatory.handover.ThingKind;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration.Change;
import org.rogatory.identity.UserAdministration.NewAccount;
import org.rogatory.notices.NoticeView;
import org.rogatory.routes.Initiator;
import org.rogatory.routes.NewRoute;
import org.rogatory.routes.RouteStage;
import org.rogatory.signing.NewRight;
import org.rogatory.signing.Revocation;
import org.rogatory.signing.SigningBasis;
import org.rogatory.tasks.SavedViews;
import org.rogatory.webhooks.Webhooks;
import org.springframework.stereotype.Component;

/** The acts about those who work in an office: accounts, absences, rights, routes, hand-overs, what they are told. */
@Component
record OfficePeople(
        OfficeMeter meter,
        Leaving leaving,
        Levels levels,
        HandoverChanges changes,
        SavedViews views,
        Webhooks webhooks) {

    private static final LocalDate ORDER = LocalDate.of(2026, 1, 9);

    /** Every act once. */
    void walk() {
        leaving.accountsAre();
        levels.open();
        accounts();
        handovers();
        absences();
        rights();
        routes();
        told();
        beside();
    }

    /** Other tests find no rights, routes and absences of this one. */
    void forget() {
        leaving.nothingIsLeft();
        levels.forget();
        leaving.jdbc().sql("delete from webhooks_webhook").update();
    }

    private void accounts() {
        var accounts = leaving.accounts();
        var name = "cost-" + UUID.randomUUID().toString().substring(0, 8);
        var holder = new Officer(name, "Testov Yangi", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER));
        var wanted = new NewAccount(name, holder.displayName(), "KZ-GPO", holder.roles(), "temporary-1", "en");
        assertThat(meter.made("create_user", () -> accounts.create(ADMIN, wanted)))
                .isTrue();
        var moved = new Change("Testov Yangi", "KZ-UNIT-1", holder.roles());
        assertThat(meter.made("change_user", () -> accounts.change(ADMIN, name, moved)))
                .isTrue();
        assertThat(meter.made("reset_password", () -> accounts.resetPassword(ADMIN, name, "temporary-2")))
                .isTrue();
        assertThat(meter.made("change_password", () -> accounts.changePassword(holder, "temporary-2", "chosen-one-1")))
                .isTrue();
        meter.done("disable_user", () -> accounts.close(ADMIN, name, false));
        assertThat(meter.made("enable_user", () -> accounts.allow(ADMIN, name))).isTrue();
    }

    private void handovers() {
        var file = leaving.held();
        leaving.paper(file);
        meter.made("look_what_is_held", () -> leaving.handovers().left(LEAVER.username(), HEAD_KZ));
        var handover = meter.made("open_handover", leaving::opened);
        meter.done("add_thing", () -> changes.addThing(handover, ThingKind.SAFE_KEY, "12", HEAD_KZ));
        var rows = leaving.handovers().read(handover, HEAD_KZ);
        var given = List.of(row(rows, RowKind.FILE));
        meter.done("give_rows", () -> changes.give(handover, given, RECEIVER.username(), HEAD_KZ));
        var key = row(rows, RowKind.KEY);
        meter.done("drop_thing", () -> changes.dropThing(handover, key, HEAD_KZ));
        var edition = leaving.handovers().read(handover, LEAVER).handover().edition();
        meter.made("sign_handover", () -> leaving.signing().sign(handover, new Signing.Wanted(edition, null), LEAVER));
        meter.done("cancel_handover", () -> changes.cancel(handover, HEAD_KZ));
    }

    private static String row(HandoverAct act, RowKind kind) {
        return act.rows().stream()
                .filter(row -> row.held().kind() == kind)
                .findFirst()
                .orElseThrow()
                .rowId();
    }

    private void absences() {
        var today = leaving.today();
        var away =
                new NewAbsence(RECEIVER.username(), today, today.plusDays(5), AbsenceReason.LEAVE, LEAVER.username());
        var noted = meter.made("note_absence", () -> leaving.absences().note(away, RECEIVER));
        meter.done("cancel_absence", () -> leaving.absences().cancel(noted.absenceId(), RECEIVER));
    }

    private void rights() {
        var wanted =
                new NewRight("KZ-GPO", LEAVER.username(), SigningBasis.POST, Set.of(), null, "1-k", ORDER, ORDER, null);
        var right = meter.made("record_signing_right", () -> leaving.rights().record(wanted, ADMIN));
        var ended = new Revocation(null, "Made up.", null);
        meter.done("revoke_signing_right", () -> leaving.rights().revoke(right.rightId(), ended, ADMIN));
    }

    private void routes() {
        var admin = Desk.officer(ADMINISTRATOR, "UZ");
        var second = Levels.officer("admin2.UZ", "UZ-GPO", ADMINISTRATOR);
        var stage = RouteStage.APPROVE;
        var wanted = new NewRoute(
                Initiator.authority("UZ-DIST-1"),
                stage.machine(),
                stage,
                levels.today(),
                null,
                List.of(Levels.TO_REGION, Levels.TO_CENTRE));
        var routes = levels.routes();
        var draft = meter.made("draft_route", () -> routes.draft(wanted, admin));
        var route = draft.routeId();
        var written = meter.made("write_route", () -> routes.write(route, draft.version(), wanted, admin));
        meter.made("put_route_in_force", () -> routes.putInForce(route, written.version(), second));
        var next = meter.made("renew_route", () -> routes.renew(route, admin));
        meter.done("discard_route", () -> routes.discard(next.routeId(), next.version(), admin));
        var ends = levels.ends();
        var wish = meter.made("ask_end_of_route", () -> ends.ask(route, levels.today(), admin));
        meter.made("keep_route", () -> ends.keepOn(route, wish.version(), second));
        var asked = ends.ask(route, levels.today(), admin);
        meter.made("end_route", () -> ends.end(route, asked.version(), second));
    }

    private void told() {
        var notices = leaving.files().node().notices();
        var reader = Set.of(Officer.personal(RECEIVER.username()));
        List.of("message_parked", "reminder_received", "consultation_received")
                .forEach(code -> notices.notify(reader, code, "KZ-MLA-2026-900000"));
        var first = notices.unreadOf(RECEIVER).get(0).noticeId();
        meter.done("read_notice", () -> notices.markRead(first, RECEIVER));
        var shown =
                notices.unreadOf(RECEIVER).stream().map(NoticeView::noticeId).toList();
        meter.done("read_all_notices", () -> notices.markRead(shown, RECEIVER));
    }

    private void beside() {
        assertThat(meter.made("keep_view", () -> views.keep(RECEIVER, "Costs", "/work?state=UZ")))
                .isTrue();
        var kept = views.of(RECEIVER).get(0).viewId();
        meter.done("drop_view", () -> views.drop(RECEIVER, kept));
        var admin = Desk.officer(ADMINISTRATOR, "UZ");
        var hook = meter.made("add_webhook", () -> webhooks.add("https://costs.example/events", admin))
                .webhook();
        meter.done("stop_webhook", () -> webhooks.stop(hook.webhookRef(), admin));
    }
}
