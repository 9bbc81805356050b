package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.directory.Counting;
import org.rogatory.directory.Directory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.context.support.StaticMessageSource;

class WordsTest {

    private final Words words = new Words(new StaticMessageSource());

    @AfterEach
    void forgetTheReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void languagesAreNamedAlikeInUzbek() {
        var uzbek = Locale.forLanguageTag("uz");
        assertThat(Languages.name(uzbek, uzbek)).isEqualTo("oʻzbekcha");
        assertThat(Languages.name(Locale.forLanguageTag("ru"), uzbek)).isEqualTo("ruscha");
        assertThat(Languages.name(Locale.forLanguageTag("uz-Cyrl"), uzbek)).contains("(");
    }

    @Test
    void aListThatWasReadToItsLimitSaysThatItMayGoOn() {
        assertThat(words.ends(49, 50)).isNull();
        assertThat(words.ends(50, 50)).isEqualTo("shared.ends");
    }

    @ParameterizedTest
    @CsvSource({
        "1,ru,one",
        "2,ru,few",
        "4,ru,few",
        "5,ru,many",
        "11,ru,many",
        "12,ru,many",
        "21,ru,one",
        "22,ru,few",
        "112,ru,many",
        "1,en,one",
        "2,en,many",
        "0,en,many",
        "1,uz,one",
        "3,uz,many"
    })
    void countsAsTheLanguageDoes(long number, String language, String form) {
        assertThat(Counting.form(number, Locale.forLanguageTag(language))).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|5 May 2026|5 May", "ru|5 мая 2026|5 мая", "uz|5-may, 2026|5-may"})
    void writesDatesAsTheReaderDoes(String language, String full, String brief) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        var day = LocalDate.of(2026, 5, 5);
        assertThat(words.date(day)).isEqualTo(full);
        assertThat(words.dateShort(day)).isEqualTo(brief);
    }

    @Test
    void writesAMomentOnTheClocksOfItsPlace() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(words.moment(Instant.parse("2026-05-05T11:00:00Z"), ZoneId.of("Asia/Tashkent")))
                .isEqualTo("5 May 2026, 16:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz"})
    void everyZoneInWhichAnOfficeHasItsClocksIsCalledByItsCity(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        assertThat(Directory.load().authorities())
                .extracting(authority -> told().place(authority.zone()))
                .noneMatch(place -> place.contains("/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|(UTC+5), Almaty", "ru|(UTC+5), Алматы", "uz|(UTC+5), Olmaota"})
    void aMomentThatBindsAtAPlaceNamesTheCity(String language, String written) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        var moment = Instant.parse("2026-05-10T11:00:00Z");
        assertThat(told().momentThere(moment, ZoneId.of("Asia/Almaty"))).endsWith(written);
        assertThat(told().momentThere(moment, ZoneOffset.ofHours(5))).endsWith("(UTC+5)");
        assertThat(told().place(ZoneId.of("Pacific/Apia"))).isEqualTo("Pacific/Apia");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|KZ CPC art. 569 area (seen in part)",
                "ru|УПК KZ ст. 569 area (просмотрено частично)",
                "uz|KZ JPK 569-modda area (qisman koʻrilgan)"
            })
    void whatWasSeenInPartIsSaidInTheLanguageOfTheReader(String language, String cited) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        assertThat(told().citation("KZ CPC art. 569 area (seen in part)")).isEqualTo(cited);
    }

    private static Words told() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames("messages/shared");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return new Words(texts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|10 May 2026, 16:00 (UTC+5)", "ru|10 мая 2026, 16:00 (UTC+5)", "uz|10-may, 2026, 16:00 (UTC+5)"
            })
    void behindAPrepositionNoWeekdayStandsInAFormThatIsWrongThere(String language, String written) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        var sunday = Instant.parse("2026-05-10T11:00:00Z");
        assertThat(words.momentInSentence(sunday, ZoneId.of("Asia/Tashkent"))).isEqualTo(written);
        assertThat(words.momentWithDay(sunday, ZoneId.of("Asia/Tashkent"))).endsWith(written);
    }
}
