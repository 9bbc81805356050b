package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.enclosures.EnclosureLine;
import org.rogatory.law.ReferenceData;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A letter whose kind two procedures share is called in each by what it is there. */
class CaseWordsTest {

    private static final String KIND = "feedback_notice";

    private final CaseWords words = new CaseWords(ReferenceData.load().labels(), Directory.load(), new Words(texts()));

    private static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames("messages/exchange", "messages/extradition", "messages/shared");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    private static CaseFile file(String form) {
        var file = mock(CaseFile.class);
        when(file.form()).thenReturn(form);
        return file;
    }

    @AfterEach
    void forgetTheReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Report on the result of the proceedings|Notice of the use of the results",
                "ru|Сообщение о результатах уголовного производства|Сообщение об использовании результатов",
                "uz|Jinoyat ishi yurituvi natijasi haqida xabar|Natijalardan foydalanish haqida xabar"
            })
    void theNoticeOfAnExtraditionIsAReportOfItsResult(String language, String result, String use) {
        var reader = Locale.forLanguageTag(language);
        LocaleContextHolder.setLocale(reader);
        var extradition = file("extradition_request");
        var assistance = file("mla_request");

        assertThat(words.message(KIND, extradition)).isEqualTo(result);
        assertThat(words.paper(KIND, extradition, reader)).isEqualTo(result);
        assertThat(words.message(KIND, assistance)).isEqualTo(use);
        assertThat(words.paper(KIND, assistance, reader)).isEqualTo(use);
    }

    @Test
    void aMessageThatThisNodeNeverSendsIsCalledAsTheDataCallIt() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("ru"));

        assertThat(words.message("transit_reply")).isEqualTo("Ответ о транзитной перевозке");
        assertThat(words.message("transit_reply", file("extradition_request")))
                .isEqualTo("Ответ о транзитной перевозке");
        assertThat(words.message("reminder")).isEqualTo(new Words(texts()).text("exchange.kind.reminder"));
        assertThat(words.message("of_a_newer_node")).isEqualTo("of_a_newer_node");
    }

    /** The grounds of refusal are pleaded in the reader's language, with what their data say instead of an article. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|ETS-024 11; constitutional law; KZ CPC art. 588",
                "ru|ETS-024 11; конституционное право; УПК KZ ст. 588",
                "uz|ETS-024 11; konstitutsiyaviy huquq; KZ JPK 588-modda"
            })
    void whereAGroundIsWrittenIsToldAsTheReaderCitesIt(String language, String told) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        assertThat(words.places(List.of("ETS-024 11", "constitutional law", "KZ CPC art. 588")))
                .isEqualTo(told);
    }

    @Test
    void anInventoryCallsItSo() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        var inventories = new EnclosureWords(words, Directory.load(), new Words(texts()));
        var line = EnclosureLine.listed(KIND, "of 5 May", 2, true);

        assertThat(inventories.paper(line, file("extradition_request"), Locale.ENGLISH))
                .isEqualTo("Report on the result of the proceedings: of 5 May");
        assertThat(inventories.paper(line, file("mla_request"), Locale.ENGLISH))
                .isEqualTo("Notice of the use of the results: of 5 May");
    }

    /** Also where nobody reads it, as in a job. */
    @Test
    void aCertificateCallsItSoInTheLanguageOfTheCourt() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        var certificates = new CertificateWords(mock(EventWords.class), mock(CheckedSignatures.class), words);
        var court = Locale.forLanguageTag("ru");

        assertThat(certificates.paper(KIND, "extradition_request", court))
                .isEqualTo("Сообщение о результатах уголовного производства");
        assertThat(certificates.paper(KIND, "mla_request", court)).isEqualTo("Сообщение об использовании результатов");
        assertThat(LocaleContextHolder.getLocale()).isEqualTo(Locale.ENGLISH);
    }
}
