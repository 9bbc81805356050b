package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.directory.ReferenceFiles;
import tools.jackson.databind.JsonNode;

/** What officers read of the reference data is words for officers; what the editors noted for themselves stays a note. */
class ReferenceWordsTest {

    private static final ReferenceData DATA = ReferenceData.load();

    private static final Pattern WORDS = Pattern.compile("\\w+_(en|ru|uz)");

    private static final Pattern EDITORS = Pattern.compile(
            "\\bverify\\b|to confirm\\b|\\(see\\b|\\(seen\\b|, seen\\b|\\bGK\\b|ICCS"
                    + "|\\.\\.\\.|>=|<=| = |\\bwarn\\b|\\breject\\b|\\bLB\\d|проверить\\b|уточнить\\)|tekshirish kerak|aniqlanadi\\)");

    /** Words for limitation, for the State that asks and for the one that is asked which the glossary does not have. */
    private static final Pattern OTHERWISE =
            Pattern.compile("aʼvo muddati|avobgarlik muddati|oʻralayotgan (davlat|organ |tomon)|oʻrovchi davlat");

    static Stream<String> files() {
        return Stream.of(
                "assistance-types.yaml",
                "assurances.yaml",
                "authorities.yaml",
                "confidentiality.yaml",
                "court-steps.yaml",
                "deadlines.yaml",
                "finding-texts.yaml",
                "indicators.yaml",
                "instrument-phrases.yaml",
                "instruments.yaml",
                "legal-basis-rules.yaml",
                "offences.yaml",
                "refusal-grounds.yaml",
                "request-contents.yaml",
                "return-reasons.yaml",
                "services.yaml",
                "transmission-routes.yaml");
    }

    @ParameterizedTest
    @MethodSource("files")
    void showsNoRemarkOfTheEditors(String file) {
        var said = new ArrayList<String>();
        collect(ReferenceFiles.shipped().read(file).node(), said);
        assertThat(said)
                .hasSizeGreaterThan(10)
                .noneMatch(words -> EDITORS.matcher(words).find());
    }

    @ParameterizedTest
    @MethodSource("files")
    void callsLimitationAndBothStatesInUzbekAsTheGlossaryDoes(String file) {
        var said = new ArrayList<String>();
        collect(ReferenceFiles.shipped().read(file).node(), said);
        assertThat(said).noneMatch(words -> OTHERWISE.matcher(words).find());
    }

    private static void collect(JsonNode node, List<String> said) {
        node.properties().forEach(entry -> {
            if (entry.getValue().isString() && WORDS.matcher(entry.getKey()).matches()) {
                said.add(entry.getValue().asString());
            }
        });
        node.forEach(child -> collect(child, said));
    }

    @ParameterizedTest
    @CsvSource({
        "refusal_grounds, no_dual_criminality_ext, минимальный срок, eng kam jazo",
        "refusal_grounds, extraterritorial, вне территории запрашивающего, tashqarida",
        "refusal_grounds, place_of_commission, или против его интересов, manfaatlariga qarshi",
        "refusal_grounds, refugee, ищущее убежище, boshpana",
        "refusal_grounds, amnesty, обладавшем юрисдикцией, Yurisdiksiyaga ega",
        "refusal_grounds, lapse_of_time, иное правовое препятствие, boshqa huquqiy toʻsiq",
        "postponement_grounds, competing_request, Рассматриваются, koʻrib chiqilmoqda"
    })
    void saysAGroundAsFullyInEveryLanguage(String list, String key, String russian, String uzbek) {
        assertThat(DATA.labels().label(list, key, Locale.forLanguageTag("ru"))).contains(russian);
        assertThat(DATA.labels().label(list, key, Locale.forLanguageTag("uz"))).contains(uzbek);
    }

    /** A warning stands on a list with a day of its own, before the end; what is ended was not always looked after. */
    @ParameterizedTest
    @CsvSource({
        "deadlines, sys_custody_warn, (предупреждение), (ogohlantirish)",
        "events.extradition_incoming, end_assurance, Работа по гарантии завершена, ish yakunlandi",
        "events.extradition_outgoing, end_assurance, Работа по гарантии завершена, ish yakunlandi",
        "verbs, end_assurance, Завершить работу по гарантии, ishni yakunlash"
    })
    void saysWhatItIsAlsoWhereNothingHasHappenedYet(String list, String key, String russian, String uzbek) {
        assertThat(DATA.labels().label(list, key, Locale.forLanguageTag("ru"))).contains(russian);
        assertThat(DATA.labels().label(list, key, Locale.forLanguageTag("uz"))).contains(uzbek);
    }

    /** What the adviser lists as articles, and where a ground is written, stands on pages in every language. */
    @Test
    void whatIsNoArticleHasWordsInEveryLanguage() {
        var said = Pattern.compile("\\p{L}{3}");
        assertThat(Stream.concat(listed(), grounded())
                        .filter(place -> said.matcher(place).find()))
                .hasSizeGreaterThan(60)
                .allMatch(place -> DATA.labels().find(Instrument.PHRASES, place).isPresent());
    }

    private static Stream<String> listed() {
        var kinds = DATA.basisRule("LB2").kinds().values().stream()
                .flatMap(List::stream)
                .toList();
        return DATA.instruments().values().stream()
                .flatMap(instrument -> instrument.cooperation().entrySet().stream())
                .filter(covered -> kinds.contains(covered.getKey()))
                .map(Map.Entry::getValue)
                .filter(articles -> !"yes".equals(articles));
    }

    /** But for numbers after the code of an instrument, which are cited alike in every language. */
    private static Stream<String> grounded() {
        var grounds = DATA.grounds();
        var numbered =
                Pattern.compile("(?:" + String.join("|", DATA.instruments().keySet()) + ") [\\d()a-z-]+");
        return Stream.concat(grounds.allRefusal().stream(), grounds.allPostponement().stream())
                .flatMap(ground -> ground.refs().stream())
                .filter(place -> !numbered.matcher(place).matches());
    }

    @Test
    void givesEveryHintInThreeLanguages() {
        var hints = DATA.assistanceTypes().values().stream()
                .flatMap(type -> type.facts().stream())
                .flatMap(fact -> Stream.ofNullable(fact.hint()))
                .toList();
        assertThat(hints)
                .hasSizeGreaterThan(20)
                .allMatch(hint ->
                        Stream.of(hint.en(), hint.ru(), hint.uz()).distinct().count() == 3);
    }

    @Test
    void saysWhomToAskWhereTheDataOfAnInstrumentAreWeak() {
        var weak =
                "central, territorial and other bodies notified to depositary; extradition: prosecutors general (verify)";
        assertThat(DATA.labels().phrase(weak, Locale.ENGLISH))
                .endsWith("prosecutors general (ask the central authority)");
        assertThat(DATA.labels().phrase(weak, Locale.forLanguageTag("ru"))).endsWith("(уточнить в центральном органе)");
        assertThat(DATA.labels().phrase("art. 10", Locale.ENGLISH)).isEqualTo("art. 10");
    }
}
