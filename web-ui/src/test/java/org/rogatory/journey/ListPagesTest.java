package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The lists with something in them, in two languages, wide and narrow. */
class ListPagesTest extends BrowserTest {

    private static final List<String> WORK = List.of("mine", "available", "cases");

    private String begun(String scenario) {
        return as("drafter.uz")
                .post("/cases", Scenarios.content(scenario))
                .body()
                .path("caseRef")
                .asString();
    }

    private String waiting(String scenario) {
        var uz = begun(scenario);
        as("drafter.uz").act(uz, "submit");
        as("supervisor.uz.uz-unit-1").act(uz, "endorse");
        return uz;
    }

    @Test
    void showsWorkAndRegistersWithoutADefect() {
        waiting("SC-01");
        waiting("SC-11");
        var officer = reader("ru").also("en").signIn("officer.uz");
        WORK.forEach(tab -> officer.open("/work?tab=" + tab).look("work-" + tab));
        officer.open("/work?tab=available&kind=mla_incoming").look("work-filtered");
        for (var register : List.of("all", "incoming", "outgoing")) {
            officer.open("/registers/" + register).look("register-" + register);
        }
        officer.open("/registers/outgoing?due=month").look("register-due");
        assertThat(officer.open("/cases").page().url()).endsWith("/registers/all");
    }

    @Test
    void tellsAColleagueOfTheTaskHeWasGiven() {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summonsForKyrgyzstan());
        var head = reader("ru")
                .also("en")
                .signIn("head.uz")
                .open("/work/all?state=KG")
                .look("work-all");
        head.page().check("input[name=task][aria-label*='" + uz + "']");
        head.page().selectOption("select[name=to]", "officer.uz");
        head.page().click("form[action$='/work/all/assign'] button.govuk-button");
        head.look("work-all-given");
        assertThat(head.text("main [role=status]")).contains(uz);

        var officer =
                reader("ru").also("en").signIn("officer.uz").open("/notices").look("notices");
        assertThat(officer.text("main")).contains(uz);
        officer.open("/notices?read=true").look("notices-read");
    }

    @Test
    void foldsFiltersOnATelephoneUnlessTheyNarrowTheList() {
        waiting("SC-01");
        var officer = reader("ru", Sight.PHONE).signIn("officer.uz").open("/registers/all");
        assertThat(officer.page().isVisible("form.rg-filters")).isFalse();
        officer.page().click(".rg-fold > summary");
        assertThat(officer.page().isVisible("form.rg-filters")).isTrue();
        assertThat(officer.open("/registers/all?due=month").page().isVisible("form.rg-filters"))
                .isTrue();
        assertThat(reader("ru").signIn("head.uz").open("/work/all").page().isVisible("form.rg-filters"))
                .isTrue();
    }

    @Test
    void offersTheAuthoritiesOfTheStateThatWasChosen() {
        var page = reader("ru").signIn("officer.uz").open("/cases/receive").page();
        assertThat(page.locator("#counterpartAuthority option").count()).isEqualTo(1);
        page.selectOption("#requesting", "IT");
        page.selectOption("#counterpartAuthority", "IT-MOJ");
        page.selectOption("#requesting", "KZ");
        assertThat(page.inputValue("#counterpartAuthority")).isEmpty();
        assertThat(page.locator("#counterpartAuthority optgroup").count()).isEqualTo(1);
        assertThat(page.locator("#counterpartAuthority option[value='KZ-GPO']").count())
                .isEqualTo(1);
    }

    @Test
    void abandonsAndRestoresADraftFromTheList() {
        var uz = begun("SC-01");
        var drafter = reader("ru").also("en").signIn("drafter.uz").open("/drafts");
        drafter.page().click("a[href$='/drafts/" + uz + "/abandon']");
        drafter.look("draft-abandon").page().evaluate("document.querySelector('#reason').required = false");
        drafter.submit().look("draft-abandon-error");
        assertThat(drafter.text(".govuk-error-summary, [role=alert]")).isNotBlank();
        drafter.type(Map.of("reason", "The suspect has come back by himself.")).submit();
        drafter.look("drafts-abandoned");
        assertThat(as("drafter.uz").read(uz).path("status").asString()).isEqualTo("withdrawn");

        drafter.page().click("form[action$='/drafts/" + uz + "/restore'] button");
        assertThat(drafter.text("main [role=status]")).contains(uz);
        assertThat(as("drafter.uz").read(uz).path("status").asString()).isEqualTo("draft");
    }

    @Test
    void showsTheTrailAccountsAndOwnPasswordWithoutADefect() {
        waiting("SC-01");
        reader("ru").also("en").signIn("auditor.uz").open("/audit").look("audit");
        var admin = reader("ru")
                .also("en")
                .signIn("admin.uz")
                .open("/administration/users")
                .look("users");
        admin.open("/administration/users/officer.uz").look("user-change");
        admin.open("/password").look("password");
        var operator = reader("ru").also("en").signIn("operator.uz");
        operator.open("/operations/jobs").look("jobs");
        operator.open("/operations/packages").look("packages");
        operator.open("/operations/keys").look("master-keys");
    }
}
