package org.rogatory.referral.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.referral.tally.FigureTable.Line;
import org.rogatory.referral.tally.TallyMapping.Code;

/** Persons in tables: enough of them, or none. */
class TallyTablesTest {

    /** Fields of HTCDS 2.0 to which the domain maps what files of referral keep. */
    private static final String FIELDS = "org_Name org_Type org_Shipping* org_Phone prs_FirstName prs_SecondName"
            + " prs_MiddleName prs_Birthdate prs_Gender prs_Citizenship prs_PrimaryLanguage prs_IdentityNumber"
            + " prs_MaritalStatus prs_NumberOfChildren prs_HighestLevelOfEducation prs_Mailing* prs_HomePhone"
            + " prs_MobilePhone cas_Status cas_ReasonForCaseClosure cas_CaseOwner vic_TraffickingStatus"
            + " vic_TraffickingStatusDecisionMakingOrg con_Consent vic_AgreementToManagePersonalData"
            + " cas_ReferringOrganisation cas_IncomingReferralDate cas_ReasonForIncomingReferral"
            + " cas_IncomingReferralDetails cas_ReferredOrganisation cas_OutgoingReferralDate"
            + " cas_ReasonForOutgoingReferral cas_OutgoingReferralDetails hte_Type hte_Date hte_Country hte_City"
            + " hte_Latitude hte_Longitude vic_MethodsOfControl vic_TypeOfExploitation vic_ForcedLabourIndustry"
            + " vic_TypeOfSexExploitation vic_MethodOfRecruitment vic_RecruitmentWebsitesAndApps"
            + " vic_RelationshipToTrafficker vic_AgeWhenTrafficked per_RoleInProcess per_RoleDetails"
            + " vic_Vulnerabilities spl_Type spl_Objectives spl_ActionPlan spl_PlannedEndDate spl_ActualEndDate";

    private static final int ROUNDS = 60;
    private static final int MOST_PERSONS = 400;

    private final TallyMapping mapping = TallyMapping.read(ReferenceFiles.shipped());
    private final Random lot = new Random(20261211);

    private static Map<String, List<String>> coded(String sex, String age) {
        return Map.of(
                "sex", List.of(sex),
                "age", List.of(age),
                "citizenship", List.of("citizen_here"),
                "form", List.of("form_labour", "form_begging"),
                "means", List.of("means_debt"),
                "act", List.of("act_receipt"),
                "recruiter", List.of("recruiter_known"),
                "movement", List.of("movement_across"));
    }

    private static List<TallySum> sums(String quarter, Stream<Map<String, List<String>>> persons) {
        var numbers = new TreeMap<String, TallySum>();
        persons.flatMap(coded -> TallyCell.of(coded).stream())
                .map(cell -> new TallySum(quarter, "1", cell, 1))
                .forEach(one -> numbers.merge(
                        one.cell().toString(),
                        one,
                        (a, b) -> new TallySum(quarter, "1", a.cell(), a.number() + b.number())));
        return List.copyOf(numbers.values());
    }

    private static List<TallySum> sums(String quarter, int persons) {
        return sums(
                quarter, Stream.generate(() -> coded("sex_female", "age_18_24")).limit(persons));
    }

    private FigureTable table(String key, String period, List<TallySum> sums) {
        return TallyTables.of(mapping, FigurePeriod.of(period).orElseThrow(), sums).stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Shown cell(FigureTable table, String code, String column) {
        return table.lines().stream()
                .filter(line -> line.code().equals(code))
                .map(Line::cells)
                .map(cells -> cells.get(table.columns().indexOf(column)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tenPersonsAreNotShownAndElevenAre() {
        var ten = table("age_sex", "2026Q3", sums("2026Q3", 10));
        assertThat(ten.hidden()).isEqualTo(ten.cells());
        var eleven = table("age_sex", "2026Q3", sums("2026Q3", 11));
        assertThat(cell(eleven, "age_18_24", "sex_female")).isEqualTo(new Shown(10));
        assertThat(cell(eleven, "age_18_24", FigureTable.ALL))
                .as("the sum of a line with a hidden cell")
                .isEqualTo(Shown.HIDDEN);
        assertThat(cell(table("form_sex", "2026Q3", sums("2026Q3", 11)), "form_begging", "sex_female"))
                .isEqualTo(new Shown(10));
    }

    @Test
    void aYearTellsNoQuarterThatIsHidden() {
        var year = new ArrayList<TallySum>();
        Stream.of("2026Q1", "2026Q2", "2026Q3").forEach(quarter -> year.addAll(sums(quarter, 20)));
        year.addAll(sums("2026Q4", 4));
        assertThat(cell(table("age_sex", "2026", year), "age_18_24", "sex_female"))
                .as("one quarter alone is hidden: the year would tell it")
                .isEqualTo(Shown.HIDDEN);
        year.removeIf(sum -> "2026Q3".equals(sum.quarter()));
        assertThat(cell(table("age_sex", "2026", year), "age_18_24", "sex_female"))
                .as("a quarter in which nobody was counted hides no other")
                .isEqualTo(Shown.HIDDEN);
        year.addAll(sums("2026Q3", 6));
        assertThat(cell(table("age_sex", "2026", year), "age_18_24", "sex_female"))
                .as("two that are ten together")
                .isEqualTo(Shown.HIDDEN);
        year.addAll(sums("2026Q4", 4));
        assertThat(cell(table("age_sex", "2026", year), "age_18_24", "sex_female"))
                .isEqualTo(new Shown(55));
    }

    private static TallySum declined(String quarter, long number) {
        return new TallySum(quarter, "1", new TallyCell(TallyCell.DECLINED, FigureTable.ALL, ""), number);
    }

    @Test
    void aYearTellsNoQuarterThatIsHiddenOfThoseWhoDeclinedEverything() {
        var few =
                List.of(declined("2026Q1", 20), declined("2026Q2", 20), declined("2026Q3", 20), declined("2026Q4", 4));
        assertThat(table("declined", "2026", few).hidden()).isEqualTo(1);
        assertThat(table("declined", "2026", few.subList(0, 3)).hidden())
                .as("nor that there was nobody")
                .isEqualTo(1);
        assertThat(cell(table("declined", "2026Q1", few), "declined", FigureTable.FILES))
                .isEqualTo(new Shown(20));
        var together = List.of(declined("2026Q1", 20), declined("2026Q3", 6), declined("2026Q4", 4));
        assertThat(table("declined", "2026", together).hidden()).isEqualTo(1);
        var several = List.of(declined("2026Q1", 20), declined("2026Q3", 8), declined("2026Q4", 8));
        assertThat(cell(table("declined", "2026", several), "declined", FigureTable.FILES))
                .isEqualTo(new Shown(35));
    }

    @Test
    void noPeriodIsPutTogetherFromOthers() {
        assertThat(FigurePeriod.of("2026")).map(FigurePeriod::whole).hasValue(true);
        assertThat(FigurePeriod.of("2026Q1")).map(FigurePeriod::whole).hasValue(false);
        assertThat(Stream.of("2026Q5", "2026Q1-2026Q2", "2026-01", "", "x", "1999")
                        .map(FigurePeriod::of))
                .allMatch(period -> period.isEmpty());
    }

    private String any(String dimension) {
        var codes = mapping.find(dimension).orElseThrow().codes();
        return codes.get(lot.nextInt(codes.size())).key();
    }

    private Map<String, List<String>> anybody() {
        var coded = new TreeMap<>(coded(any("sex"), any("age")));
        coded.put("movement", List.of(any("movement")));
        return coded;
    }

    /** Of tables in which everybody stands once, either all are told whole or none is. */
    @Test
    void noTableTellsHowManyThereAreWhereAnotherHidesSomebody() {
        for (int round = 0; round < ROUNDS; round++) {
            var persons = 1 + lot.nextInt(MOST_PERSONS);
            var sums = sums("2026Q3", Stream.generate(this::anybody).limit(persons));
            var once = TallyTables.of(mapping, FigurePeriod.of("2026Q3").orElseThrow(), sums).stream()
                    .filter(table -> TallySet.all().stream().anyMatch(set -> set.once() && is(set, table)))
                    .toList();
            assertThat(once).hasSize(4).as("%s persons", persons).allMatch(table -> table.hidden() >= 2);
        }
    }

    private static boolean is(TallySet set, FigureTable table) {
        return set.key().equals(table.key());
    }

    @Test
    void onlyEnoughWidthIsToldOfTheNumberOfFiles() {
        var period = FigurePeriod.of("2026Q3").orElseThrow();
        assertThat(TallyTables.counted(period, sums("2026Q3", 10))).isEqualTo(CountedBand.FEW);
        assertThat(TallyTables.counted(period, sums("2026Q3", 49))).isEqualTo(CountedBand.FROM_11);
        assertThat(TallyTables.counted(period, sums("2026Q2", 49))).isEqualTo(CountedBand.FEW);
    }

    @Test
    void noSumIsOfMoreThanTwoDimensions() {
        assertThat(TallyCell.of(coded("sex_male", "age_0_11")))
                .contains(new TallyCell("age_sex", "age_0_11", "sex_male"))
                .contains(new TallyCell("form_sex", "form_begging", "sex_male"))
                .contains(new TallyCell("act", "act_receipt", ""))
                .hasSize(9);
    }

    @Test
    void everyDimensionCanSayThatNothingIsKnownAndEveryCodeIsOfOne() {
        assertThat(mapping.dimensions())
                .allMatch(dimension ->
                        dimension.codes().stream().filter(Code::unknown).count() == 1);
        var codes = mapping.dimensions().stream()
                .flatMap(dimension -> dimension.codes().stream())
                .map(Code::key)
                .toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.length() <= 40);
        assertThat(TallySet.all()).allMatch(set -> mapping.find(set.dimension()).isPresent());
    }

    @Test
    void whatTheStandardsLackIsNamedAndWhoseTheyAreIsSaid() {
        assertThat(mapping.htcds().attribution()).contains("IOM", "CC BY 4.0");
        assertThat(mapping.gaps())
                .anyMatch(gap -> gap.key().equals("ictip_codes") && gap.text().contains("not in reach"))
                .anyMatch(gap -> gap.key().equals("htcds_means"));
        assertThat(mapping.code("means_movement")).map(Code::htcds).isEmpty();
        assertThat(mapping.code("means_debt")).map(Code::htcds).hasValue("DebtBondage");
    }

    /** What the domain maps to that standard, and what is saved with kinds of help. */
    @Test
    void eachFieldOfTheDomainIsMappedOrNamedAsMissing() {
        var mapped = mapping.dimensions().stream().flatMap(dimension -> Stream.ofNullable(dimension.htcds()));
        var missing = mapping.gaps().stream()
                .filter(gap -> gap.key().startsWith("htcds_"))
                .flatMap(gap -> Stream.of(gap.text().split("[^A-Za-z_*]+")));
        assertThat(Stream.concat(mapped, missing)).contains(FIELDS.split(" "));
    }
}
