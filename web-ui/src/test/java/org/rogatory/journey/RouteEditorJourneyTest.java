package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One administrator drafts an endorsement route, another puts it in force; one asks for its end, another decides. */
class RouteEditorJourneyTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "en,kind:mfa,approve,Request to another State",
        "ru,kind:security,sign_answer,Ответ на поступивший запрос"
    })
    void draftsPutsInForceRenewsAndEndsARoute(String language, String initiator, String stage, String procedure) {
        var first = reader(language).signIn("admin.tj");
        first.open("/routes").look("routes");
        var address = drafted(first, initiator, stage);
        assertThat(first.text("main .rg-titlebar p")).startsWith(procedure);
        var second = reader(language).signIn("admin2.tj").open(address);
        second.page().click("form[action$='/force'] button");
        assertThat(second.look("route-in-force").shows("form[action$='/renew']"))
                .isTrue();

        first.open(address).page().click("form[action$='/renew'] button");
        assertThat(first.look("route-renewed").shows("form[action$='/discard']"))
                .isTrue();
        first.page().click("form[action$='/discard'] button");
        ended(first, address);
        confirmed(first, second, address);

        var head = reader(language).signIn("head.tj").open("/routes").look("routes-reader");
        assertThat(head.shows("a[href$='/routes/new']")).isFalse();
        assertThat(head.status(() -> head.open("/routes/new"))).isEqualTo(403);
    }

    private static String drafted(Reader reader, String initiator, String stage) {
        reader.open("/routes/new").look("route-new");
        save(reader);
        assertThat(reader.look("route-fault").shows("#initiator-error")).isTrue();
        reader.type(Map.of("initiator", initiator, "steps[0].where", "central", "steps[0].role", "supervisor"));
        reader.page().check("input[name=stage][value=" + stage + "]");
        reader.type(Map.of("steps[0].days", "soon"));
        save(reader);
        assertThat(reader.shows("#error-summary a[href='#steps']")).isTrue();
        reader.type(Map.of("steps[0].days", "3"));
        reader.page().click("button[name=more]");
        reader.type(Map.of("steps[3].where", "above", "steps[3].role", "head", "steps[3].days", "2"));
        save(reader);
        assertThat(reader.look("route-draft").shows("form[action$='/force']")).isFalse();
        return reader.page().url().replaceFirst("^https?://[^/]+", "");
    }

    private static void ended(Reader reader, String address) {
        var today = LocalDate.now(Clock.systemUTC());
        reader.open(address + "/end")
                .look("route-end")
                .type(Map.of("lastDay", today.minusDays(9).toString()));
        reader.submit().look("route-end-fault");
        assertThat(reader.shows("#lastDay-error")).isTrue();
        reader.type(Map.of("lastDay", today.plusDays(9).toString())).submit();
        assertThat(reader.text("main [role=status]")).isNotBlank();
    }

    /** Who asked for the end does not decide it. */
    private static void confirmed(Reader first, Reader second, String address) {
        assertThat(first.look("route-end-asked").shows("form[action$='/end/confirm']"))
                .isFalse();
        second.open(address).look("route-end-to-decide").page().click("form[action$='/end/confirm'] button");
        assertThat(second.text("main [role=status]")).isNotBlank();
        assertThat(second.shows("form[action$='/end/drop']")).isFalse();
    }

    /** The form has two buttons; the last one saves. */
    private static void save(Reader reader) {
        reader.page().click("form.rg-card button[data-once]");
    }
}
