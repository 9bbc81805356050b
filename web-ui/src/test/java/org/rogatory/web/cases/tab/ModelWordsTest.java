package org.rogatory.web.cases.tab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Every word that a drawing shows is there in three languages. */
class ModelWordsTest {

    @Test
    void namesEveryElementOfEveryModelInEnglishAsTheModelDoes() throws Exception {
        assertThat(named()).hasSizeGreaterThan(150);
        assertThat(words("")).isEqualTo(named());
    }

    @Test
    void namesEveryElementOfEveryModelInRussian() throws Exception {
        assertThat(words("_ru").keySet()).isEqualTo(named().keySet());
        assertThat(words("_ru"))
                .allSatisfy((id, word) -> assertThat(word)
                        .as(id)
                        .satisfiesAnyOf(
                                text -> assertThat(text).matches("[\\p{IsCyrillic} ,?-]+"),
                                text -> assertThat(text).startsWith("Rogatory")));
    }

    @Test
    void namesEveryElementOfEveryModelInUzbek() throws Exception {
        assertThat(words("_uz").keySet()).isEqualTo(named().keySet());
        assertThat(words("_uz").values()).noneMatch(word -> word.matches(".*\\p{IsCyrillic}.*"));
    }

    @Test
    void drawsInTheReadersWordsAndKeepsWhatOnlyTheEngineNeeds() throws IOException {
        var model = new ClassPathResource("models/mla/mla-outgoing.bpmn").getContentAsByteArray();
        var drawn = new String(ModelDrawing.named(model, id -> "‹" + id + "›"), StandardCharsets.UTF_8);
        assertThat(drawn)
                .contains("name=\"‹ReviewRequest›\"", "name=\"‹SupervisorLane›\"", "BPMNShape")
                .doesNotContain("camunda:", "${", "documentation", "Review the request", "conditionExpression");
    }

    private static Map<String, String> named() throws IOException, ParserConfigurationException, SAXException {
        var names = new TreeMap<String, String>();
        for (var model : new PathMatchingResourcePatternResolver().getResources("classpath*:/models/**/*.bpmn")) {
            var document = read(model);
            var process =
                    ((Element) document.getElementsByTagNameNS("*", "process").item(0)).getAttribute("id");
            var elements = document.getElementsByTagNameNS("*", "*");
            for (int at = 0; at < elements.getLength(); at++) {
                var element = (Element) elements.item(at);
                if (drawn(element)) {
                    names.put(process + "." + element.getAttribute("id"), element.getAttribute("name"));
                }
            }
        }
        return names;
    }

    private static boolean drawn(Element element) {
        return !element.getAttribute("name").isEmpty()
                && !element.getAttribute("id").isEmpty()
                && !element.getLocalName().matches("process|message|collaboration");
    }

    private static Document read(Resource model) throws IOException, ParserConfigurationException, SAXException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (var in = model.getInputStream()) {
            return factory.newDocumentBuilder().parse(in);
        }
    }

    private static Map<String, String> words(String suffix) throws IOException {
        var properties = new Properties();
        for (var file : List.of("mlamodel", "extraditionmodel", "transfermodel", "referralmodel")) {
            properties.load(new StringReader(new ClassPathResource("messages/" + file + suffix + ".properties")
                    .getContentAsString(StandardCharsets.UTF_8)));
        }
        var words = new TreeMap<String, String>();
        properties.forEach((key, word) -> words.put((String) key, (String) word));
        return words;
    }
}
