package org.rogatory.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryTest {

    private final Directory directory = Directory.load();

    @Test
    void knowsTheFirstAddresseeOfEachState() {
        assertThat(directory.mlaDefault("AZ").orElseThrow().key()).isEqualTo("AZ-MOJ");
        assertThat(directory.defaultFor("UZ", "victim_referral").orElseThrow().key())
                .isEqualTo("UZ-NC");
        assertThat(directory.states()).hasSize(28).doesNotContain("ZZ");
    }

    @Test
    void knowsWhoKeepsTheRequestsOfCourts() {
        assertThat(directory.keeper("TM", true).key()).isEqualTo("TM-SC");
        assertThat(directory.keeper("TM", false).key()).isEqualTo("TM-GPO");
        assertThat(directory.keeper("KZ", true).key()).isEqualTo("KZ-GPO");
        assertThat(directory.keeper("AZ", true)).isEqualTo(directory.keeper("AZ", false));
    }

    @Test
    void takesPaperInWhereFilesOfTheStateAreKept() {
        assertThat(directory.receiver("AM", "AM-MOJ").key()).isEqualTo("AM-MOJ");
        assertThat(directory.receiver("AM", "AM-GPO").key()).isEqualTo("AM-GPO");
        assertThat(directory.receiver("AM", "AM-UNIT-1").key()).isEqualTo("AM-GPO");
        assertThat(directory.receiver("UZ", "UZ-MOJ").key()).isEqualTo("UZ-GPO");
    }

    @Test
    void knowsWhichAuthoritiesAreCourts() {
        assertThat(List.of("UZ-COURT-1", "UZ-SC")).allMatch(directory::court);
        assertThat(List.of("UZ-GPO", "UZ-MOJ", "nowhere")).noneMatch(directory::court);
    }

    @Test
    void knowsTheTreeOfAuthorities() {
        assertThat(directory.authority("UZ-UNIT-1").parent()).isEqualTo("UZ-GPO");
        assertThat(directory.belongsTo("KZ-UNIT-1", "KZ-MIA")).isTrue();
        assertThat(directory.belongsTo("KZ-UNIT-1", "KZ-GPO")).isFalse();
        assertThat(directory.belongsTo("nowhere", "KZ-GPO")).isFalse();
        assertThat(directory.below("KZ-MIA")).extracting(Authority::key).contains("KZ-NCB", "KZ-UNIT-1");
    }

    @Test
    void knowsWhoIsSubordinate() {
        assertThat(directory.branch("UZ-REG-1")).containsExactlyInAnyOrder("UZ-REG-1", "UZ-DIST-1");
        assertThat(directory.branch("UZ-GPO")).contains("UZ-GPO", "UZ-REG-1", "UZ-DIST-1", "UZ-UNIT-1");
        assertThat(directory.branch("UZ-NC")).contains("UZ-NC").doesNotContain("UZ-SHELTER-1");
        assertThat(directory.branch("UZ-SHELTER-1")).containsExactly("UZ-SHELTER-1");
        assertThat(directory.branch("nowhere")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GE-SHELTER-1, GE-NC", "GE-SHELTER-1, GE-MOJ", "AZ-SHELTER-1, AZ-NC", "AZ-SHELTER-1, AZ-MIA"})
    void aServiceForVictimsHasItsPlaceBelowAnotherAndIsNobodysSubordinate(String shelter, String above) {
        assertThat(directory.standsUnder(shelter, above)).isTrue();
        assertThat(directory.belongsTo(shelter, above)).isFalse();
        assertThat(directory.belongsTo(shelter, shelter)).isTrue();
        assertThat(directory.branch(above)).contains(above).doesNotContain(shelter);
    }

    @Test
    void namesStatesInThreeLanguages() {
        assertThat(directory.stateName("UZ", Locale.forLanguageTag("uz"))).isEqualTo("Oʻzbekiston");
        assertThat(directory.stateName("UZ", Locale.forLanguageTag("ru"))).isEqualTo("Узбекистан");
        assertThat(directory.stateName("UZ", Locale.ENGLISH)).isEqualTo("Uzbekistan");
        assertThat(directory.stateName("XX", Locale.ENGLISH)).isEqualTo("XX");
    }

    @Test
    void hostsTheStatesOfItsSettings() {
        assertThat(directory.hosts("KG")).isTrue();
        assertThat(directory.hosts("IT")).isFalse();
        var one = Directory.load(ReferenceFiles.shipped(), new DirectorySettings(List.of("UZ")));
        assertThat(one.hosts("KG")).isFalse();
        assertThatThrownBy(() -> Directory.load(ReferenceFiles.shipped(), new DirectorySettings(List.of("QQ"))))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessage("settings, rogatory.directory, hosted: unknown State QQ");
    }

    @Test
    void countsInTheZoneOfTheAuthority() {
        assertThat(directory.zone("UZ-UNIT-1")).isEqualTo(ZoneId.of("Asia/Tashkent"));
        assertThat(directory.authority("KZ-NC").uncertain()).isTrue();
        assertThatThrownBy(() -> directory.zone("XX-NONE")).isInstanceOf(UnknownAuthority.class);
    }
}
