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
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Timeline;
import org.rogatory.directory.DeadlineRules;
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

    private void known(String revocable, boolean withdrawn, Set<String> checkers) {
        var consent = new SimplifiedConsent("KZ-EXT-2026-000001");
        consent.give(DAY, revocable, "hidden", "officer.kz");
        if (withdrawn) {
            consent.withdraw(DAY);
        }
        when(rows.find(anyString(), any())).thenReturn(Optional.of(consent));
        when(timeline.actors(anyString(), any())).thenReturn(checkers);
    }

    @Test
    void everyStepTowardsTheHandoverWaits() {
        known("consent_revocable", true, Set.of());
        for (var verb : Set.of("record_final", "schedule_surrender", "surrender_temporarily", "record_surrender")) {
            assertThat(bar.bar(file("granted"), verb)).as(verb).contains(ConsentBar.TAKEN_BACK);
        }
        assertThat(bar.bar(file("granted"), "postpone")).isEmpty();
        assertThat(bar.bar(file("decided_granted"), "record_appeal")).isEmpty();
    }

    @Test
    void whereNobodyKnowsWhetherItBindsItDoesNot() {
        known("revocability_unknown", true, Set.of());
        assertThat(bar.bar(file("granted"), "schedule_surrender")).contains(ConsentBar.TAKEN_BACK);
        known("consent_irrevocable", true, Set.of());
        assertThat(bar.bar(file("granted"), "schedule_surrender")).isEmpty();
    }

    @Test
    void aConsentThatStandsAndACheckThatWasMadeFreeTheWay() {
        known("consent_revocable", false, Set.of());
        assertThat(bar.bar(file("granted"), "schedule_surrender")).isEmpty();
        known("consent_revocable", true, Set.of("officer.kz"));
        assertThat(bar.bar(file("granted"), "schedule_surrender")).isEmpty();
    }
}
