package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.law.Advice.Verdict;
import org.rogatory.law.LegalBasisQuestion.OffenceClaim;
import tools.jackson.databind.json.JsonMapper;

class LegalBasisAdviserTest {

    private static final ReferenceData DATA = ReferenceData.load();
    private static final LocalDate AS_OF = LocalDate.parse("2026-05-01");

    private final LegalBasisAdviser adviser = new LegalBasisAdviser(DATA);

    /** The pairs worked out by hand in the reference data: what may be cited, in this order. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UZ | IT | mla | UZ-IT-MLA UNTOC UNCAC VIENNA-1988
            UZ | IT | extradition | UZ-IT-EXT UNTOC
            UZ | IT | transfer_sentenced | UZ-IT-TSP
            KZ | UZ | mla | KZ-UZ-1997 CHISINAU-2002
            KZ | KG | extradition | KZ-KG-EXT CHISINAU-2002
            KZ | KG | mla | KZ-KG-MLA CHISINAU-2002
            TJ | KZ | extradition | CHISINAU-2002 MINSK-1993 MINSK-1993-PROT VIENNA-1988
            KG | GE | mla | MINSK-1993 UNTOC
            AM | FR | mla | ETS-030 ETS-182
            AZ | TR | extradition | ETS-024
            TM | TR | mla | UNTOC UNCAC VIENNA-1988
            KG | IT | mla | UNTOC UNCAC VIENNA-1988
            KG | IT | extradition | KG-IT-EXT UNTOC
            KG | IT | transfer_sentenced | KG-IT-TSP
            """)
    void ranksThePairsWorkedOutByHand(String from, String to, String cooperation, String expected) {
        var offered = adviser.advise(question(from, to, cooperation)).stream()
                .filter(advice -> advice.verdict() != Verdict.NO)
                .map(Advice::instrument)
                .toList();
        var wanted = List.of(expected.split(" "));
        assertThat(offered.stream().filter(wanted::contains)).containsExactlyElementsOf(wanted);
        assertThat(offered.get(0)).isEqualTo(wanted.get(0));
    }

    @Test
    void neverAllowsWhatIsUnknownWithoutTheCentralAuthority() {
        var treaty = advice(question("UZ", "IT", "mla"), "UZ-IT-MLA");
        assertThat(treaty.verdict()).isEqualTo(Verdict.CONFIRM);
        assertThat(treaty.rank()).isEqualTo(1);
        assertThat(treaty.findings()).containsExactly(new Finding(Level.WARNING, "LB7", "legal_basis", "UZ-IT-MLA"));
        for (var advice : adviser.advise(question("TM", "IR", "mla"))) {
            assertThat(advice.verdict() == Verdict.CARRIES
                            && advice.confidence().startsWith("low"))
                    .isFalse();
        }
        assertThat(advice(question("TJ", "KZ", "mla"), "CHISINAU-2002").verdict())
                .isEqualTo(Verdict.CONFIRM);
    }

    @Test
    void givesArticlesChannelLanguageAndSources() {
        var question = new LegalBasisQuestion(
                "UZ",
                "DE",
                "mla",
                List.of(new OffenceClaim("bribery", 8.0)),
                List.of("bank_records"),
                true,
                true,
                AS_OF);
        var advice = advice(question, "UNCAC");
        assertThat(advice.verdict()).isEqualTo(Verdict.CARRIES);
        assertThat(advice.articles()).containsExactly("art. 46", "46(3)(f)");
        assertThat(advice.channel()).contains("46(13)");
        assertThat(advice.languages()).isEqualTo("46(14)");
        assertThat(advice.sources()).isNotEmpty();
        assertThat(advice.why().in(Locale.forLanguageTag("ru"))).isEqualTo("Конвенция по предмету преступления");
    }

    @Test
    void tellsWhatIsKnownOfBothStatesAndHowSureItIs() {
        assertThat(advice(question("IR", "KR", "mla"), "UNTOC").memberships())
                .satisfiesExactly(
                        iran -> {
                            assertThat(iran.state()).isEqualTo("IR");
                            assertThat(iran.status()).isEqualTo(Membership.Status.UNKNOWN);
                            assertThat(iran.confidence()).isEqualTo("low");
                            assertThat(iran.source()).containsExactly("S-UNTC-2014");
                            assertThat(iran.note()).contains("verify");
                        },
                        korea -> {
                            assertThat(korea.state()).isEqualTo("KR");
                            assertThat(korea.inForce()).isEqualTo("2015-12-05");
                            assertThat(korea.confidence()).isEqualTo("medium");
                        });
        assertThat(advice(question("UZ", "DE", "mla"), "RECIPROCITY").memberships())
                .isEmpty();
    }

    @Test
    void keepsMinskAsAFallbackBehindChisinau() {
        var advice = advice(question("TJ", "KZ", "extradition"), "MINSK-1993");
        assertThat(advice.findings()).extracting(Finding::key).containsExactly("LB6");
        assertThat(advice.why().en()).contains("Replaced by a later treaty");
        assertThat(helpOn("TJ", "KZ")).contains("keep this one beside it as a fallback, and say so");
        assertThat(helpOn("KG", "KZ")).startsWith("Cite the later treaty; keep this one only if");
    }

    private static String helpOn(String from, String to) {
        var content = JsonMapper.shared().createObjectNode();
        content.put("form", "mla_request").put("requesting", from).put("requested", to);
        var finding = new Finding(Level.WARNING, "LB6", "legal_basis", "MINSK-1993");
        return new Explanations(DATA).explain(finding, content, Locale.ENGLISH).help();
    }

    @Test
    void blocksTheConventionsThatOnlyInviteTransferAgreements() {
        for (var id : List.of("UNTOC", "UNCAC", "VIENNA-1988")) {
            var advice = advice(question("UZ", "IT", "transfer_sentenced"), id);
            assertThat(advice.verdict()).isEqualTo(Verdict.NO);
            assertThat(advice.findings()).extracting(Finding::key).contains("LB4");
        }
    }

    @Test
    void blocksPoliceAgreementsModelsAndTreatiesToCome() {
        assertThat(advice(question("UZ", "GE", "mla"), "UZ-GE-POLICE").findings())
                .extracting(Finding::key)
                .contains("LB8", "LB10");
        assertThat(advice(question("UZ", "DE", "extradition"), "UN-MODEL-EXT").verdict())
                .isEqualTo(Verdict.NO);
        assertThat(advice(question("AZ", "FR", "mla"), "UN-CYBER-2024").verdict())
                .isEqualTo(Verdict.NO);
        assertThat(adviser.advise(question("UZ", "DE", "mla")))
                .extracting(Advice::instrument)
                .doesNotContain("KZ-UZ-1997");
    }

    private Advice advice(LegalBasisQuestion question, String instrument) {
        return adviser.advise(question).stream()
                .filter(advice -> advice.instrument().equals(instrument))
                .findFirst()
                .orElseThrow();
    }

    private static LegalBasisQuestion question(String from, String to, String cooperation) {
        return new LegalBasisQuestion(from, to, cooperation, List.of(), List.of(), null, null, AS_OF);
    }
}
