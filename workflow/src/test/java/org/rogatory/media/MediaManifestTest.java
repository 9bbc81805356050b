package org.rogatory.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a package says of itself is taken literally or not at all. */
class MediaManifestTest {

    private static final String WHOLE = TextPackages.manifest("trust-list", "KZ", 7);

    private static @Nullable String refused(String json) {
        return catchThrowableOfType(MediaRefused.class, () -> MediaManifest.read(json.getBytes(UTF_8)))
                .code();
    }

    @Test
    void isReadAsItStands() {
        assertThat(MediaManifest.read(WHOLE.getBytes(UTF_8)))
                .isEqualTo(new MediaManifest(MediaKind.TRUST_LIST, "KZ", 7, "content"));
    }

    @Test
    void whatIsNotOfferedIsSaidSo() {
        assertThat(refused(WHOLE.replace("trust-list", "firmware"))).isEqualTo("media-kind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "media-package-1=>media-package-2",
                "\"KZ\"=>\"../KZ\"",
                "\"KZ\"=>\"\"",
                ":7=>:0",
                ":7=>:-7",
                ":7=>:\"7\"",
                ":7=>:7.5",
                ":7=>:99999999999999999999",
                "\"content\"=>\"../content\"",
                "\"content\"=>\".content\"",
                "\"content\"=>\"manifest.json\"",
                "{=>["
            })
    void anythingElseIsNone(String change) {
        var parts = change.split("=>", 2);
        var changed = WHOLE.replace(parts[0], parts[1]);
        assertThat(changed).isNotEqualTo(WHOLE);
        assertThat(refused(changed)).isEqualTo("media-package");
    }

    @Test
    void oneThatIsTooLongIsNone() {
        assertThat(refused(WHOLE + " ".repeat(MediaManifest.LARGEST))).isEqualTo("media-package");
    }
}
