package org.rogatory.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The private key of a cabinet opens by what its holder types, at this installation, and by nothing else. */
@Tag("slow")
class CabinetCopiesTest {

    private static final CabinetHolder.Key WHOSE = new CabinetHolder.Key("UZ-SHELTER-1", "caseworker");
    private static final String WORDS = "boshpana uchun besh soʻz";

    private final CabinetKey key = CabinetKey.make();
    private final OwnKey own = OwnKey.of(key);
    private final CabinetCopies copies = copies("here", false);

    private static CabinetCopies copies(String installation, boolean demo) {
        var settings = new CabinetSettings(100_000, 12, Duration.ofMinutes(20), demo);
        return new CabinetCopies(text -> Integer.toHexString((installation + text).hashCode()), settings);
    }

    private CabinetHolder held(CabinetCopies at, String passphrase) {
        var holder = new CabinetHolder(WHOSE, "caseworker");
        holder.keep(at.wrap(WHOSE, own, passphrase.toCharArray()), Instant.EPOCH);
        return holder;
    }

    @Test
    void opensByTheSameWordsAloneAndAtTheSameInstallation() {
        var holder = held(copies, WORDS);

        assertThat(copies.unwrap(holder, WORDS.toCharArray())).hasValueSatisfying(same -> {
            assertThat(same.pair().privateKey()).isEqualTo(own.pair().privateKey());
            assertThat(same.seen()).isEqualTo(key.publicKey());
        });
        assertThat(copies.unwrap(holder, "boshpana uchun olti soʻz".toCharArray()))
                .isEmpty();
        assertThat(copies.unwrap(holder, new char[0])).isEmpty();
        assertThat(copies("there", false).unwrap(holder, WORDS.toCharArray())).isEmpty();
    }

    /** One keyboard writes a letter with its mark, another puts the mark behind it. */
    @Test
    void takesALetterForTheSameHoweverAKeyboardWritesIt() {
        var holder = held(copies, "Приёмная дверь");

        assertThat(copies.unwrap(holder, "Прие\u0308мная дверь".toCharArray())).isPresent();
    }

    @Test
    void doesNotOpenInThePlaceOfAnother() {
        var other = new CabinetHolder(new CabinetHolder.Key("UZ-SHELTER-1", "another"), "caseworker");
        other.keep(copies.wrap(WHOSE, own, WORDS.toCharArray()), Instant.EPOCH);

        assertThat(copies.unwrap(other, WORDS.toCharArray())).isEmpty();
    }

    @Test
    void takesNoShortWordsButThePublishedOneInADemonstration() {
        assertThatThrownBy(() -> held(copies, "elevensigns")).hasMessage("cabinet-short");
        assertThatThrownBy(() -> held(copies, "demo")).hasMessage("cabinet-short");
        assertThatThrownBy(() -> held(copies("here", true), "omed")).hasMessage("cabinet-short");
        assertThat(copies.unwrap(held(copies("here", true), "demo"), "demo".toCharArray()))
                .isPresent();
    }

    @Test
    void hashesSlowlyWhateverSomebodyTypes() {
        assertThat(held(copies, WORDS).wrapped().iterations()).isEqualTo(100_000);
        assertThat(held(copies("here", true), WORDS).wrapped().iterations()).isEqualTo(100_000);
        assertThatThrownBy(() -> new CabinetSettings(999, 12, Duration.ofMinutes(20), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sealsForOneKeyAndOneContextAlone() {
        var sealed = CabinetKey.seal(key.publicKey(), "synthetic".getBytes(StandardCharsets.UTF_8), "here");

        assertThat(new String(key.open(sealed, "here"), StandardCharsets.UTF_8)).isEqualTo("synthetic");
        assertThatThrownBy(() -> key.open(sealed, "there")).isInstanceOf(UnreadableSecret.class);
        assertThatThrownBy(() -> CabinetKey.make().open(sealed, "here")).isInstanceOf(UnreadableSecret.class);
        sealed[sealed.length - 1]++;
        assertThatThrownBy(() -> key.open(sealed, "here")).isInstanceOf(UnreadableSecret.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no key", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void knowsWhatIsNoPublicKey(String typed) {
        assertThatThrownBy(() -> CabinetKeys.read(typed)).hasMessage("cabinet-key");
    }

    @ParameterizedTest
    @CsvSource({"oil-0,0110", "abc de,ABCDE", "'  7KQXM-2P9DT ',7KQXM2P9DT"})
    void readsACodeHoweverItIsTyped(String typed, String signs) {
        assertThat(CabinetCode.typed(typed).signs()).isEqualTo(signs);
    }

    @Test
    void givesACodeOf128BitsThatIsReadBackAsItWas() {
        var code = CabinetCode.random();

        assertThat(code.signs()).hasSize(26).matches("[0-7][0-9A-HJKMNP-TV-Z]{25}");
        assertThat(CabinetCode.typed(code.grouped())).isEqualTo(code);
        assertThat(CabinetCode.random()).isNotEqualTo(code);
    }
}
