package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rogatory.law.Advice.Verdict;
import org.rogatory.law.LegalBasisQuestion.OffenceClaim;

class LegalBasisFindingsTest {

    private static final ReferenceData DATA = ReferenceData.load();
    private static final LocalDate AS_OF = LocalDate.parse("2026-05-01");

    private final LegalBasisAdviser adviser = new LegalBasisAdviser(DATA);
    private String offence = "theft";
    private Double penalty = 5.0;
    private Boolean transnational;
    private Boolean organized;
    private List<String> types = List.of();
    private String cooperation = "mla";
    private LocalDate asOf = AS_OF;

    @Test
    void isAnErrorOnlyIfNothingCarriesTheRequest() {
        assertThat(findings("IT", "DE", "MINSK-1993"))
                .containsExactly(new Finding(Level.ERROR, "LB1", "legal_basis", "MINSK-1993"));
        assertThat(findings("IT", "DE", "MINSK-1993", "ETS-030"))
                .containsExactly(new Finding(Level.WARNING, "LB1", "legal_basis", "MINSK-1993"));
    }

    @Test
    void takesADateOfForceAheadAsAKnownNegative() {
        asOf = LocalDate.parse("2003-12-31");
        assertThat(keys("UZ", "KZ", "UNTOC")).contains("LB1");
        asOf = LocalDate.parse("2003-01-01");
        assertThat(keys("UZ", "KZ", "UNTOC")).contains("LB8");
    }

    @Test
    void asksForTheKindOfCooperation() {
        cooperation = "extradition";
        assertThat(keys("IT", "DE", "ETS-030")).containsExactly("LB2");
    }

    @Test
    void looksForTheOffenceInTheScope() {
        assertThat(keys("UZ", "IT", "UNCAC")).containsExactly("LB3");
        offence = "bribery";
        assertThat(keys("UZ", "IT", "UNCAC")).isEmpty();
    }

    @Test
    void countsSeriousCrimeOnlyIfTransnationalAndOrganized() {
        assertThat(keys("UZ", "IT", "UNTOC")).containsExactly("LB7");
        transnational = true;
        organized = true;
        assertThat(keys("UZ", "IT", "UNTOC")).isEmpty();
        penalty = 3.9;
        assertThat(keys("UZ", "IT", "UNTOC")).containsExactly("LB3");
        penalty = null;
        assertThat(keys("UZ", "IT", "UNTOC")).containsExactly("LB7");
        organized = false;
        assertThat(keys("UZ", "IT", "UNTOC")).containsExactly("LB3");
    }

    @Test
    void countsElectronicEvidenceOnlyIfEveryItemIs() {
        types = List.of("preservation", "stored_data");
        assertThat(keys("GE", "DE", "ETS-185")).isEmpty();
        types = List.of("preservation", "search_seizure");
        assertThat(keys("GE", "DE", "ETS-185")).containsExactly("LB3");
    }

    @Test
    void judgesAProtocolWithItsParent() {
        offence = "trafficking";
        assertThat(keys("IT", "DE", "UNTOC-TIP")).isEmpty();
        asOf = LocalDate.parse("2004-01-01");
        assertThat(keys("UZ", "KZ", "MINSK-1993-PROT")).isNotEmpty();
        asOf = AS_OF;
        assertThat(keys("DE", "KZ", "MINSK-1993-PROT")).contains("LB1");
    }

    @Test
    void asksForTheDeclarationWhereAConventionIsTheBasisOfExtradition() {
        cooperation = "extradition";
        offence = "bribery";
        assertThat(keys("UZ", "IT", "UNCAC")).containsExactly("LB5");
    }

    @Test
    void takesAProtocolForNoSurerThanTheConventionBesideWhichItIsCited() {
        cooperation = "extradition";
        offence = "trafficking";
        transnational = true;
        organized = true;
        for (var cited : List.of(List.of("UNTOC"), List.of("UNTOC-TIP"), List.of("UNTOC", "UNTOC-TIP"))) {
            assertThat(adviser.verdict(cited, question("UZ", "KZ")))
                    .as("%s", cited)
                    .isEqualTo(Verdict.CONFIRM);
        }
        assertThat(findings("UZ", "KZ", "UNTOC", "UNTOC-TIP"))
                .containsExactly(new Finding(Level.WARNING, "LB5", "legal_basis", "UNTOC"));
        cooperation = "mla";
        assertThat(adviser.verdict(List.of("UNTOC", "UNTOC-TIP"), question("UZ", "KZ")))
                .isEqualTo(Verdict.CARRIES);
        assertThat(adviser.verdict(List.of("NO-SUCH"), question("UZ", "KZ"))).isEqualTo(Verdict.NO);
        assertThat(adviser.verdict(List.of(), question("UZ", "KZ"))).isEqualTo(Verdict.CONFIRM);
    }

    @Test
    void neverPutsUnknownBesideAKnownNegative() {
        for (var instrument : DATA.instruments().keySet()) {
            for (var pair : List.of(List.of("UZ", "IT"), List.of("TM", "IR"), List.of("KG", "GE"))) {
                var keys = keys(pair.get(0), pair.get(1), instrument);
                if (keys.contains("LB1") || keys.contains("LB8")) {
                    assertThat(keys).as(instrument).doesNotContain("LB7");
                }
            }
        }
    }

    @Test
    void refusesAnInstrumentThatIsNotThere() {
        assertThat(findings("UZ", "IT", "NO-SUCH"))
                .containsExactly(new Finding(Level.ERROR, "LB8", "legal_basis", "NO-SUCH"));
    }

    @Test
    void letsTheFirstCertainTreatySetTheChannel() {
        offence = "bribery";
        assertThat(findings("UZ", "IT", "UZ-IT-MLA", "UNCAC"))
                .contains(new Finding(Level.INFO, "LB9", "legal_basis", "UNCAC"));
        assertThat(keys("IT", "DE", "ETS-030", "ETS-182")).doesNotContain("LB9");
    }

    @Test
    void takesReciprocityForConfirmationOnly() {
        assertThat(findings("TM", "JP", "RECIPROCITY"))
                .containsExactly(new Finding(Level.WARNING, "LB7", "legal_basis", "RECIPROCITY"));
    }

    private List<Finding> findings(String from, String to, String... cited) {
        return adviser.findings(List.of(cited), question(from, to));
    }

    private LegalBasisQuestion question(String from, String to) {
        return new LegalBasisQuestion(
                from,
                to,
                cooperation,
                List.of(new OffenceClaim(offence, penalty)),
                types,
                transnational,
                organized,
                asOf);
    }

    private Set<String> keys(String from, String to, String... cited) {
        return findings(from, to, cited).stream().map(Finding::key).collect(Collectors.toSet());
    }
}
