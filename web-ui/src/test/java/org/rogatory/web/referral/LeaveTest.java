package org.rogatory.web.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.Words;
import org.springframework.mock.web.MockHttpServletResponse;

/** Whoever leaves arrives somewhere, and nobody there learns from where. */
class LeaveTest {

    private static final String NEWS = "https://news.example.org/today";
    private static final String WEATHER = "https://weather.example.org/";

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private @Nullable String leads(Map<String, String> exit, @Nullable String state) {
        var reader = mock(CurrentReader.class);
        var officer = state == null
                ? null
                : new Officer("responder.kz", "Testov Rustam", state, "KZ-GPO", Set.of(Role.FIRST_RESPONDER));
        when(reader.officer()).thenReturn(Optional.ofNullable(officer));
        var words = mock(Words.class);
        when(words.dateWithDay(any()))
                .thenAnswer(asked -> asked.<LocalDate>getArgument(0).toString());
        var clock = Clock.fixed(Instant.parse("2026-05-05T20:00:00Z"), ZoneOffset.UTC);
        var page = new LeaveController(new LeaveSettings(exit), reader, Directory.load(), words, clock).leave(response);
        return page.getModel().containsKey("today")
                ? page.getViewName() + " " + page.getModel().get("today")
                : page.getViewName();
    }

    @Test
    void itLeadsWhereTheStateSaysAndTellsNobodyFromWhere() {
        assertThat(leads(Map.of("kz", NEWS, "UZ", WEATHER), "KZ")).isEqualTo("redirect:" + NEWS);
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void whereNoPlaceIsSetAPlainPageShowsTheDay() {
        assertThat(leads(Map.of("UZ", WEATHER), "KZ")).isEqualTo("referral/leave 2026-05-06");
        assertThat(leads(Map.of(), null)).isEqualTo("referral/leave 2026-05-05");
    }

    @Test
    void whoseSessionHasEndedIsLedAwayTooIfThereIsOnePlace() {
        assertThat(leads(Map.of("UZ", WEATHER, "KZ", WEATHER), null)).isEqualTo("redirect:" + WEATHER);
        assertThat(leads(Map.of("UZ", WEATHER, "KZ", NEWS), null)).startsWith("referral/leave");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://news.example.org/",
                "//news.example.org/",
                "/work",
                "https:/news",
                "https://user@news.example.org/",
                "javascript:alert(1)",
                "https://news example.org",
                ""
            })
    void nothingButAWholeSafeAddressIsTaken(String address) {
        var exit = Map.of("uz", address);
        assertThatThrownBy(() -> new LeaveSettings(exit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rogatory.referral.exit.uz");
    }
}
