package org.rogatory.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.CaseFile;
import org.rogatory.providers.ProviderView;
import org.rogatory.providers.ShippedServices;
import org.rogatory.referral.service.Supports;
import org.rogatory.web.shared.OfficerChoices;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;

/** Whoever chooses who helps sees whether that fits the person: languages, hours, room. */
class HelpOptionsTest {

    private final Supports supports = mock(Supports.class);
    private final Words words = mock(Words.class);
    private final CaseFile file = mock(CaseFile.class);
    private final HelpOptions options =
            new HelpOptions(supports, ShippedServices.kinds(), mock(OfficerChoices.class), words);

    private static ProviderView provider(List<String> languages, String intake, @Nullable Integer free) {
        return new ProviderView(
                "P1",
                "KZ",
                "KZ-SHELTER-1",
                true,
                "Synthetic house",
                List.of("safe_accommodation"),
                "north",
                languages,
                intake,
                9,
                free,
                true,
                "supervisor",
                Instant.EPOCH,
                1);
    }

    private String told(ProviderView provider) {
        when(supports.providers(file)).thenReturn(List.of(provider));
        when(words.text("referral.provider.places-free", 2)).thenReturn("Places free: 2");
        return options.of("service_providers", file, Locale.ENGLISH).orElse(List.of()).stream()
                .map(Option::label)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void languagesHoursAndRoomAreTold() {
        assertThat(told(provider(List.of("ru", "ky"), "8 to 20", 2)))
                .startsWith("Synthetic house, north – ")
                .contains("Russian", "; 8 to 20; Places free: 2");
    }

    @Test
    void whatNobodyHasSaidIsLeftOut() {
        assertThat(told(provider(List.of(), "", null))).isEqualTo("Synthetic house, north");
    }
}
