package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class EventWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "_ru", "_uz"})
    void namesEveryKindOfEventInEveryLanguage(String language) throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(new ClassPathResource("messages/audit" + language + ".properties")
                .getContentAsString(StandardCharsets.UTF_8)));
        assertThat(EventWords.KINDS)
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(kind -> assertThat(texts).containsKey("audit.event." + kind));
    }
}
