package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An administrator names somebody for a region: he keeps its accounts, sees no others, and it is taken back. */
class DelegatesJourneyTest extends BrowserTest {

    private static final String DELEGATES = "/administration/delegates";
    private static final String USERS = "/administration/users";
    private static final String NAMED = "registrar.uz.uz-reg-1";

    @Test
    void aRegionKeepsItsOwnAccounts() {
        var admin = reader("ru").also("en").signIn("admin.uz");
        admin.open(USERS).page().click("a[href='" + DELEGATES + "']");
        admin.look("delegates-empty")
                .open(DELEGATES + "/new")
                .look("delegate-new")
                .narrow("delegate-new-narrow");
        admin.submit().look("delegate-fault");
        assertThat(admin.shows("#error-summary a[href='#username']")).isTrue();
        chosen(admin, "UZ-SC");
        assertThat(admin.look("delegate-elsewhere").shows("#authority-error")).isTrue();
        chosen(admin, "UZ-REG-1");
        admin.look("delegates").narrow("delegates-narrow");
        assertThat(admin.text("main table")).contains(NAMED);

        theRegionIsKept();
        reader("uz").signIn("admin.uz").open(DELEGATES).look("delegates-uz");
        var uzbek = reader("uz").signIn("admin.uz").open(DELEGATES + "/new").look("delegate-new-uz");
        uzbek.open(DELEGATES + "/" + NAMED + "/end").look("delegate-end-uz");

        admin.open(DELEGATES + "/" + NAMED + "/end").look("delegate-end").submit();
        assertThat(admin.look("delegates-ended").shows(".rg-notice")).isTrue();
        var region = reader("ru").signIn(NAMED);
        assertThat(region.statusOf(USERS)).isEqualTo(403);
    }

    private static void chosen(Reader admin, String authority) {
        admin.page().selectOption("#username", NAMED);
        admin.page().selectOption("#authority", authority);
        admin.submit();
    }

    private void theRegionIsKept() {
        var username = "d" + UUID.randomUUID().toString().substring(0, 8) + ".uz";
        var region = reader("ru", Sight.PHONE).also("uz").signIn(NAMED).open("/office");
        region.page().click("a[href='" + USERS + "']");
        region.look("users-of-region");
        assertThat(region.text("main")).contains("uz-dist-1").doesNotContain("officer.uz", NAMED);
        for (var other : new String[] {"officer.uz", NAMED, "admin.uz"}) {
            assertThat(region.statusOf(USERS + "/" + other)).as(other).isEqualTo(404);
        }
        assertThat(region.statusOf(DELEGATES)).isEqualTo(403);

        region.open(USERS + "/new").look("user-new-of-region");
        assertThat(region.shows("[name=roles][value=administrator]")).isFalse();
        assertThat(region.shows("#authority option[value=UZ-GPO]")).isFalse();
        region.type(Map.of(
                "displayName", "Namunaeva Synthetic", "username", username, "password", "synthetic and long enough"));
        region.page().selectOption("#authority", "UZ-DIST-1");
        region.page().check("[name=roles][value=drafter]");
        region.page().check("[name=language][value=ru]");
        region.submit();
        assertThat(region.text("main table")).contains(username);
        region.open(USERS + "/" + username + "/disable").submit();
        assertThat(region.shows("form[action='" + USERS + "/" + username + "/enable']"))
                .isTrue();
    }
}
