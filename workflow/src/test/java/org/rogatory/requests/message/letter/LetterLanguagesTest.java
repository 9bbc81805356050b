package org.rogatory.requests.message.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.directory.Directory;
import org.rogatory.law.ReferenceData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class LetterLanguagesTest {

    private static final Directory DIRECTORY = Directory.load();
    private static final LetterLanguages LANGUAGES =
            new LetterLanguages(ReferenceData.load().instruments());

    @ParameterizedTest
    @CsvSource({
        "KZ-GPO, UNTOC, ru",
        "KG-GPO, UNTOC, ru",
        "TJ-GPO, UNTOC, ru",
        "UZ-GPO, UNTOC, uz",
        "TM-GPO, UNTOC, en",
        "TM-GPO, MINSK-1993, ru",
        "AM-GPO, UNTOC, en",
        "AM-GPO, CHISINAU-2002, ru",
        "AZ-MOJ, UNTOC, en",
        "AZ-MOJ, MINSK-1993, ru",
        "GE-PO, UNTOC, en",
        "IT-MOJ, UNTOC, en",
        "DE-BFJ, UNTOC, en"
    })
    void aLetterSpeaksTheLanguageOfItsInstrumentOrOfItsAddressee(String addressee, String instrument, String language) {
        assertThat(LANGUAGES
                        .ofMessage(citing(instrument, null), DIRECTORY.authority(addressee))
                        .getLanguage())
                .isEqualTo(language);
    }

    @Test
    void aRequestSpeaksTheLanguageItsDrafterChoseIfLettersAreWrittenInIt() {
        var kazakhstan = DIRECTORY.authority("KZ-GPO");
        assertThat(LANGUAGES.ofRequest(citing("UNTOC", "en"), kazakhstan).getLanguage())
                .isEqualTo("en");
        assertThat(LANGUAGES.ofRequest(citing("UNTOC", "kk"), kazakhstan).getLanguage())
                .isEqualTo("ru");
        assertThat(LANGUAGES.ofRequest(citing("UNTOC", null), kazakhstan).getLanguage())
                .isEqualTo("ru");
    }

    @Test
    void uzbekIsInTheScriptChosenForTheRequest() {
        var tashkent = DIRECTORY.authority("UZ-GPO");
        assertThat(LANGUAGES.ofRequest(citing("UNTOC", "uz-Cyrl"), tashkent).toLanguageTag())
                .isEqualTo("uz-Cyrl");
        assertThat(LANGUAGES.ofMessage(citing("UNTOC", "uz-Cyrl"), tashkent).toLanguageTag())
                .isEqualTo("uz-Cyrl");
        assertThat(LANGUAGES.ofMessage(citing("UNTOC", "uz"), tashkent).toLanguageTag())
                .isEqualTo("uz");
        var astana = DIRECTORY.authority("KZ-GPO");
        assertThat(LANGUAGES.ofMessage(citing("UNTOC", "uz-Cyrl"), astana).getLanguage())
                .isEqualTo("ru");
    }

    @Test
    void uzbekIsInTheScriptOfTheWriterWhereTheRequestSaysNone() {
        var cyrillic = LANGUAGES.in(language -> Locale.forLanguageTag(language + "-Cyrl"));
        var tashkent = DIRECTORY.authority("UZ-GPO");
        assertThat(cyrillic.ofOwn(tashkent).toLanguageTag()).isEqualTo("uz-Cyrl");
        assertThat(LANGUAGES.ofOwn(tashkent).toLanguageTag()).isEqualTo("uz");
        assertThat(cyrillic.ofMessage(citing("UNTOC", null), tashkent).toLanguageTag())
                .isEqualTo("uz-Cyrl");
        assertThat(cyrillic.ofRequest(citing("UNTOC", "uz"), tashkent).toLanguageTag())
                .as("its drafter chose")
                .isEqualTo("uz");
        assertThat(cyrillic.ofRequest(citing("UNTOC", null), tashkent).toLanguageTag())
                .isEqualTo("uz-Cyrl");
    }

    @ParameterizedTest
    @CsvSource({
        "UZ-GPO, MINSK-1993, ru, ru uz en",
        "UZ-GPO, UNTOC, uz-Cyrl, uz-Cyrl uz ru en",
        "KZ-GPO, MINSK-1993, en, ru en kk",
        "DE-BFJ, UNTOC, , en de"
    })
    void wordsAreWantedInTheLanguageOfTheLetterThenInThatOfTheRequestThenInWhatTheAddresseeTakes(
            String addressee, String instrument, String language, String wanted) {
        assertThat(LANGUAGES.wanted(citing(instrument, language), DIRECTORY.authority(addressee)))
                .containsExactly(wanted.split(" "));
    }

    private static JsonNode citing(String instrument, String language) {
        var content = JsonMapper.shared().createObjectNode();
        content.putArray("legal_basis").add(instrument);
        return content.put("language", language);
    }

    @ParameterizedTest
    @CsvSource({
        "UZ-GPO, ru uz columns certified, uz ru",
        "KZ-GPO, ru uz sequence follows, ru uz",
        "IT-MOJ, ru uz columns certified, en uz",
        "KZ-GPO, ru uz-Cyrl columns certified, ru uz-Cyrl",
        "KZ-GPO, ru kk columns certified, ru",
        "KZ-GPO, ru uz columns not_needed, ru",
        "KZ-GPO, ru ru columns certified, ru",
        "KZ-GPO, ru uz apart certified, ru"
    })
    void lettersAboutARequestInTwoLanguagesAreInBoth(String addressee, String request, String spoken) {
        var said = request.split(" ");
        var content = (ObjectNode) citing("UNTOC", said[0]);
        content.put("translation", said[3]);
        content.putObject("letter").put("layout", said[2]).put("texts", said[1]);
        assertThat(LANGUAGES.ofMessages(content, DIRECTORY.authority(addressee)))
                .extracting(Locale::toLanguageTag)
                .containsExactly(spoken.split(" "));
    }
}
