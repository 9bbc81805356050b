package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.web.shared.PagesWithoutEngine.signIn;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An address that only takes a form leads whoever opens it to the page above it; what is nowhere stays nowhere. */
@Tag("slow")
@WebMvcTest
@ContextConfiguration(classes = PagesWithoutEngine.class)
class FormAddressesTest {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "/administration/users/officer.uz/enable?lang=ru&version=3, /administration/users/officer.uz?lang=ru",
        "/kept/forget?lang=xx, /kept"
    })
    void leadsToThePageAboveItInTheLanguageThatWasChosen(String asked, String page) {
        assertThat(mvc.get().uri(asked).session(signIn(mvc, "admin.uz"))).hasRedirectedUrl(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kept/nothing", "/nothing/here"})
    void leadsNowhereFromWhereNothingIs(String asked) {
        assertThat(mvc.get().uri(asked).session(signIn(mvc, "admin.uz"))).hasStatus(404);
    }
}
