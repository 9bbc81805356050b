package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The tab "Levels" says under which number and until when each level executes, and who has the work now. */
class LevelsPageTest extends RunningNode {

    private static final String REGION = "executor.kz.kz-reg-1";
    private static final String DISTRICT = "executor.kz.kz-dist-1";

    private final WebApplicationContext node;

    LevelsPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private static String in(int days) {
        return LocalDate.now(Clock.systemUTC()).plusDays(days).toString();
    }

    private String atRegion() {
        var prepared = new Prepared(this);
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        as("officer.kz").act(kz, "accept");
        as("officer.kz").act(kz, "assign-execution", Map.of("authority", "KZ-REG-1", "until", in(60)));
        return kz;
    }

    private String page(String user, String address) throws Exception {
        return Browser.of(node, user).open(address).getContentAsString();
    }

    private int status(String user, String address) throws Exception {
        return Browser.of(node, user).open(address).getStatus();
    }

    @Test
    void eachLevelStandsThereWithItsNumberAndTheOneThatHasTheWorkIsNamed() throws Exception {
        var kz = atRegion();
        var tab = "/cases/" + kz + "/levels";
        assertThat(Browser.of(node, REGION).awaiting(tab, "31-3-").getContentAsString())
                .contains("/acts/pass-down")
                .doesNotContain("42-3-", "move-level");
        assertThat(page(REGION, "/cases/" + kz + "/acts/pass-down"))
                .contains("value=\"KZ-DIST-1\"")
                .doesNotContain("value=\"KZ-UNIT-1\"", "value=\"KZ-REG-1\"");
        assertThat(status(DISTRICT, tab)).isEqualTo(404);

        as(REGION).act(kz, "pass-down", Map.of("authority", "KZ-DIST-1", "until", in(20), "internalText", "Serve it."));
        assertThat(page(DISTRICT, tab)).contains("31-6-", "42-3-", "Serve it.", "/acts/report-up");
        assertThat(page(REGION, tab)).contains("42-3-").doesNotContain("/acts/pass-down", "/acts/report-up");
        assertThat(page("supervisor.kz.kz-reg-1", tab)).contains("/acts/move-level?reference=1");
        assertThat(page("head.kz", tab)).contains("/acts/move-level?reference=0");
        assertThat(page("head.kz", "/cases/" + kz + "/acts/move-level?reference=1"))
                .contains("value=\"1\" selected");
        assertThat(status(Prepared.EXECUTOR, tab)).isEqualTo(404);
        assertThat(status("executor.uz.uz-unit-1", tab)).isEqualTo(404);
    }

    @Test
    void nationalSystemsReadTheLevelsAndActOnThem() throws Exception {
        var kz = atRegion();
        as(REGION).act(kz, "pass-down", Map.of("authority", "KZ-DIST-1", "until", in(20)));
        as(DISTRICT).act(kz, "report-up", Map.of("internalText", "Nobody lives there (made up)."));
        as(REGION).act(kz, "send-back-report", Map.of("reasons", List.of("check_record_missing")));

        Browser.of(node, REGION).awaiting("/cases/" + kz + "/levels", "31-3-");
        var levels = as(REGION).get("/cases/" + kz + "/levels").body();
        assertThat(levels.size()).isEqualTo(2);
        assertThat(levels.path(0).path("own").path("number").asString()).startsWith("31-3-");
        var district = levels.path(1);
        assertThat(district.path("authority").asString()).isEqualTo("KZ-DIST-1");
        assertThat(district.path("holds").asBoolean()).isTrue();
        assertThat(district.path("dueOn").asString()).isEqualTo(in(20));
        assertThat(district.path("report").path("number").asString()).startsWith("42-6-");
        assertThat(district.path("reasons").path(0).asString()).isEqualTo("check_record_missing");
        assertThat(as(Prepared.EXECUTOR).get("/cases/" + kz + "/levels").status())
                .isEqualTo(404);
        assertThat(page(DISTRICT, "/cases/" + kz + "/levels")).contains("The record of an act is missing");
    }
}
