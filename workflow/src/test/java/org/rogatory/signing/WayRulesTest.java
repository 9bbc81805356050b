package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.context.ApplicationEventPublisher;

/** Of the rules of an authority the latest one that has begun counts, and none goes beyond what the node allows. */
class WayRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

    private static WayRuleView rule(String id, @Nullable String kind, LocalDate from, @Nullable Instant confirmedAt) {
        var by = confirmedAt == null ? null : "second";
        return new WayRuleView(id, "UZ-GPO", kind, Set.of("server"), from, "first", by, confirmedAt, null);
    }

    private static String counting(String kind, LocalDate day, WayRuleView... rules) {
        return new WayRules(List.of(rules))
                .on(day, kind)
                .map(WayRuleView::ruleId)
                .orElse("none");
    }

    @Test
    void theLatestThatHasBegunCounts() {
        var old = rule("old", null, DAY.minusDays(9), NOW.minusSeconds(9));
        var next = rule("next", null, DAY, NOW.minusSeconds(5));
        var sameDay = rule("same-day", null, DAY, NOW);

        assertThat(counting("request", DAY.minusDays(10), old, next)).isEqualTo("none");
        assertThat(counting("request", DAY.minusDays(1), old, next)).isEqualTo("old");
        assertThat(counting("request", DAY, old, next)).isEqualTo("next");
        assertThat(counting("request", DAY, sameDay, next, old)).isEqualTo("same-day");
    }

    @Test
    void whatNobodyHasConfirmedCountsForNothing() {
        assertThat(counting("request", DAY, rule("proposed", "request", DAY, null)))
                .isEqualTo("none");
    }

    @Test
    void aRuleForTheKindGoesBeforeALaterOneForAll() {
        var own = rule("own", "request", DAY.minusDays(9), NOW);
        var all = rule("all", null, DAY, NOW);

        assertThat(counting("request", DAY, own, all)).isEqualTo("own");
        assertThat(counting("answer_letter", DAY, own, all)).isEqualTo("all");
        assertThat(new WayRules(List.of(own, all)).counting(DAY)).containsExactlyInAnyOrder("own", "all");
    }

    /** By these words a form that is sent again is known: they are the same on every node and after every start. */
    @Test
    void whatIsChosenKeepsItsOrder() {
        var ways = List.of("token", "server", "ink", "paper", "own", "other");
        var kinds = List.of("request", "answer_letter", "refusal_notice", "reminder", "interim_reply");

        var rule = new NewWayRule("UZ-GPO", null, new LinkedHashSet<>(ways), DAY);
        var right = new NewRight(
                "UZ-GPO", "first", SigningBasis.POST, new LinkedHashSet<>(kinds), null, "1-k", DAY, DAY, null);

        assertThat(rule.ways()).containsExactlyElementsOf(ways);
        assertThat(right.kinds()).containsExactlyElementsOf(kinds);
        assertThat(right.toString()).contains("kinds=" + kinds);
    }

    @Test
    void nothingIsConfirmedThatTheNodeBarsByNow() {
        var rules = mock(SigningWayRuleRepository.class);
        var rights = mock(SigningRegister.class);
        var second = new Officer("second", "T. Second", "UZ", "UZ-GPO", Set.of(Role.ADMINISTRATOR));
        when(rights.ofState("UZ-GPO", second)).thenReturn(true);
        var wanted = new NewWayRule("UZ-GPO", "request", Set.of("ink"), DAY);
        when(rules.findById("rule")).thenReturn(Optional.of(new SigningWayRule("rule", wanted, "first", NOW)));
        var register = new WayRegister(
                rules,
                mock(AllowedWays.class),
                rights,
                Directory.load(),
                mock(ApplicationEventPublisher.class),
                Clock.fixed(NOW, ZoneOffset.UTC));

        var refused = catchThrowableOfType(Refusal.class, () -> register.confirm("rule", second));
        assertThat(refused.code()).isEqualTo("signing-way-not-here");
    }

    @Test
    void nothingIsProposedThatTheNodeBars() {
        var rules = mock(SigningWayRuleRepository.class);
        var allowed = mock(AllowedWays.class);
        var rights = mock(SigningRegister.class);
        var admin = new Officer("first", "T. First", "UZ", "UZ-GPO", Set.of(Role.ADMINISTRATOR));
        when(rights.ofState("UZ-GPO", admin)).thenReturn(true);
        when(allowed.possible("request", "ink")).thenReturn(true);
        var register = new WayRegister(
                rules,
                allowed,
                rights,
                Directory.load(),
                mock(ApplicationEventPublisher.class),
                Clock.fixed(NOW, ZoneOffset.UTC));

        for (var wanted : List.of(
                new NewWayRule("UZ-GPO", "request", Set.of("ink", "token"), DAY),
                new NewWayRule("UZ-GPO", null, Set.of("ink"), DAY))) {
            var refused = catchThrowableOfType(Refusal.class, () -> register.propose(wanted, admin));
            assertThat(refused.code()).isEqualTo("signing-way-not-here");
            assertThat(refused.fields()).containsExactly("ways");
        }
        verifyNoInteractions(rules);
    }
}
