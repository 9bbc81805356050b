package org.rogatory.extradition.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.extradition.assurance.FollowUps.Done;
import org.rogatory.extradition.assurance.FollowUps.Due;
import org.rogatory.extradition.assurance.FollowUps.Followed;
import org.rogatory.extradition.assurance.FollowUps.Kind;
import org.rogatory.law.ReferenceData;
import tools.jackson.databind.json.JsonMapper;

/** What is due after a surrender, counted from its day as the library says. */
class FollowUpsTest {

    private static final FollowUps FOLLOW = new FollowUps(ReferenceData.load().assurances());
    private static final LocalDate DAY = LocalDate.of(2026, 8, 31);
    private static final Set<Kind> AWAITED = EnumSet.of(Kind.VISIT, Kind.REPORT);
    private static final AssuranceCode TORTURE = new AssuranceCode("no_torture", 1);

    private static List<Due> due(List<Followed> followed, Done... done) {
        return FOLLOW.due(DAY, followed, List.of(done), AWAITED);
    }

    private static List<Followed> torture(LocalDate firstReport) {
        return List.of(new Followed(TORTURE, firstReport));
    }

    @Test
    void theFirstVisitIsDueBeforeTheFirstReport() {
        assertThat(due(torture(null)))
                .containsExactly(
                        new Due(TORTURE, Kind.VISIT, LocalDate.of(2026, 11, 30)),
                        new Due(TORTURE, Kind.REPORT, LocalDate.of(2027, 2, 28)));
    }

    @Test
    void whatWasDoneIsDueAgainAfterItsMonths() {
        assertThat(due(torture(null), new Done(1, Kind.VISIT), new Done(2, Kind.VISIT), new Done(1, Kind.BREACH)))
                .as("neither another assurance nor a breach counts")
                .contains(new Due(TORTURE, Kind.VISIT, DAY.plusMonths(6)));
    }

    @Test
    void aDayThatAPersonNamedIsThatOfTheFirstReport() {
        var named = LocalDate.of(2026, 10, 1);
        assertThat(due(torture(named))).contains(new Due(TORTURE, Kind.REPORT, named));
        assertThat(due(torture(named), new Done(1, Kind.REPORT)))
                .contains(new Due(TORTURE, Kind.REPORT, LocalDate.of(2027, 4, 1)));
    }

    @Test
    void whoPromisedOwesReportsAndMakesNoVisits() {
        assertThat(FOLLOW.due(DAY, torture(null), List.of(), EnumSet.of(Kind.REPORT)))
                .extracting(Due::kind)
                .containsExactly(Kind.REPORT);
    }

    @Test
    void whatIsNotInTheLibraryIsReportedOnlyWhereADayWasNamed() {
        var stated = new AssuranceCode(AssuranceCode.STATED, 3);
        assertThat(due(List.of(new Followed(stated, null)))).isEmpty();
        assertThat(due(List.of(new Followed(stated, DAY.plusMonths(1)))))
                .containsExactly(new Due(stated, Kind.REPORT, DAY.plusMonths(1)));
    }

    @ParameterizedTest
    @CsvSource({"fair_trial.2,fair_trial,2", "stated.10,stated,10"})
    void anAssuranceIsNamedByItsKindAndItsNumber(String code, String kind, int number) {
        assertThat(AssuranceCode.read(code)).contains(new AssuranceCode(kind, number));
        assertThat(new AssuranceCode(kind, number).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"fair_trial", "fair_trial.0", "fair_trial.1000", "Fair.1", ".1"})
    void nothingElseNamesOne(String code) {
        assertThat(AssuranceCode.read(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"speciality\", \"  \", {\"text\": \"no torture\", \"kind\": \"no_torture\"}] | 2",
                "\"all that the treaty asks\" | 1",
                "[] | 0",
                "null | 0"
            })
    void whatARequestPromisesIsOneTextOrSeveral(String assurances, int promised) {
        var content = JsonMapper.shared().readTree("{\"extradition\": {\"assurances\": " + assurances + "}}");
        assertThat(PromisedContents.promised(content)).hasSize(promised);
    }
}
