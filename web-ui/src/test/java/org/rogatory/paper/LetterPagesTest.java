package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.NationalSystem;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Pages about letters of the desk: their resolutions and control, and what has probably come twice. */
class LetterPagesTest extends RunningNode {

    private static final String REGION_HEAD = "head.kz.kz-reg-1";

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    @Autowired
    LetterPagesTest(WebApplicationContext node) {
        this.node = node;
    }

    private static String in(int days) {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Tashkent")))
                .plusDays(days)
                .toString();
    }

    private String entered(String theirs) {
        return as("registrar.uz")
                .post(
                        "/journals/incoming/entries",
                        Map.of("index", "14-1", "subject", "request", "theirNumber", theirs, "alikeSeen", true))
                .body()
                .path("entryId")
                .asString();
    }

    @Test
    void theHeadResolvesALetterAndItsExecutorReports() throws Exception {
        var entryId = entered("7/" + UUID.randomUUID());
        var tab = "/letters/" + entryId + "/resolutions";
        var head = Browser.of(node, "head.uz");
        assertThat(head.open("/journals/entries/" + entryId).getContentAsString())
                .contains("href=\"" + tab + "\"");
        assertThat(Browser.of(node, "executor.uz").open(tab).getStatus()).isEqualTo(404);
        isClosedToOthers(entryId);
        var form = head.open(tab + "/new?lang=en");
        assertThat(form.getContentAsString()).contains("name=\"controlled\"", "Put on control until");
        var once = Browser.value(form, "once");
        assertThat(head.send(tab + "/new?lang=en", Map.of("once", once)).getStatus())
                .isEqualTo(422);
        var typed = Map.of(
                "once", once,
                "officer", "executor.uz",
                "until", in(4),
                "controlled", "true",
                "text", "See to it (made up).");
        assertThat(head.send(tab + "/new", typed).getRedirectedUrl()).isEqualTo(tab);
        assertThat(head.send(tab + "/new", typed).getRedirectedUrl()).isEqualTo(tab);

        assertThat(head.open(tab + "?lang=en").getContentAsString())
                .containsOnlyOnce("See to it (made up).")
                .contains("On control", "/control/extend", "/control/remove");
        assertThat(head.open("/control?lang=en").getContentAsString()).contains(tab, "Letter without a file");
        assertThat(head.open("/letters/" + entryId + "/control-card?lang=en").getContentAsString())
                .contains("Control card", "See to it (made up).", "Course of control");
        isReportedAndLifted(entryId, head);
    }

    private void isClosedToOthers(String entryId) throws Exception {
        var tab = "/letters/" + entryId + "/resolutions";
        var auditor = Browser.of(node, "auditor.uz");
        assertThat(auditor.open("/journals/entries/" + entryId).getContentAsString())
                .doesNotContain("href=\"" + tab + "\"");
        assertThat(auditor.open(tab).getStatus()).isEqualTo(404);
        assertThat(Browser.of(node, "registrar.uz").open(tab + "/new").getStatus())
                .isEqualTo(403);
    }

    private String number(String entryId) {
        return as("head.uz")
                .get("/journals/entries/" + entryId)
                .body()
                .path("number")
                .asString();
    }

    private void isReportedAndLifted(String entryId, Browser head) throws Exception {
        var base = "/letters/" + entryId;
        var executor = Browser.of(node, "executor.uz");
        assertThat(head.open(base + "/control/remove?lang=en").getContentAsString())
                .contains("Not all have reported", "responsible executor, until ");
        assertThat(executor.open("/notices?lang=en").getContentAsString())
                .contains("A resolution on a letter names you", number(entryId), base + "/resolutions");
        assertThat(executor.open("/work?lang=en").getContentAsString())
                .contains("Orders on letters", number(entryId), "responsible executor", base + "/resolutions");
        var told = as("executor.uz").get(base + "/resolutions").body().path("resolutions");
        var report = base + "/resolutions/" + told.path(0).path("resolutionId").asString() + "/report";
        var page = executor.open(report);
        var done = Map.of("once", Browser.value(page, "once"), "text", "Done (made up).");
        assertThat(executor.send(report, done).getRedirectedUrl()).isEqualTo(base + "/resolutions");
        assertThat(executor.open("/work?lang=en").getContentAsString()).doesNotContain(base + "/resolutions");

        assertThat(head.open("/control?answered=true&lang=en").getContentAsString())
                .contains(base + "/resolutions", "Answered, waits for the decision of the head");
        assertThat(head.open("/control?overdue=true").getContentAsString()).doesNotContain(base);
        var lines = as("head.uz").get("/control?answered=true").body().path("lines");
        assertThat(lines.valueStream().map(line -> line.path("entryId").asString("")))
                .contains(entryId);

        isExtendedAndLifted(base, head);
        assertThat(as("executor.uz")
                        .get("/letters/" + UUID.randomUUID() + "/resolutions")
                        .status())
                .isEqualTo(404);
    }

    private void isExtendedAndLifted(String base, Browser head) throws Exception {
        assertThat(head.open(base + "/resolutions?lang=en").getContentAsString())
                .contains("Answered, waits for the decision of the head");
        assertThat(head.open(base + "/control/remove?lang=en").getContentAsString())
                .doesNotContain("Not all have reported");
        var later = as("head.uz").post(base + "/control/extend", Map.of("until", in(9), "text", "More (made up)."));
        assertThat(later.body().path("control").path("dueOn").asString()).isEqualTo(in(9));
        var off = as("head.uz")
                .post(base + "/control/remove", Map.of("reason", "executed", "text", "All is done (made up)."));
        assertThat(off.body().path("control").path("running").asBoolean()).isFalse();
    }

    /** A request with the region; its order as the incoming journal of the region has it. */
    private String ordered(String kz) {
        as("officer.kz").act(kz, "accept");
        as("officer.kz").act(kz, "assign-execution", Map.of("authority", "KZ-REG-1", "until", in(60)));
        return Awaitility.await("the order in the book of the region")
                .atMost(NationalSystem.PATIENCE)
                .until(() -> entryOf(kz), entryId -> !entryId.isEmpty());
    }

    private String entryOf(String kz) {
        var book = as(REGION_HEAD).get("/journals/incoming/entries").body().path("entries");
        return book.valueStream()
                .filter(entry -> kz.equals(entry.path("caseRef").asString("")))
                .map(entry -> entry.path("entryId").asString())
                .findFirst()
                .orElse("");
    }

    @Test
    void theHeadOfARegionResolvesTheOrderThatCameToHim() throws Exception {
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var entryId = ordered(kz);
        var tab = "/letters/" + entryId + "/resolutions";
        var head = Browser.of(node, REGION_HEAD);
        assertThat(head.open("/journals/entries/" + entryId).getContentAsString())
                .contains("href=\"" + tab + "\"");
        var form = head.open(tab + "/new?lang=en");
        assertThat(form.getContentAsString()).contains("name=\"controlled\"");
        var typed = Map.of(
                "once", Browser.value(form, "once"),
                "officer", "executor.kz.kz-reg-1",
                "until", in(4),
                "controlled", "true",
                "text", "Find the witness (made up).");
        assertThat(head.send(tab + "/new", typed).getRedirectedUrl()).isEqualTo(tab);

        assertThat(head.open(tab + "?lang=en").getContentAsString())
                .containsOnlyOnce("Find the witness (made up).")
                .contains("A letter in a file that another authority keeps", kz, "/control/extend");
        assertThat(head.open("/control?lang=en").getContentAsString())
                .contains(tab, "Letter in a file of another authority", "/cases/" + kz + "/resolutions");
        othersReadTheirOwn(kz, entryId);
    }

    private void othersReadTheirOwn(String kz, String entryId) throws Exception {
        var tab = "/letters/" + entryId + "/resolutions";
        assertThat(Browser.of(node, REGION_HEAD).open("/cases/" + kz).getContentAsString())
                .doesNotContain("/acts/refuse", "/acts/postpone", "/acts/assign-execution");
        assertThat(Browser.of(node, "executor.kz.kz-reg-1").open(tab).getStatus())
                .isEqualTo(200);
        var centre = Browser.of(node, "head.kz");
        assertThat(centre.open(tab).getStatus()).isEqualTo(404);
        assertThat(centre.open("/journals/entries/" + entryId).getContentAsString())
                .doesNotContain(tab);
    }

    @Test
    void whatIsWrongIsNamedAndWhatIsAlikeIsToldWithItsNumber() throws Exception {
        var theirs = "9/" + UUID.randomUUID();
        entered(theirs);
        var clerk = Browser.of(node, "registrar.uz");
        var address = "/journals/letters/new?lang=en";
        var nameless = Map.of(
                "once", Browser.value(clerk.open(address), "once"),
                "kind", "incoming",
                "index", "14-1",
                "subject", "request",
                "senderName", "Somebody (made up)");
        assertThat(clerk.send(address, nameless).getContentAsString()).contains("Who it is: This is needed");
        var again = Map.of(
                "once", Browser.value(clerk.open(address), "once"),
                "kind", "incoming",
                "index", "14-1",
                "subject", "request",
                "theirNumber", theirs);
        var page = clerk.send(address, again).getContentAsString();
        assertThat(page.split("id=\"alike\"")[1].split("alikeSeen")[0]).contains(theirs);
    }

    @Test
    void whoRegistersWhatCameByTheExchangeIsShownTheLetterOfTheDesk() throws Exception {
        var kz = as("officer.kz").awaitIncoming(prepared.transmitted(Prepared.summons()));
        var address = "/cases/" + kz + "/acts/register";
        assertThat(Browser.of(node, "head.kz")
                        .open("/cases/" + kz + "/control/extend")
                        .getStatus())
                .isEqualTo(404);
        var clerk = Browser.of(node, "registrar.kz");
        assertThat(clerk.open(address + "?lang=en").getContentAsString()).doesNotContain("name=\"kind\"");
        var entryId = enteredToo(kz);

        var page = clerk.open(address + "?lang=en");
        assertThat(page.getContentAsString())
                .contains("The desk has probably entered this request", "/journals/entries/" + entryId)
                .contains("name=\"kind\"");
        var again = Map.of(
                "once", Browser.value(page, "once"),
                "version", Browser.value(page, "version"),
                "kind", "another_letter");
        assertThat(clerk.send(address, again).getRedirectedUrl()).contains("done=register");
    }

    /** The request of this file, as the desk has entered it from paper. */
    private String enteredToo(String kz) {
        var file = as("officer.kz").get("/cases/" + kz).body();
        var theirs = file.path("theirNumber").path("number").asString();
        return as("registrar.kz")
                .post(
                        "/journals/incoming/entries",
                        Map.of("index", "15-1", "subject", "request", "theirNumber", theirs, "alikeSeen", true))
                .body()
                .path("entryId")
                .asString();
    }

    @Test
    void aDayOfControlOnADayOffIsSaid() throws Exception {
        var tab = "/letters/" + entered("7/" + UUID.randomUUID()) + "/resolutions";
        var sunday = LocalDate.parse(in(1)).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        var head = Browser.of(node, "head.uz");
        var typed = Map.of(
                "once", Browser.value(head.open(tab + "/new"), "once"),
                "officer", "executor.uz",
                "until", sunday.toString(),
                "controlled", "true",
                "text", "See to it (made up).");
        assertThat(head.send(tab + "/new", typed).getRedirectedUrl()).isEqualTo(tab);
        assertThat(head.open(tab + "?lang=en").getContentAsString())
                .contains("The day of control is not a working day");
    }
}
