package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.web.shared.PagesWithoutEngine.signIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.law.ContentSchema;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Tag("slow")
@WebMvcTest
@ContextConfiguration(classes = PagesWithoutEngine.class)
class PagesTest {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({"en,Sign in", "ru,Вход", "uz,Kirish"})
    void asksToSignInInThreeLanguages(String language, String title) throws UnsupportedEncodingException {
        var page = mvc.get().uri("/sign-in?lang=" + language).exchange();
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"" + language + "\"", ">" + title + "</h1>");
        assertThat(page.getResponse().getCookie("lang").getValue()).isEqualTo(language);
        assertThat(page.getResponse().getContentAsString().contains("tekshirilmagan"))
                .isEqualTo("uz".equals(language));
    }

    @Test
    void keepsInlineScriptAndStyleOutOfEveryPage() {
        var page = mvc.get().uri("/sign-in").exchange();
        assertThat(page)
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
                                + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        assertThat(page)
                .bodyText()
                .doesNotContain("style=", "onclick=", "<style")
                .doesNotContainPattern("<script>");
    }

    @Test
    void signsInAndSpeaksTheLanguageOfTheAccount() {
        var session = signIn(mvc, "drafter.kz");
        assertThat(mvc.get().uri("/directory").session(session))
                .hasStatusOk()
                .bodyText()
                .contains("Казахстан", "Testov Rustam", "Составитель", "aria-current=\"page\"")
                .doesNotContain("/administration/users", "??");
    }

    @Test
    void prefersTheLanguageChosenOnThisBrowser() {
        assertThat(mvc.get()
                        .uri("/directory")
                        .session(signIn(mvc, "drafter.kz"))
                        .cookie(new Cookie("lang", "uz")))
                .bodyText()
                .contains("Qozogʻiston");
    }

    @Test
    void keepsThePageWhenTheLanguageIsSwitched() {
        assertThat(mvc.get().uri("/directory?state=IT&lang=en").session(signIn(mvc, "officer.uz")))
                .bodyText()
                .contains("/directory?state=IT&amp;lang=ru");
    }

    @Test
    void tellsWhereTheDirectoryAndTheDaysOffWereReadAndWhatIsToBeConfirmed() {
        assertThat(mvc.get().uri("/directory?state=KZ&lang=ru").session(signIn(mvc, "officer.uz")))
                .bodyText()
                .contains(
                        "name to confirm",
                        "Достоверность: средняя. Источники",
                        "Рабочий календарь",
                        "суббота, воскресенье",
                        "16 дек. – День независимости",
                        "lang=\"en\">first day of Kurban Ait",
                        "lang=\"en\">30 August is no day off from 2026",
                        "Примечание источника, на английском языке")
                .doesNotContain(">GK<", "SYNTHETIC");
        assertThat(mvc.get().uri("/directory?state=IT&lang=en").session(signIn(mvc, "officer.uz")))
                .bodyText()
                .contains("Days off of this year are not known");
    }

    @Test
    void tellsWhereTheCodesOfOffencesWereRead() {
        assertThat(mvc.get().uri("/legal-basis?lang=en").session(signIn(mvc, "officer.uz")))
                .bodyText()
                .contains("Codes of the international classification (ICCS): Intentional homicide (0101)")
                .contains("general knowledge: ask the central authority. Codes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ", "QQ", "<script>"})
    void findsNothingForAnUnknownState(String state) {
        assertThat(mvc.get().uri("/directory?state={state}", state).session(signIn(mvc, "officer.uz")))
                .hasStatus(404);
    }

    @Test
    void advisesOnTheLegalBasisByAddress() {
        assertThat(mvc.get()
                        .uri("/legal-basis?requesting=UZ&requested=KZ&date=2026-05-05&offence=trafficking")
                        .session(signIn(mvc, "officer.uz")))
                .hasStatusOk()
                .bodyText()
                .contains("1. ", "rg-tag--done", "Uzbekistan")
                .containsPattern("Channel</dt>\\s*<dd[^>]*>Confirm with the central authority before you rely on it")
                .containsPattern(
                        "Kazakhstan</dt>\\s*<dd[^>]*>Bound by it, in force since 29 November 1998. Confidence: medium")
                .containsPattern("Kazakhstan: [^<]*1998")
                .doesNotContain("??");
        assertThat(mvc.get()
                        .uri("/legal-basis?requesting=UZ&requested=IR&date=2026-05-05&offence=trafficking")
                        .session(signIn(mvc, "officer.uz")))
                .bodyText()
                .contains("Not known whether it is bound: confirm with the central authority. Confidence: low")
                .contains("Iran (Islamic Republic of): signed 2000; ratification reported 2025");
    }

    @Test
    void saysWhatIsMissingForAdvice() {
        assertThat(mvc.get()
                        .uri("/legal-basis?requesting=UZ&requested=UZ&date=2026-02-30&lang=ru")
                        .session(signIn(mvc, "officer.uz")))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"#requested\"", "Государства должны различаться", "href=\"#date\"", "2026-02-30");
    }

    @Test
    void drawsEveryFragment() {
        assertThat(mvc.get().uri("/gallery").session(signIn(mvc, "officer.uz")))
                .hasStatusOk()
                .bodyText()
                .contains("<optgroup", "viewBox=\"0 0 592 88\"")
                .contains("href=\"#facts\"", "aria-describedby=\"facts-error \"", "rg-clock--late", "name=\"_csrf\"")
                .doesNotContain("??", "style=");
    }

    @Test
    void sendsAStrangerToTheSignInPage() {
        assertThat(mvc.get().uri("/directory").accept(MediaType.TEXT_HTML))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/sign-in");
        assertThat(mvc.get().uri("/directory").header("HX-Request", "true"))
                .hasStatus(401)
                .hasHeader("HX-Redirect", "/sign-in?expired");
    }

    @Test
    void keepsAdministrationForAdministrators() {
        assertThat(mvc.get().uri("/administration/users").session(signIn(mvc, "officer.uz")))
                .hasStatus(403);
    }

    @Test
    void listsTheAccountsOfTheAdministratorsState() {
        assertThat(mvc.get().uri("/administration/users").session(signIn(mvc, "admin.uz")))
                .hasStatusOk()
                .bodyText()
                .contains("officer.uz", "/administration/users/officer.uz/disable")
                .doesNotContain("drafter.kz", "/administration/users/admin.uz/disable", "??");
    }

    @Test
    void keepsWhatWasTypedWhenAnAccountLacksSomething() {
        assertThat(mvc.post()
                        .uri("/administration/users")
                        .param("displayName", "Sinovova <b>Aziza</b>")
                        .param("username", "Aziza!")
                        .param("authority", "KZ-GPO")
                        .param("roles", "system")
                        .param("language", "uz")
                        .param("password", "short")
                        .session(signIn(mvc, "admin.uz"))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "#username", "#authority", "#roles", "#password", "Sinovova &lt;b&gt;Aziza", "value=\"Aziza!\"")
                .doesNotContain("value=\"short\"", "??");
    }

    @Test
    void createsAnAccount() {
        assertThat(mvc.post()
                        .uri("/administration/users")
                        .param("displayName", "Sinovova Aziza")
                        .param("username", "translator.uz")
                        .param("authority", "UZ-GPO")
                        .param("roles", "translator")
                        .param("language", "uz")
                        .param("password", "long enough it is")
                        .session(signIn(mvc, "admin.uz"))
                        .with(csrf()))
                .hasRedirectedUrl("/administration/users");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin.uz", "drafter.kz", "nobody"})
    void offersNoClosingOfOwnOrForeignAccounts(String username) {
        assertThat(mvc.get()
                        .uri("/administration/users/{name}/disable", username)
                        .session(signIn(mvc, "admin.uz")))
                .hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({"404,There is nothing at this address", "409,Somebody was faster", "403,You may not do this"})
    void saysWhatWentWrong(int status, String words) {
        assertThat(refused(status)).bodyText().startsWith("<!DOCTYPE html>").contains(words, "/sign-in?lang=ru");
    }

    @Test
    void namesTheTimeOfAFailure() {
        assertThat(refused(500))
                .bodyText()
                .contains("Something went wrong on our side")
                .containsPattern("\\d\\d:\\d\\d:");
    }

    @Test
    void refusesPasswordsFromOtherMachines() {
        var form = mvc.post()
                .uri("/sign-in")
                .param("username", "officer.uz")
                .param("password", "demo")
                .with(csrf());
        assertThat(form.remoteAddress("192.0.2.7")).hasRedirectedUrl("/sign-in?remote");
        assertThat(mvc.get()
                        .uri("/api/v1/cases")
                        .with(httpBasic("officer.uz", "demo"))
                        .remoteAddress("192.0.2.7"))
                .hasStatus(403)
                .bodyText()
                .contains("remote-sign-in-refused");
        assertThat(mvc.get()
                        .uri("/api/v1/cases")
                        .with(httpBasic("officer.uz", "demo"))
                        .header("X-Forwarded-For", "x"))
                .hasStatus(403);
    }

    @Test
    void answersNationalSystemsWithAProblem() {
        assertThat(mvc.get().uri("/api/v1/cases"))
                .hasStatus(401)
                .hasContentType("application/problem+json;charset=UTF-8")
                .bodyText()
                .contains("sign-in-required");
    }

    @Test
    void publishesTheSchemasForEverybody() {
        ContentSchema.published()
                .forEach((id, schema) -> assertThat(
                                mvc.get().uri("/api/v1/schemas/" + id.substring(id.lastIndexOf('/') + 1)))
                        .hasStatusOk()
                        .bodyText()
                        .isEqualTo(schema));
    }

    @Test
    void refusesAFormWithoutItsToken() {
        assertThat(mvc.post().uri("/sign-out").session(signIn(mvc, "officer.uz")))
                .hasStatus(403);
        assertThat(mvc.post().uri("/sign-in")).hasRedirectedUrl("/sign-in?expired");
    }

    private MvcTestResult refused(int status) {
        return mvc.get()
                .uri("/error")
                .accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/sign-in")
                .exchange();
    }
}
