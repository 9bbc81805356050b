package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.mla.cascade.LevelSheet;
import org.rogatory.mla.cascade.LevelView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests whose execution goes down from the general office by the region to the district, and their officers. */
@Component
record Cascading(Files files, LevelSheet sheet, UserAdministration accounts, JdbcClient jdbc) {

    static final Officer CENTRE = officer("executor.gpo.kz", "KZ-GPO", EXECUTOR);
    static final Officer REGION = officer("executor.region.kz", "KZ-REG-1", EXECUTOR);
    static final Officer REGION_SUPERVISOR = officer("supervisor.region.kz", "KZ-REG-1", SUPERVISOR);
    static final Officer DISTRICT = officer("executor.district.kz", "KZ-DIST-1", EXECUTOR);
    static final Officer UNIT = Desk.officer(EXECUTOR, "KZ");
    static final Officer CENTRE_HEAD = Desk.officer(HEAD, "KZ");

    private static Officer officer(String name, String authority, Role role) {
        return new Officer(name, "Testov " + name, "KZ", authority, Set.of(role));
    }

    void open() {
        List.of(CENTRE, REGION, REGION_SUPERVISOR, DISTRICT)
                .forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
        enabled("KZ-REG-1", true);
        enabled("KZ-DIST-1", true);
    }

    /** Whether those of an authority may sign in: nobody may where it was abolished. */
    void enabled(String authority, boolean enabled) {
        jdbc.sql("update identity_user set enabled = ? where authority = ?")
                .params(enabled, authority)
                .update();
    }

    void forget() {
        open();
        jdbc.sql("delete from notices_notice").update();
    }

    LocalDate today() {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Almaty"));
    }

    /** Assigned to an authority, which has sixty days. */
    Desk assigned(String authority) {
        var order = Act.draft("assign_execution").authority(authority).until(today().plusDays(60), null);
        return files.received().does(CENTRAL_OFFICER, "accept").does(HEAD, order);
    }

    /** Assigned to the region and passed down to the district, which has twenty days. */
    Desk atDistrict() {
        return assigned("KZ-REG-1").does(REGION, pass("KZ-DIST-1", 20));
    }

    /** Two levels down: from the general office to the region, from there to the district. */
    Desk twoDown() {
        return assigned("KZ-GPO").does(CENTRE, pass("KZ-REG-1", 40)).does(REGION, pass("KZ-DIST-1", 20));
    }

    /** The district has done what was asked for. */
    Desk done(Desk desk) {
        desk.does(DISTRICT, Files.begun());
        desk.items().forEach(item -> {
            desk.does(DISTRICT, Files.start(item.itemRef()));
            desk.does(DISTRICT, Files.result("record_item_result", item.itemRef()));
        });
        return desk;
    }

    /** The region has executed what was asked for. */
    Desk executed() {
        var desk = assigned("KZ-REG-1").does(REGION, Files.begun());
        desk.items().forEach(item -> {
            desk.does(REGION, Files.start(item.itemRef()));
            desk.does(REGION, Files.result("record_item_result", item.itemRef()));
        });
        return desk.does(REGION, Act.draft("record_execution"));
    }

    ActDraft pass(String authority, int days) {
        return Act.draft("pass_down")
                .authority(authority)
                .until(today().plusDays(days), null)
                .internalText("The account is kept there (made up).");
    }

    static ActDraft report() {
        return Act.draft("report_up").internalText("All witnesses were heard (made up).");
    }

    static ActDraft sendBack() {
        return Act.draft("send_back_report")
                .reasons(List.of("check_question_unanswered"))
                .internalText("Question 3 is open (made up).");
    }

    static ActDraft move(int number, String authority) {
        return Act.draft("move_level")
                .reference(String.valueOf(number))
                .authority(authority)
                .internalText("It was abolished (made up).");
    }

    /** All verbs of levels. */
    void walk() {
        open();
        var desk = done(twoDown()).does(DISTRICT, report());
        desk.does(REGION, sendBack().item(desk.items().get(0).itemRef()));
        desk.does(
                DISTRICT, Files.result("record_item_result", desk.items().get(0).itemRef()));
        desk.does(DISTRICT, report()).does(REGION, Act.draft("accept_report"));
        desk.does(REGION, report()).does(CENTRE, Act.draft("accept_report"));
        desk.does(CENTRE, Act.draft("record_execution"));
        atDistrict().does(CENTRE_HEAD, move(1, "KZ-UNIT-1"));
    }

    /** A file with every paper of levels. */
    Desk papers() {
        open();
        files.node().moment(Node.START);
        var desk =
                done(atDistrict().does(CENTRAL_OFFICER, "remind_executor").does(SIGNATORY, "sign_executor_reminder"));
        desk.does(DISTRICT, report()).does(REGION, sendBack());
        return desk.does(DISTRICT, report()).does(CENTRE_HEAD, move(1, "KZ-UNIT-1"));
    }

    /** The way down from the authority to which the file was assigned. */
    LevelSheet.Branch sheet(Desk desk) {
        return all(desk).branches().get(0);
    }

    private LevelSheet.Sheet all(Desk desk) {
        return sheet.of(desk.file(), Officer.system("KZ"));
    }

    LevelView level(Desk desk, int number) {
        return all(desk).levels().stream()
                .filter(level -> level.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** For each level its authority and how far it is. */
    List<String> told(Desk desk) {
        return all(desk).levels().stream()
                .sorted(Comparator.comparing(LevelView::number))
                .map(level -> level.authority() + " " + level.status().key())
                .toList();
    }

    List<String> clock(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> deadline.ruleKey().equals("sys_level"))
                .map(deadline -> deadline.status().name())
                .toList();
    }

    List<String> noticesOf(Officer officer, Desk desk) {
        return files.node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(notice -> notice.code())
                .toList();
    }

    /** Whether the tasks of the file are in an officer's work. */
    boolean works(Officer officer, Desk desk) {
        return !desk.work(officer).isEmpty();
    }

    boolean sees(Officer officer, Desk desk) {
        return files.node()
                .cases()
                .lookUp(desk.caseRef(), AccessScope.of(officer))
                .isPresent();
    }

    List<String> offered(Officer officer, Desk desk) {
        return files.node().procedures().actions(desk.file(), officer).stream()
                .map(action -> action.verb())
                .toList();
    }
}
