package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A finding says which of several things it is about, what of it, and how exactly that is mended. */
class ParticularsTest {

    private static final ReferenceData DATA = ReferenceData.load();
    private static final Explanations EXPLANATIONS = new Explanations(DATA);

    private static JsonNode content(String json) {
        return JsonMapper.shared().readTree(json.replace('\'', '"'));
    }

    private static Explanation told(String key, String item, String json) {
        var content = content("{'form':'mla_request'," + json + "}");
        return EXPLANATIONS.explain(new Finding(Level.ERROR, key, item), content, Locale.ENGLISH);
    }

    @Test
    void namesTheAnnexThatMustBeACertifiedCopy() {
        var told = told("not_certified", "attachments", """
                'attachments':[{'kind':'law_text','name':'Article 135','certified':true},
                               {'kind':'court_order','name':'Ruling 5'},{'kind':'contract','name':'Lease'}]""");
        assertThat(told.about()).isEqualTo("Court order: Ruling 5");
        assertThat(told.told()).isEqualTo("An attachment must be a certified copy – Court order: Ruling 5");
    }

    @Test
    void countsTheAnnexThatHasNeitherKindNorName() {
        var told = told("attachments_listed", "attachments", "'attachments':[{'kind':'report','name':'A'},{'x':1}]");
        assertThat(told.about()).isEqualTo("Annex 2");
    }

    @Test
    void namesThePersonByHisCodeAndTheFactThatIsUnknown() {
        var told = told("person_detail", "persons", """
                'persons':[{'role':'suspect','name':'TESTOV A.','born':'1990-01-01','citizenship':'UZ','location':'Osh'},
                           {'role':'witness','code':'W-1'},
                           {'role':'victim','name':'NAMUNOV B.','location':'Astana'}]""");
        assertThat(told.about()).isEqualTo("P-3: date of birth, citizenship").doesNotContain("NAMUNOV");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'office':'Deputy','date':'2026-11-27','seal':true}|"
                        + "date of signature 27 November 2026: in the future, or before the case was opened",
                "{'date':'2026-11-27'}|office of the signatory, seal"
            })
    void saysWhatOfTheSignatureIsWrong(String signature, String about) {
        assertThat(told("signed_and_sealed", "signature_seal", "'signature':" + signature)
                        .about())
                .isEqualTo(about);
    }

    @Test
    void advisesOfACitedTreatyWhatIsToBeDoneAboutIt() {
        var content = content("{'form':'mla_request','legal_basis':['UNTOC']}");
        var cited = DATA.form("mla_request")
                .flatMap(form -> form.item("legal_basis"))
                .orElseThrow()
                .help()
                .en();
        for (var key : new String[] {"LB5", "LB6", "LB7", "LB9"}) {
            var finding = new Finding(Level.WARNING, key, "legal_basis", "UNTOC");
            var help = EXPLANATIONS.explain(finding, content, Locale.ENGLISH).help();
            assertThat(help).as(key).isNotEqualTo(cited);
        }
        var first = new Finding(Level.INFO, "LB9", "legal_basis", "UNTOC");
        assertThat(EXPLANATIONS.explain(first, content, Locale.ENGLISH).help()).contains("central authority 18(13)");
    }

    @Test
    void advisesNothingWhereItWouldOnlySayItAgain() {
        var item = "'assistance':[{'type':'bank_records','facts':{}}]";
        assertThat(told("missing", "assistance[0].records", item).advice()).isNull();
        assertThat(told("missing", "assistance[0].period", item).advice()).startsWith("For more than three years");
    }

    @Test
    void saysThatTheTickAloneAttachesNoTextOfTheLaw() {
        assertThat(told("law_text_attached", "law_text", "'law_text':true").help())
                .contains("list an annex");
    }
}
