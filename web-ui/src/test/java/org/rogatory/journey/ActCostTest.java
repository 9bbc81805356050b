package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An act through its page and through the interface is the one commit that the act itself is, with its few extra reads:
 * what stands around it, the mark of the form or the key of the call with it, adds no commit and reads little.
 */
class ActCostTest extends RunningNode {

    private static final int MOST = 5;

    /** Reads beside the act: who asks, what was sent before, what may be done, and where he is led. */
    private static final int AROUND = 25;

    private static final Map<String, String> WITHDRAWN =
            Map.of("kind", "nothing_held", "internalText", "He has come back by himself (synthetic).");

    private static final Pattern TASK = Pattern.compile("value=\"([^\":]+):(\\d+):([^\":]+):[^\"]*\"");

    private final PageMeter meter;
    private final Jobs jobs;
    private final Prepared prepared = new Prepared(this);

    @Autowired
    ActCostTest(PageMeter meter, JdbcTemplate database) {
        this.meter = meter;
        this.jobs = new Jobs(database);
    }

    /** One way in which an officer acts. */
    private interface Way {

        void act(String username, String caseRef, String verb, Map<String, String> fields);
    }

    @Test
    void isOneCommitThroughItsPage() {
        travels(this::onPage);
    }

    @Test
    void isOneCommitThroughTheInterface() {
        travels(this::byCall);
    }

    private void travels(Way way) {
        var uz = prepared.drafted(Prepared.summons());
        way.act("drafter.uz", uz, "submit", Map.of());
        way.act(Prepared.SUPERVISOR, uz, "endorse", Map.of());
        way.act("officer.uz", uz, "approve", Map.of());
        as("translator.uz").translate(uz);
        as("signatory.uz").act(uz, "sign");
        as("officer.uz").act(uz, "transmit", Map.of("reference", "7-1/26"));
        var kz = as("officer.kz").awaitIncoming(uz);
        way.act("officer.kz", kz, "register", Map.of("reference", "KZ-1-1/26"));
        as("head.kz").act(kz, "assign-review", Prepared.review("officer.kz"));
        way.act("officer.kz", kz, "accept", Map.of());
        as("officer.kz").act(kz, "assign-execution", Map.of("authority", "KZ-UNIT-1"));
        as(Prepared.EXECUTOR).act(kz, "start-execution", Map.of("reference", "77"));
        result(way, kz);
        as(Prepared.EXECUTOR).act(kz, "record-execution");
        prepared.answered(kz, "final");
        as("officer.kz").act(kz, "send-answer");
        way.act("officer.kz", kz, "close", Map.of("kind", "returned"));
        var sent = prepared.transmitted(Prepared.summons());
        way.act("head.uz", sent, "withdraw", WITHDRAWN);
    }

    private void result(Way way, String kz) {
        var item = prepared.item(kz, 0);
        as(Prepared.EXECUTOR).act(kz, "start-item", Map.of("item", item));
        var told = Map.of(
                "item", item, "happenedOn", "2026-11-20", "place", "Shymkent", "releasedText", "Served (synthetic).");
        way.act(Prepared.EXECUTOR, kz, "record-item-result", told);
    }

    private void onPage(String username, String caseRef, String verb, Map<String, String> fields) {
        jobs.awaitDone();
        var officer = new SignedIn(address(), username);
        var address = "/cases/" + caseRef + "/acts/" + verb;
        var page = officer.open(address);
        var typed = new TreeMap<>(fields);
        typed.put("once", SignedIn.hidden(page, "once"));
        typed.put("version", SignedIn.hidden(page, "version"));
        var form = officer.form(page, address, encoded(typed));
        assertOneCommit("page: " + verb, meter.spentBy(() -> officer.post(form)));
    }

    private void byCall(String username, String caseRef, String verb, Map<String, String> fields) {
        jobs.awaitDone();
        var system = as(username);
        var spent = meter.spentBy(() -> assertThat(system.post("/cases/" + caseRef + "/" + verb, fields, key())
                        .status())
                .isEqualTo(200));
        assertOneCommit("call: " + verb, spent);
    }

    private static Map<String, String> key() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static String encoded(Map<String, String> fields) {
        var sent = new StringBuilder();
        fields.forEach((name, value) -> sent.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        return sent.toString();
    }

    private static void assertOneCommit(String act, PageMeter.Spent spent) {
        assertThat(spent.commits()).as("commits of %s", act).hasSize(1);
        assertThat(spent.extra().values().stream().mapToInt(Integer::intValue).sum())
                .as("extra reads of %s: %s", act, spent.extra())
                .isLessThanOrEqualTo(MOST);
        assertThat(spent.around())
                .as("around %s", act)
                .hasSizeLessThanOrEqualTo(AROUND)
                .noneMatch(sql -> sql.contains("count(") || sql.contains(" act_"));
    }

    @Test
    void addsAFileWithOneCommit() {
        var uz = prepared.drafted(Prepared.summons());
        var path = "/cases/" + uz + "/documents";
        var officer = new SignedIn(address(), "drafter.uz");
        var page = officer.open(path);
        var fields = Map.of("kind", "other", "once", SignedIn.hidden(page, "once"));
        var form = officer.form(page, path, fields, "A plan (synthetic).");
        assertOneCommit("page: file", meter.spentBy(() -> officer.post(form)));

        var kind = Map.of("kind", "other");
        assertOneCommit(
                "call: file",
                meter.spentBy(() -> assertThat(as("drafter.uz")
                                .upload(path, kind, "Another plan (synthetic).", key())
                                .status())
                        .isEqualTo(201)));
    }

    @Test
    void savesAStepOfADraftWithOneCommit() {
        var path = "/drafts/" + prepared.drafted(Prepared.summons()) + "/matter";
        var drafter = new SignedIn(address(), "drafter.uz");
        var page = drafter.open(path);
        var typed = Map.of(
                "facts", "Typed in the interview (synthetic).",
                "version", SignedIn.hidden(page, "version"),
                "seen", SignedIn.hidden(page, "seen").replace("&quot;", "\""));
        var form = drafter.form(page, path, encoded(typed));
        assertOneCommit("page: step of a draft", meter.spentBy(() -> drafter.post(form)));
    }

    @Test
    void takesGivesAndReleasesATaskWithOneCommitEach() {
        var uz = prepared.withCentralAuthority(Prepared.summonsForKyrgyzstan());
        var head = new SignedIn(address(), "head.uz");
        var list = head.open("/work/all?state=KG");
        var tasks = TASK.matcher(list);
        while (tasks.find() && !uz.equals(tasks.group(3))) {
            assertThat(tasks.hitEnd()).isFalse();
        }
        var chosen = encoded(Map.of("task", tasks.group().replaceAll("value=|\"", ""), "to", "officer.uz"));
        var give = head.form(list, "/work/all/assign", chosen);
        assertOneCommit("page: give a task", meter.spentBy(() -> head.post(give)));

        var officer = new SignedIn(address(), "officer.uz");
        var own = officer.open("/work?tab=mine");
        var release = officer.form(own, "/work/" + tasks.group(1) + "/release", "");
        assertOneCommit("page: release a task", meter.spentBy(() -> officer.post(release)));
        var take = officer.form(own, "/work/" + tasks.group(1) + "/take", "");
        assertOneCommit("page: take a task", meter.spentBy(() -> officer.post(take)));
    }
}
