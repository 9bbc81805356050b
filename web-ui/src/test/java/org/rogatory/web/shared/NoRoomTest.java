package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the node has no room for is told as such, to people and to national systems. */
@Tag("slow")
@WebMvcTest
@ContextConfiguration(classes = PagesWithoutEngine.class)
class NoRoomTest {

    @Autowired
    private MockMvcTester mvc;

    private MvcTestResult told(String address, MediaType accepted, String language) {
        return mvc.get()
                .uri("/error?lang=" + language)
                .accept(accepted)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 507)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, address)
                .exchange();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|There is no room for this file", "ru|Для этого файла нет места", "uz|Bu fayl uchun joy yoʻq"})
    void peopleReadItInTheirLanguage(String language, String title) {
        assertThat(told("/cases", MediaType.TEXT_HTML, language))
                .hasStatus(507)
                .bodyText()
                .contains(title)
                .doesNotContain("??");
    }

    @Test
    void nationalSystemsReadItsCode() {
        assertThat(told("/api/v1/cases", MediaType.APPLICATION_JSON, "en"))
                .hasStatus(507)
                .bodyText()
                .contains("\"code\":\"disk-full\"", "urn:rogatory:problem:disk-full");
    }
}
