package org.rogatory.web.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.web.shared.PagesWithoutEngine.signIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.web.shared.PagesWithoutEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The operator sees numbers and states of master keys, and takes one into use that is ready. */
@Tag("slow")
@WebMvcTest
@ContextConfiguration(classes = PagesWithoutEngine.class)
class MasterKeysPagesTest {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|In use|Can be taken into use, once every node was started with it",
                "ru|В действии|Можно ввести в действие, когда с ним запущены все узлы"
            })
    void saysWhereEachKeyStands(String language, String used, String ready) {
        assertThat(mvc.get().uri("/operations/keys?lang=" + language).session(signIn(mvc, "operator.uz")))
                .hasStatusOk()
                .bodyText()
                .contains(used, ready, "/operations/keys/2")
                .doesNotContain("/operations/keys/1", "??");
    }

    @Test
    void takesOneIntoUseThatIsReadyAndNoOther() {
        var session = signIn(mvc, "operator.uz");
        assertThat(mvc.post().uri("/operations/keys/2").session(session).with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#started-2\"");
        assertThat(mvc.post()
                        .uri("/operations/keys/2")
                        .param("started-2", "true")
                        .session(session)
                        .with(csrf()))
                .hasRedirectedUrl("/operations/keys?done=use");
        for (var number : new String[] {"1", "3", "x", "99999999999"}) {
            assertThat(mvc.post()
                            .uri("/operations/keys/" + number)
                            .param("started-" + number, "true")
                            .session(session)
                            .with(csrf()))
                    .as(number)
                    .hasStatus(404);
        }
        assertThat(mvc.post()
                        .uri("/operations/keys/2")
                        .session(signIn(mvc, "admin.uz"))
                        .with(csrf()))
                .hasStatus(403);
    }
}
