package org.rogatory.extradition.surrender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Step;
import org.rogatory.cases.Timeline;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileCipher;
import tools.jackson.databind.json.JsonMapper;

/** Nobody is handed over by a consent that he has taken back, unless a check or a court came after. */
class TakenBackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final DeadlineRules RULES = DeadlineRules.load();

    private final SimplifiedConsentRepository rows = mock(SimplifiedConsentRepository.class);
    private final Timeline timeline = mock(Timeline.class);
    private final ConsentBar bar =
            new ConsentBar(new SimplifiedConsents(rows, RULES, timeline, mock(FileCipher.class), JsonMapper.shared()));

    private static CaseFile file(String status) {
        var file = mock(CaseFile.class);
        when(file.machine()).thenReturn("extradition_incoming");
        when(file.caseRef()).thenReturn("KZ-EXT-2026-000001");
        when(file.status()).thenReturn(status);
        return file;
    }

    private void known(String revocable, boolean withdrawn, Step last) {
        var consent = new SimplifiedConsent("KZ-EXT-2026-000001");
        consent.give(DAY, revocable, "hidden", "officer.kz");
        if (withdrawn) {
            consent.withdraw(DAY);
        }
        when(rows.find(anyString(), any())).thenReturn(Optional.of(consent));
        when(timeline.lastStep(anyString(), any())).thenReturn(Optional.of(last));
    }

    private static Step step(String verb, String from, String to) {
        return Step.of(Act.of(verb, null), Officer.system("KZ"), from, to);
    }

    private static Step grant(String from) {
        return step("decide_grant", from, "decided_granted");
    }

    @Test
    void everyStepTowardsTheHandoverWaits() {
        known("consent_revocable", true, grant("under_review"));
        for (var verb : Set.of("schedule_surrender", "surrender_temporarily", "record_surrender")) {
            assertThat(bar.bar(file("granted"), verb)).as(verb).contains(ConsentBar.TAKEN_BACK);
        }
        assertThat(bar.bar(file("granted"), "postpone")).isEmpty();
        assertThat(bar.bar(file("decided_granted"), "record_appeal")).isEmpty();
        assertThat(bar.bar(file("decided_granted"), "record_final"))
                .as("what has final force can be put off and checked")
                .isEmpty();
    }

    @Test
    void whereNobodyKnowsWhetherItBindsItDoesNot() {
        known("revocability_unknown", true, grant("under_review"));
        assertThat(bar.bar(file("granted"), "schedule_surrender")).contains(ConsentBar.TAKEN_BACK);
        known("consent_irrevocable", true, grant("under_review"));
        assertThat(bar.bar(file("granted"), "schedule_surrender")).isEmpty();
    }

    @Test
    void aConsentThatStandsFreesTheWay() {
        known("consent_revocable", false, grant("under_review"));
        assertThat(bar.bar(file("granted"), "schedule_surrender")).isEmpty();
    }

    @Test
    void aGrantByTheCheckOrByACourtFreesTheWay() {
        var after = Set.of(
                grant("extradition_check"),
                step("resume", "postponed", "extradition_check"),
                step("record_remittal", "judicial_review", "extradition_check"),
                step("record_court_grant", "judicial_review", "granted"));
        for (var last : after) {
            known("consent_revocable", true, last);
            var found = bar.bar(file("granted"), "schedule_surrender");
            assertThat(found).as(last.verb()).isEmpty();
        }
    }
}
