package org.rogatory.process;

import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.requests.content.NewDraft;
import org.rogatory.routes.Initiator;
import org.rogatory.routes.NewRoute;
import org.rogatory.routes.RouteEnds;
import org.rogatory.routes.RouteStage;
import org.rogatory.routes.RouteStep;
import org.rogatory.routes.RouteView;
import org.rogatory.routes.Routes;
import org.rogatory.routes.StepPlace;
import org.rogatory.routes.visa.VisaSheet;
import org.rogatory.routes.visa.VisaView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The district, the region above it and the central office, their officers and their routes. */
@Component
record Levels(Node node, Routes routes, RouteEnds ends, VisaSheet sheet, UserAdministration accounts, JdbcClient jdbc) {

    static final Officer WRITER = officer("writer.uz", "UZ-DIST-1", DRAFTER);
    static final Officer DISTRICT = officer("district.uz", "UZ-DIST-1", SUPERVISOR);
    static final Officer REGION = officer("region.uz", "UZ-REG-1", SUPERVISOR);
    static final Officer REGION_HEAD = officer("head.region.uz", "UZ-REG-1", HEAD);
    static final Officer CENTRE = Desk.officer(SUPERVISOR, "UZ");
    static final Officer CENTRE_HEAD = Desk.officer(HEAD, "UZ");
    static final Officer SUPREME = officer("supreme.uz", "UZ-SC", COURT);

    static final RouteStep TO_REGION = new RouteStep(1, StepPlace.ABOVE, null, SUPERVISOR, null, 3);
    static final RouteStep TO_CENTRE = new RouteStep(2, StepPlace.CENTRAL, null, SUPERVISOR, null, 3);

    static final RouteStep OWN = new RouteStep(1, StepPlace.INITIATOR, null, SUPERVISOR, null, 3);
    static final RouteStep TO_HEAD = new RouteStep(2, StepPlace.CENTRAL, null, HEAD, null, 3);

    static Officer officer(String name, String authority, Role... roles) {
        return new Officer(name, "Testov " + name, state(authority), authority, Set.of(roles));
    }

    private static String state(String authority) {
        return authority.substring(0, 2);
    }

    void known(Officer... officers) {
        List.of(officers).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    void open() {
        known(WRITER, DISTRICT, REGION, REGION_HEAD, CENTRE, CENTRE_HEAD, SUPREME);
    }

    void forget() {
        jdbc.sql("delete from routes_step").update();
        jdbc.sql("delete from routes_route").update();
        jdbc.sql("delete from absences_absence").update();
        jdbc.sql("delete from notices_notice").update();
    }

    LocalDate today() {
        return LocalDate.ofInstant(node.clock().instant(), ZoneId.of("Asia/Tashkent"));
    }

    RouteView route(String unit, RouteStage stage, RouteStep... steps) {
        var wanted = new NewRoute(Initiator.authority(unit), stage.machine(), stage, today(), null, List.of(steps));
        var draft = routes.draft(wanted, Desk.officer(ADMINISTRATOR, state(unit)));
        return routes.putInForce(draft.routeId(), draft.version(), second(state(unit)));
    }

    private static Officer second(String state) {
        return officer("admin2." + state, state + "-GPO", ADMINISTRATOR);
    }

    /** The next edition of a route with these steps, in force from today. */
    void renewed(RouteView route, RouteStep... steps) {
        var admin = Desk.officer(ADMINISTRATOR, route.state());
        var next = routes.renew(route.routeId(), admin);
        var wanted = new NewRoute(route.initiator(), route.machine(), route.stage(), today(), null, List.of(steps));
        var written = routes.write(next.routeId(), next.version(), wanted, admin);
        routes.putInForce(next.routeId(), written.version(), second(route.state()));
    }

    /** Every route of the State ends today. */
    void endRoutes() {
        var admin = Desk.officer(ADMINISTRATOR, "UZ");
        routes.of(admin).forEach(route -> {
            var asked = ends.ask(route.routeId(), today(), admin);
            ends.end(route.routeId(), asked.version(), second("UZ"));
        });
    }

    /** The region, which executes, gives the first visa of its answers, the head of the general office the second. */
    RouteView answered(RouteStage stage) {
        return route("KZ-REG-1", stage, OWN, TO_HEAD);
    }

    /** A draft of the district under a route by the region to the central office. */
    Desk drafted() {
        route("UZ-DIST-1", RouteStage.APPROVE, TO_REGION, TO_CENTRE);
        return drafted(WRITER);
    }

    Desk drafted(Officer writer) {
        var file = node.outgoing().draft(new NewDraft(Contents.bankRecordsAndWitness(), null), writer);
        return new Desk(node, file.caseRef());
    }

    Desk endorsed() {
        return drafted().does(WRITER, Act.draft("submit")).does(DISTRICT, Act.draft("endorse"));
    }

    static ActDraft give() {
        return Act.draft("give_visa").internalText("Agreed (made up).");
    }

    static ActDraft giveBack() {
        return Act.draft("return_visa")
                .reasons(List.of("correction_no_nexus"))
                .internalText("Say why the account matters (made up).");
    }

    static ActDraft giveAnswerBack() {
        return Act.draft("return_visa")
                .reasons(List.of("answer_item_left_out"))
                .internalText("The second item is not mentioned (made up).");
    }

    static ActDraft skip(String number) {
        return Act.draft("skip_visa")
                .reference(number)
                .reasons(List.of("skip_nobody_there"))
                .internalText("All are on leave (made up).");
    }

    static ActDraft move(String number, String authority) {
        return Act.draft("move_visa").reference(number).authority(authority).internalText("The successor (made up).");
    }

    List<VisaView> visas(Desk desk) {
        return sheet.of(desk.caseRef(), Officer.system("UZ"));
    }

    /** For each visa its attempt, authority and status, in the order of the sheet. */
    List<String> told(Desk desk) {
        return visas(desk).stream()
                .map(visa -> visa.attempt() + " " + visa.authority() + " "
                        + visa.status().key())
                .toList();
    }

    List<String> noticesOf(Officer officer) {
        return node.notices().unreadOf(officer).stream()
                .map(notice -> notice.code())
                .toList();
    }

    List<String> workOf(Officer officer, Desk desk) {
        return desk.work(officer).stream().map(task -> task.step()).toList();
    }

    List<String> offered(Officer officer, Desk desk) {
        return node.procedures().actions(desk.file(), officer).stream()
                .map(action -> action.verb() + (action.barred() == null ? "" : " " + action.barred()))
                .toList();
    }
}
