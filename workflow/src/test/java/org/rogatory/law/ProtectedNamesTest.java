package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A protected person is told by less than his whole name; words that only begin alike tell nobody. */
class ProtectedNamesTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);
    private static final ReferenceData LAW = ReferenceData.load();

    private static ObjectNode content(String name, String text) {
        var content = JSON.createObjectNode().put("form", "mla_request").put("facts", text);
        content.putObject("sealed")
                .putArray("persons")
                .addObject()
                .put("code", "V-1")
                .put("name", name);
        return content;
    }

    private static boolean likely(ObjectNode content) {
        return ProtectedNames.likely(new RequestContent(content, DAY, LAW));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ЗАШИТОВА Марина (synthetic) | показания Зашитовой М. получены
            ЗАШИТОВА Марина | вместе с Зашитовой приехали двое
            Зашитова Марина Ивановна | допросить зашитову в суде
            ЗАШИТОВА Марина | Марина З. видела деньги
            Достоевский Фёдор | слова Достоевского записаны
            Толстой Лев | передано Толстым
            КИМ Виктор | по словам В. Ким
            КИМ Виктор | Ким Виктор приехал
            Zashitova Marina | Зашитова видела их
            ZASHITOVA Marina | Zashitovaning koʻrsatmasi
            Gʻoyibov Anvar | слова Ғойибова
            Testov-Namunov Anvar | it was Namunov who came
            ნიმუშაშვილი ანი | ნიმუშაშვილმა თქვა
            ՍԵՎՅԱՆ Անի | Սևյանի խոսքերը
            Սևյան Անի | ՍԵՎՅԱՆԻ խոսքերը
            """)
    void findsTheSurnameAloneInAnotherCaseAndAGivenNameWithAnInitial(String name, String text) {
        assertThat(likely(content(name, text))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ЗАШИТОВА Марина | Марина приехала в город с Зашивкиным
            СУДАКОВ Иван | Суда не было, решение суда получено
            АДАМОВ Пётр | Адам приехал
            КОМАРОВ Пётр | комары летали
            КИМ Виктор | Ким приехал
            КИМ Виктор | Кимберли и Виктор приехали
            NAMUNOV Bekzod | namuna olindi
            SIRLIYEVA Zashchita | The victim is V-1 (synthetic), see annex A
            """)
    void letsWordsThatOnlyBeginAlikeAndGivenNamesAlonePass(String name, String text) {
        assertThat(likely(content(name, text))).isFalse();
    }

    @Test
    void anArmenianNameInCapitalsStandsInSmallLettersAsAWhole() {
        var content = content("ՍԵՎՅԱՆ ԱՆԻ", "եկավ Սևյան Անի");
        assertThat(PersonChecks.exposed(new RequestContent(content, DAY, LAW))).isTrue();
        content.put("facts", "եկավ Նմուշյան Անի");
        assertThat(PersonChecks.exposed(new RequestContent(content, DAY, LAW))).isFalse();
    }

    @Test
    void readsTheLatinNameTooAndNeverTheSealedPart() {
        var content = content("Նմուշյան Անի", "V-1 came");
        ((ObjectNode) content.path("sealed").path("persons").path(0)).put("name_latin", "NMUSHYAN Ani");
        assertThat(likely(content)).isFalse();
        content.putArray("assistance").addObject().putObject("facts").put("questions", "Did Nmushyan's friend see it?");
        assertThat(likely(content)).isTrue();
    }

    @Test
    void notesTheFieldsInWhichItFoundSomething() {
        var heard = new TreeSet<String>();
        var content = content("ЗАШИТОВА Марина", "Зашитовой не было").put("purpose", "To prove it.");
        ProtectedNames.likely(new RequestContent(content, DAY, LAW, heard::add));
        assertThat(heard).containsExactly("facts", "sealed.persons");
    }

    @Test
    void isAnErrorThatMayBeOverriddenUntilWhatWasJudgedIsAnother() {
        var completeness = new Completeness(LAW);
        var content = content("ЗАШИТОВА Марина", "Зашитовой не было").put("purpose", "To prove it.");
        var finding = new Finding(Level.ERROR, ProtectedNames.LIKELY, "persons");
        assertThat(completeness.check(content, Stage.DRAFT, DAY)).contains(finding);
        assertThat(completeness.overridable(finding)).isTrue();

        var print = completeness.fingerprint(finding, content, DAY);
        var elsewhere = content.deepCopy().put("purpose", "To prove the payments.");
        var here = content.deepCopy().put("facts", "Зашитовой не было, пришёл Зашитов");
        assertThat(completeness.fingerprint(finding, elsewhere, DAY)).isEqualTo(print);
        assertThat(completeness.fingerprint(finding, here, DAY)).isNotEqualTo(print);
    }

    @Test
    void isNotSaidWhereTheWholeNameStands() {
        var content = content("ЗАШИТОВА Марина", "Марина Зашитова пришла");
        assertThat(new Completeness(LAW).check(content, Stage.DRAFT, DAY))
                .extracting(Finding::key)
                .contains(PersonChecks.EXPOSED)
                .doesNotContain(ProtectedNames.LIKELY);
    }
}
