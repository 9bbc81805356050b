package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.directory.MadeEdition;
import org.rogatory.directory.ReferenceFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CompletenessTest {

    private static final ReferenceData DATA = ReferenceData.load();

    private final Completeness completeness = new Completeness(DATA);
    private final Explanations explanations = new Explanations(DATA);

    @Test
    void checksAnItemFromItsStageOn() {
        var content = content("SC-01");
        content.remove("signature");
        assertThat(check(content, Stage.DRAFT)).extracting(Finding::item).doesNotContain("signature_seal");
        assertThat(check(content, Stage.SIGN)).contains(new Finding(Level.ERROR, "missing", "signature_seal"));
    }

    @Test
    void findsNothingRequiredInAnEmptyDraft() {
        var content = JsonMapper.shared()
                .createObjectNode()
                .put("form", "mla_request")
                .put("requested", "IT");
        var found = check(content, Stage.DRAFT);
        assertThat(found)
                .contains(
                        new Finding(Level.ERROR, "missing", "assistance"),
                        new Finding(Level.ERROR, "missing", "legal_basis"))
                .allMatch(Finding::blocks);
        assertThat(check(JsonMapper.shared().createObjectNode(), Stage.DRAFT))
                .containsExactly(new Finding(Level.ERROR, "missing", "form"));
    }

    @Test
    void survivesAContentOfAnyShape() {
        var content = content("SC-01");
        for (var field : content.deepCopy().propertyNames()) {
            for (var value : new String[] {"[]", "{}", "5", "\"x\"", "[[{}]]", "[\"x\"]", "null"}) {
                var changed = content.deepCopy();
                changed.set(field, JsonMapper.shared().readTree(value));
                assertThat(check(changed, Stage.TRANSMIT)).isNotNull();
            }
        }
    }

    @Test
    void refusesAnUnknownKindOfAssistance() {
        var content = content("SC-01");
        ((ObjectNode) content.path("assistance").path(1)).put("type", "magic");
        assertThat(check(content, Stage.DRAFT)).contains(new Finding(Level.ERROR, "unknown_type", "assistance[1]"));
    }

    @Test
    void letsNothingButTheReferenceOfAClassifiedMeasureIn() {
        var content = content("SC-11");
        ((ObjectNode) content.path("assistance").path(0).path("facts")).put("goods", "18 kg");
        assertThat(check(content, Stage.TRANSMIT))
                .contains(new Finding(Level.ERROR, "classified_reference", "assistance[0]"));
    }

    @ParameterizedTest
    @CsvSource({
        "ETS-030, 2026-06-19, true",
        "ETS-182, 2026-06-19, true",
        "ETS-030, 2026-06-20T10:00:00+05:00, false",
        "CHISINAU-2002, 2026-05-02, false",
    })
    void warnsOfASummonsThatMayComeTooLateUnderTheEuropeanConvention(String cited, String hearing, boolean warned) {
        var content = content("SC-02");
        content.putArray("legal_basis").add(cited);
        ((ObjectNode) content.path("assistance").path(0).path("facts")).put("hearing_date", hearing);
        var warning = new Finding(Level.WARNING, "summons_short_notice", "assistance[0].hearing_date");
        assertThat(completeness
                        .check(content, Stage.DRAFT, LocalDate.parse("2026-05-01"))
                        .contains(warning))
                .isEqualTo(warned);
        var told = explanations.explain(warning, content, Locale.ENGLISH);
        assertThat(told.label()).contains("art. 7(3)");
        assertThat(told.help()).contains("Not confirmed for this State");
    }

    @Test
    void judgesOnWithoutTheLeadTimeOfASummonsWhereAnEditionHasDroppedIt() throws IOException {
        var without =
                MadeEdition.of(1, "deadlines.yaml", "- key: summons_lead_ets030\n", "- key: summons_lead_other\n");
        var data = ReferenceData.load(ReferenceFiles.zipped(new ByteArrayInputStream(without)));
        var content = content("SC-02");
        content.putArray("legal_basis").add("ETS-030");
        assertThat(new Completeness(data).check(content, Stage.DRAFT, LocalDate.parse("2026-05-01")))
                .extracting(Finding::key)
                .doesNotContain("summons_short_notice");
    }

    @Test
    void judgesASupplementByRulesOfItsOwn() {
        var content = content("SC-05");
        content.put("form", "supplementary_request").remove(List.of("assistance", "purpose", "parent"));
        assertThat(check(content, Stage.DRAFT))
                .extracting(Finding::key, Finding::item)
                .contains(tuple("missing", "parent"), tuple("missing", "new_facts"), tuple("missing", "new_assistance"))
                .doesNotContain(tuple("missing", "purpose"));

        content.put("parent", "AM-MLA-2026-000001")
                .put("new_facts", "On 2026-02-03 she was found in Lyon. She is safe.");
        content.putArray("assistance").addObject().put("type", "no_such_type");
        assertThat(check(content, Stage.DRAFT))
                .extracting(Finding::key, Finding::item)
                .contains(tuple("unknown_type", "assistance[0]"))
                .doesNotContain(tuple("missing", "same_basis"));
    }

    @Test
    void findsTheNameOfAProtectedPersonInTheOpenPart() {
        var content = content("SC-05");
        content.put("nexus", "NMUSHYAN Ani is a direct victim. She can name who made the promise.");
        assertThat(check(content, Stage.DRAFT))
                .contains(new Finding(Level.ERROR, "identity_in_open_fields", "assistance[1].person"));
    }

    @Test
    void findsTheLatinFormOfAProtectedName() {
        var content = content("SC-05");
        var sealed = (ObjectNode) content.path("sealed").path("persons").path(0);
        sealed.put("name", "Նմուշյան Անի").put("name_latin", "Nmushyan Ani");
        assertThat(check(content, Stage.DRAFT)).extracting(Finding::key).doesNotContain("identity_in_open_fields");
        content.put("nexus", "Ani Nmushyan is a direct victim. She can name who made the promise.");
        assertThat(check(content, Stage.DRAFT)).extracting(Finding::key).contains("identity_in_open_fields");
    }

    @Test
    void findsAProtectedPersonUnderEveryFormInEitherOrderOfHisNameAndLetsNobodyOverrideIt() {
        var content = content("SC-05");
        for (var form : List.of("mla_request", "supplementary_request", "spontaneous_information")) {
            for (var name : List.of("Ani NMUSHYAN", "nmushyan\nani", "NMUSHYAN  Ani")) {
                content.put("form", form).put("facts", "It was " + name + " who came.");
                assertThat(check(content, Stage.DRAFT))
                        .filteredOn(finding -> finding.key().equals("identity_in_open_fields"))
                        .isNotEmpty()
                        .noneMatch(completeness::overridable);
            }
        }
    }

    @Test
    void findsWhatIsWrittenBesideASealedPersonAmongTheRepresentatives() {
        var content = content("SC-05");
        content.putArray("representatives")
                .addObject()
                .put("code", "R-1")
                .put("sealed", true)
                .put("name", "SYNTHETIC");
        assertThat(check(content, Stage.DRAFT)).extracting(Finding::key).contains("identity_in_open_fields");
    }

    @Test
    void explainsAFindingInThreeLanguages() {
        var content = content("SC-D1");
        var period = new Finding(Level.ERROR, "missing", "assistance[0].period");
        var english = explanations.explain(period, content, Locale.ENGLISH);
        assertThat(english.label()).isEqualTo("A required value is missing");
        assertThat(english.place()).startsWith("1. ").contains(": ");
        assertThat(english.article()).isEqualTo("United Nations Convention against Corruption, art. 46(3)(f)");
        var purpose = new Finding(Level.ERROR, "missing", "purpose");
        var russian = explanations.explain(purpose, content, Locale.forLanguageTag("ru"));
        assertThat(russian.help()).startsWith("Что будет доказано");
        assertThat(russian.article()).endsWith(", art. 46(15)(f)").doesNotContain("UNCAC");
        var uzbek = explanations.explain(purpose, content, Locale.forLanguageTag("uz"));
        assertThat(uzbek.help()).isEqualTo("Dalillar olish maqsadi");
        var basis = new Finding(Level.WARNING, "LB7", "legal_basis", "UZ-IT-MLA");
        assertThat(explanations.explain(basis, content, Locale.ENGLISH).article())
                .isEqualTo(DATA.labels().label("instruments", "UZ-IT-MLA", Locale.ENGLISH));
    }

    @Test
    void explainsEveryFindingOfEveryScenario() {
        for (var scenario : DATA.scenarios()) {
            for (var finding : scenario.expected()) {
                for (var language : new String[] {"en", "ru", "uz"}) {
                    var words = explanations.explain(finding, scenario.content(), Locale.forLanguageTag(language));
                    assertThat(words.label()).isNotBlank().isNotEqualTo(finding.key());
                    assertThat(words.place()).isNotBlank();
                    assertThat(words.help()).isNotBlank();
                }
            }
        }
    }

    private List<Finding> check(JsonNode content, Stage stage) {
        return completeness.check(content, stage, LocalDate.parse("2026-04-20"));
    }

    private static ObjectNode content(String id) {
        return (ObjectNode) DATA.scenarios().stream()
                .filter(scenario -> scenario.id().equals(id))
                .findFirst()
                .orElseThrow()
                .content()
                .deepCopy();
    }
}
