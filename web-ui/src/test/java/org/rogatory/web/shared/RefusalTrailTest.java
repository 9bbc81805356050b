package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/** What is closed to somebody leaves a trace with what he asked for, never with what he typed. */
class RefusalTrailTest {

    private static final Officer OFFICER = new Officer("drafter.uz", "", "UZ", "UZ-GPO", Set.of(Role.DRAFTER));

    private final List<Object> told = new ArrayList<>();
    private final CurrentReader reader = mock(CurrentReader.class);
    private final Clock clock = mock(Clock.class);
    private final RefusalTrail trail = new RefusalTrail(reader, clock, told::add);

    private Instant now = Instant.parse("2026-11-25T10:00:00Z");

    private void keep(String code, String caseRef) {
        keep(Refusal.of(code), caseRef);
    }

    private void keep(Refusal refusal, String caseRef) {
        when(reader.officer()).thenReturn(Optional.of(OFFICER));
        when(clock.instant()).thenReturn(now);
        var request = new MockHttpServletRequest("GET", "/cases/" + caseRef);
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("caseRef", caseRef));
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/cases/{caseRef}");
        trail.keep(refusal, request);
    }

    private static RefusalTrail.Refused refused(String subject, String code) {
        return new RefusalTrail.Refused(
                subject, "drafter.uz", Map.of("refusal", code, "asked", "GET /cases/{caseRef}"));
    }

    @Test
    void keepsWhoAskedForWhatAndWhyNot() {
        keep("role", "UZ-MLA-2026-000001");
        keep("not-found", "UZ-MLA-2026-000002");
        assertThat(told)
                .containsExactly(refused("UZ-MLA-2026-000001", "role"), refused("UZ-MLA-2026-000002", "not-found"));
        assertThat(refused("x", "role").action()).isEqualTo("cases.refused");
    }

    @Test
    void keepsWhateverClosesSomethingToWhoAsked() {
        for (var code : List.of("not-found", "role", "reads-only", "signing-right", "document-isolated")) {
            keep(code, "UZ-MLA-2026-000001");
            assertThat(told).last().isEqualTo(refused("UZ-MLA-2026-000001", code));
        }
    }

    @Test
    void keepsThatSomebodyWouldHaveDecidedAlone() {
        for (var code : List.of("four-eyes", "archive-four-eyes", "enclosures-own-act", "control-of-oneself")) {
            keep(Refusal.secondPerson(code), "UZ-MLA-2026-000001");
            assertThat(told).last().isEqualTo(refused("UZ-MLA-2026-000001", code));
        }
    }

    private void toldInItsForm(Refusal refusal) {
        when(reader.officer()).thenReturn(Optional.of(OFFICER));
        when(clock.instant()).thenReturn(now);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            trail.told(refusal);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    @Test
    void keepsWhatAFormTellsOfItselfAndNotWhatIsMendedAtItsField() {
        toldInItsForm(Refusal.of("day-past", "day"));
        toldInItsForm(Refusal.of("wrong-status"));
        toldInItsForm(Refusal.secondPerson("right-for-oneself", "holder"));
        assertThat(told).isEmpty();
        toldInItsForm(Refusal.secondPerson(Refusal.FOUR_EYES));
        assertThat(told).hasSize(1);
    }

    @Test
    void keepsNothingThatSomebodyTyped() {
        keep("not-found", "Testova Synthetic");
        assertThat(told).containsExactly(refused("address", "not-found"));
    }

    @Test
    void keepsNoMistakes() {
        keep("wrong-status", "UZ-MLA-2026-000001");
        when(reader.officer()).thenReturn(Optional.empty());
        trail.keep(Refusal.of("role"), new MockHttpServletRequest());
        assertThat(told).isEmpty();
    }

    @Test
    void keepsTheSameRefusalOnceAMinute() {
        keep("role", "UZ-MLA-2026-000001");
        now = now.plus(Duration.ofSeconds(59));
        keep("role", "UZ-MLA-2026-000001");
        assertThat(told).hasSize(1);
        now = now.plus(Duration.ofSeconds(1));
        keep("role", "UZ-MLA-2026-000001");
        assertThat(told).hasSize(2);
    }
}
