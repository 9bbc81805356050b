package org.rogatory.web.mla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.directory.Directory;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.law.ReferenceData;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DraftFormsTest {

    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final Directory DIRECTORY = Directory.load();
    private static final Set<String> FORMS = Set.of("mla_request", "service_short_form");

    private static List<TopicForm> forms() {
        return List.of(
                new MatterForm(),
                new OffencesForm(REFERENCE),
                new NeededForm(REFERENCE),
                new AddresseeForm(DIRECTORY),
                new BasisForm(),
                new PersonsForm(),
                new FormalitiesForm());
    }

    static List<ObjectNode> scenarios() {
        var found = new ArrayList<ObjectNode>();
        ReferenceFiles.shipped().read("scenarios.yaml").node().path("scenarios").forEach(scenario -> {
            if (FORMS.contains(scenario.path("form").asString(""))) {
                found.add((ObjectNode) scenario);
            }
        });
        return found;
    }

    private static ObjectNode content(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json);
    }

    /** What a browser sends back: ticked boxes only, everything else as it was shown. */
    private static Typed sent(Typed shown) {
        var form = new java.util.LinkedHashMap<>(shown.all());
        form.values().removeIf(texts -> texts.equals(List.of("false")));
        return Typed.of(form);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void leavesAnUnchangedRequestAsItWas(ObjectNode scenario) {
        for (var form : forms()) {
            var content = scenario.deepCopy();
            var typed = sent(form.read(content));
            form.write(content, typed);
            assertThat(content).as(form.topic().slug()).isEqualTo(scenario);
            assertThat(typed.faults()).isEmpty();
        }
    }

    @Test
    void writesWhatIsSealedIntoItsBlockAlone() {
        var form = new PersonsForm();
        var content = content("{\"sealed\":{\"annex\":\"A\"}}");
        var typed = form.read(content);
        typed.put("shelter-rows", "1");
        typed.put("shelter-0-code", "V-1");
        typed.put("shelter-0-name", "SYNTHETIC Person");
        typed.put("sealed-covert", "SYNTHETIC act");
        typed.putAll("sealed-open_to", List.of("KZ-GPO", "KZ-UNIT-1"));
        form.write(content, typed);

        assertThat(content)
                .isEqualTo(content("{\"sealed\":{\"annex\":\"A\","
                        + "\"persons\":[{\"code\":\"V-1\",\"name\":\"SYNTHETIC Person\"}],"
                        + "\"covert\":\"SYNTHETIC act\",\"open_to\":[\"KZ-GPO\",\"KZ-UNIT-1\"]}}"));
    }

    @Test
    void theOnlyReaderOfASealedAnnexKeptAsATextIsOneOfAList() {
        var form = new PersonsForm();
        var content = content("{\"sealed\":{\"open_to\":\"KZ-GPO\"}}");
        var typed = form.read(content);
        assertThat(typed.texts("sealed-open_to")).containsExactly("KZ-GPO");

        form.write(content, sent(typed));
        assertThat(content).isEqualTo(content("{\"sealed\":{\"open_to\":\"KZ-GPO\"}}"));
        typed.putAll("sealed-open_to", List.of("KZ-UNIT-1", "KZ-GPO"));
        form.write(content, sent(typed));
        assertThat(content.at("/sealed/open_to").toString()).isEqualTo("[\"KZ-GPO\",\"KZ-UNIT-1\"]");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void changesOnlyItsOwnKeys(ObjectNode scenario) {
        for (var form : forms()) {
            var content = scenario.deepCopy();
            form.write(content, new Typed());
            var others = content.deepCopy();
            var before = scenario.deepCopy();
            others.remove(form.topic().keys());
            before.remove(form.topic().keys());
            assertThat(others).isEqualTo(before);
        }
    }

    @Test
    void everyKeyBelongsToOnePage() {
        for (var form : forms()) {
            assertThat(form.parts().stream().map(DraftPart::key).distinct())
                    .containsExactlyInAnyOrderElementsOf(form.topic().keys());
        }
    }

    @Test
    void keepsWhatAPageDoesNotShowWithItsRow() {
        var content = content("""
            {"persons": [{"role": "suspect", "name": "TESTOV A.", "tax_id": "1"},
                         {"role": "witness", "name": "NAMUNOV B.", "tax_id": "2"}]}\
            """);
        var form = new PersonsForm();
        var typed = sent(form.read(content));
        typed.drop("person-0");
        typed.put("person-1-location", "Fergana");
        form.write(content, typed);
        assertThat(content).isEqualTo(content("""
            {"persons": [{"role": "witness", "name": "NAMUNOV B.", "tax_id": "2", "location": "Fergana"}]}\
            """));
    }

    @Test
    void proposesTheLatinFormOfNamesThatHaveNone() {
        var content = content("""
            {"persons": [{"name": "Намунов Б. (вымышлено)"}, {"name": "Юсупова", "name_latin": "YUSUPOVA"},
                         {"name": "Namunov"}, {"code": "P-7"}]}\
            """);
        var form = new PersonsForm();
        assertThat(form.add("person", content.deepCopy(), new Typed())).isFalse();
        assertThat(form.add("latin", content, new Typed())).isTrue();
        assertThat(content).isEqualTo(content("""
            {"persons": [{"name": "Намунов Б. (вымышлено)", "name_latin": "Namunov B. (vymyshleno)"},
                         {"name": "Юсупова", "name_latin": "YUSUPOVA"}, {"name": "Namunov"}, {"code": "P-7"}]}\
            """));
    }

    @Test
    void writesTheShapesTheChecksRead() {
        var content = content("{\"assistance\": []}");
        var form = new NeededForm(REFERENCE);
        var typed = new Typed();
        typed.put("item-type", "bank_records");
        form.add("item", content, typed);
        var shown = sent(form.read(content));
        shown.put("item-0-period-from", "01.09.2025");
        shown.put("item-0-period-to", "2026-02-28");
        shown.put("item-0-records", "statements\r\nKYC file\r\n");
        shown.put("item-0-suspect_flow", "2025-11-04 | 9800 | EUR");
        shown.put("item-0-no_tipping", "true");
        shown.put("item-0-court_order-number", "31");
        form.write(content, shown);
        assertThat(content.path("assistance").path(0).toString()).isEqualTo("""
            {"type":"bank_records","facts":{"period":["2025-09-01","2026-02-28"],\
            "records":["statements","KYC file"],\
            "suspect_flow":[{"date":"2025-11-04","amount":9800,"currency":"EUR"}],\
            "no_tipping":true,"court_order":{"number":"31"}}}\
            """);
    }

    @Test
    void showsASumInAllItsDigitsAndTakesItBack() {
        var content = content("""
            {"damage": {"amount": 12500000.5, "currency": "EUR"},
             "assistance": [{"type": "bank_records", "facts": {"suspect_flow": [
                 {"date": "2025-11-04", "amount": 12500000.5, "currency": "EUR"}]}}]}\
            """);
        var formalities = new FormalitiesForm();
        var typed = sent(formalities.read(content));
        assertThat(typed.text("damage-amount")).isEqualTo("12500000.5");
        typed.put("damage-currency", "USD");
        formalities.write(content, typed);
        assertThat(typed.faults()).isEmpty();
        assertThat(content.at("/damage/amount").decimalValue()).isEqualByComparingTo("12500000.5");

        var needed = new NeededForm(REFERENCE);
        var lines = sent(needed.read(content));
        assertThat(lines.text("item-0-suspect_flow")).isEqualTo("2025-11-04 | 12500000.5 | EUR");
        lines.put("item-0-suspect_flow", "2025-11-04 | 12500000.5 | USD");
        needed.write(content, lines);
        assertThat(content.at("/assistance/0/facts/suspect_flow/0").toString())
                .isEqualTo("{\"date\":\"2025-11-04\",\"amount\":12500000.5,\"currency\":\"USD\"}");
    }

    @Test
    void keepsTheDigitsOfANumberInItsRow() {
        var content = (ObjectNode) JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree("{\"offences\": [{\"key\": \"theft\", \"max_penalty_years\": 7.50}]}");
        var before = content.deepCopy();
        var form = new OffencesForm(REFERENCE);
        form.write(content, sent(form.read(content)));
        assertThat(content).isEqualTo(before);
    }

    @Test
    void saysWhichFieldCannotBeRead() {
        var typed = new Typed();
        typed.put("offence-rows", "1");
        typed.put("offence-0-max_penalty_years", "twelve");
        new OffencesForm(REFERENCE).write(content("{}"), typed);
        var dates = new Typed();
        dates.put("opened", "31.02.2026");
        new MatterForm().write(content("{}"), dates);
        assertThat(typed.faults()).containsEntry("offence-0-max_penalty_years", "number");
        assertThat(dates.faults()).containsEntry("opened", "date");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-05, 2020-01-01, true",
        "05.05.2026, 04.05.2026, true",
        "2026-05-05, 2026-05-05, false",
        "2026-05-05, 06.05.2026, false",
        "2026-05-05, '', false"
    })
    void saysWhereAPeriodEndsBeforeItBegins(String from, String to, boolean backward) {
        var act = new Typed();
        act.put("act-rows", "1");
        act.put("act-0-date-from", from);
        act.put("act-0-date-to", to);
        new MatterForm().write(content("{}"), act);
        assertThat(act.faults()).isEqualTo(backward ? Map.of("act-0-date-to", "order") : Map.of());
    }

    @Test
    void classifiesAnOffenceWhenItIsChosen() {
        var content = content("{}");
        var typed = new Typed();
        typed.put("offence-rows", "1");
        typed.put("offence-0-key", "theft");
        typed.put("offence-0-max_penalty_years", "5");
        new OffencesForm(REFERENCE).write(content, typed);
        assertThat(content.path("offences").toString())
                .isEqualTo("[{\"key\":\"theft\",\"max_penalty_years\":5,\"iccs\":\"0502\"}]");
    }

    @Test
    void choosesTheAuthorityOfAnotherState() {
        var content = content("{\"requested\": \"IT\", \"requested_authority\": \"IT-MOJ\"}");
        var form = new AddresseeForm(DIRECTORY);
        var typed = form.read(content);
        typed.put("requested", "KZ");
        form.write(content, typed);
        assertThat(content.path("requested_authority").asString())
                .isEqualTo(DIRECTORY.mlaDefault("KZ").orElseThrow().key());
    }

    @Test
    void saysHowTheTranslationStandsInTheLetter() {
        var content = content("{}");
        var form = new FormalitiesForm();
        var typed = sent(form.read(content));
        typed.put("letter-layout", "columns");
        typed.put("letter-texts", "uz");
        form.write(content, typed);
        assertThat(content.path("letter").toString()).isEqualTo("{\"layout\":\"columns\",\"texts\":\"uz\"}");
    }

    @Test
    void keepsTheOrderOfTheInstrumentsCited() {
        var content = content("{\"legal_basis\": [\"UNTOC\", \"UZ-IT-MLA\"]}");
        var typed = new Typed();
        typed.putAll("legal_basis", List.of("UNCAC", "UZ-IT-MLA", "UNTOC"));
        new BasisForm().write(content, typed);
        assertThat(content.path("legal_basis").toString()).isEqualTo("[\"UNTOC\",\"UZ-IT-MLA\",\"UNCAC\"]");
    }
}
