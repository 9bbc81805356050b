package org.rogatory.integrations.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.documents.letter.Letter;
import org.rogatory.law.Scenario;
import org.rogatory.requests.RequestForms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the data inside a PDF say can be read on its pages: texts, names, references and numbers word for word. */
@Tag("slow")
class LetterSaysItsDataTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final OpenHtmlPdfRenderer RENDERER = new OpenHtmlPdfRenderer();
    private static final List<String> LANGUAGES = List.of("en", "ru", "uz");

    /** Fields whose codes the pages say in words. */
    private static final Set<String> CODES =
            Set.of("type", "role", "sex", "legal_basis", "citizenship", "answer", "keys", "outcome", "into");

    private static final Set<String> FRAME = Set.of("/schema", "/template", "/kind", "/language");
    private static final Pattern OTHER_CODES = Pattern.compile(
            "/content/(authority|from|to|offences/key|translation/sections/(key|name|item)|translation/version"
                    + "|extradition/(purpose|consent_purpose)|transit/means|transfer/(reports|damage_paid|pending))");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");
    private static final Pattern WHEN =
            Pattern.compile("\\d{4}-\\d{2}(-\\d{2}(T[0-9:.]+([+-][0-9:]+|Z))?)?(/\\d{4}-\\d{2}(-\\d{2})?)?");
    /** Articles stand with the instrument to which they belong, which is named in full. */
    private static final Pattern INSTRUMENT = Pattern.compile("^[A-Z][A-Z0-9-]+ (arts?\\.? )?");

    /** A value of the data and where it stands. */
    private record Leaf(String path, JsonNode value) {

        boolean code() {
            return FRAME.contains(path)
                    || OTHER_CODES.matcher(path).matches()
                    || path.startsWith("/content/") && CODES.contains(path.substring(path.lastIndexOf('/') + 1));
        }
    }

    static Stream<String> kinds() {
        return EveryLetter.kinds();
    }

    static Stream<Scenario> scenarios() {
        return EveryLetter.LAW.scenarios().stream()
                .filter(scenario -> List.of("mla_request", "service_short_form")
                        .contains(scenario.content().path("form").asString("")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aLetterOfThisKindSaysItsData(String kind) throws Exception {
        var language = LANGUAGES.get(kinds().toList().indexOf(kind) % LANGUAGES.size());
        saysItsData(EveryLetter.letter(kind, language));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aRequestSaysItsDataAlsoWhereSignsAreNotShown(Scenario scenario) throws Exception {
        var content = (ObjectNode) scenario.content().deepCopy();
        content.put("language", "ru");
        var hidden = "Номер \u202E12\u200B/3, имя \u0645\u062D, картина \uD83D\uDE00.\n";
        content.put("facts", hidden + content.path("facts").asString(""));
        saysItsData(EveryLetter.LETTERS.request(EveryLetter.HEADS.get("ru"), content, List.of()));
    }

    /** The interface for national systems takes items of assistance in a transfer, too. */
    @Test
    void aTransferCarriesNoFactsOfItemsThatItDoesNotShow() throws Exception {
        var content = EveryLetter.LAW.scenarios().stream()
                .map(Scenario::content)
                .filter(each -> RequestForms.TRANSFER.equals(each.path("form").asString("")))
                .map(each -> (ObjectNode) each.deepCopy())
                .findFirst()
                .orElseThrow();
        content.put("language", "ru")
                .putArray("assistance")
                .addObject()
                .put("type", "bank_records")
                .putObject("facts")
                .put("questions", "Whose is the account (synthetic)?");
        var letter = EveryLetter.LETTERS.request(EveryLetter.HEADS.get("ru"), content, List.of());

        saysItsData(letter);
        assertThat(JSON.readTree(letter.data()).at("/content/assistance/0").propertyNames())
                .containsExactly("type");
    }

    private static void saysItsData(Letter letter) throws Exception {
        byte[] pdf = RENDERER.render(letter);
        var pages = pages(letter, pdf);
        var leaves = leaves(data(pdf), "");
        assertThat(leaves).hasSizeGreaterThan(8);
        for (var leaf : leaves) {
            if (!leaf.code() && !leaf.value().isBoolean() && !leaf.value().isNull()) {
                said(leaf, letter.language())
                        .forEach(text -> assertThat(pages)
                                .as("%s: %s", leaf.path(), leaf.value())
                                .contains(text));
            }
        }
    }

    private static JsonNode data(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var names =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            return JSON.readTree(names.get("data.json").getEmbeddedFile().toByteArray());
        }
    }

    /** The text of all pages without white space, and without the lines at their feet, which would cut a paragraph. */
    private static String pages(Letter letter, byte[] pdf) throws Exception {
        var words = letter.wording();
        var foot = Pattern.quote(plain(letter.reference() + " · " + words.page())) + "\\d+"
                + Pattern.quote(plain(words.of())) + "\\d+";
        return plain(EveryLetter.textOf(pdf)).replaceAll(foot, "");
    }

    private static String plain(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    /** What must stand on the pages: each line of a value, a day as letters write it, a sum with its groups. */
    private static Stream<String> said(Leaf leaf, Locale language) {
        var value = leaf.value();
        if (value.isIntegralNumber() && value.asLong() >= 10_000) {
            return Stream.of(plain(NumberFormat.getIntegerInstance(language).format(value.asLong())));
        }
        var text = value.asString("");
        if (WHEN.matcher(text).matches()) {
            return DATE.matcher(text)
                    .results()
                    .map(day -> (day.group(3) == null ? "" : day.group(3) + ".") + day.group(2) + "." + day.group(1));
        }
        var parts = leaf.path().equals("/content/articles")
                ? Stream.of(text.split("; "))
                        .map(part -> INSTRUMENT.matcher(part).replaceFirst(""))
                : text.lines();
        return parts.map(LetterSaysItsDataTest::plain);
    }

    private static List<Leaf> leaves(JsonNode node, String path) {
        var leaves = new ArrayList<Leaf>();
        if (node.isValueNode()) {
            leaves.add(new Leaf(path, node));
        }
        node.properties().forEach(entry -> leaves.addAll(leaves(entry.getValue(), path + "/" + entry.getKey())));
        if (node.isArray()) {
            node.forEach(entry -> leaves.addAll(leaves(entry, path)));
        }
        return leaves;
    }
}
