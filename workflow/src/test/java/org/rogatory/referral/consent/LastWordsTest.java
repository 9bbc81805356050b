package org.rogatory.referral.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.AccountNames;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.file.Guardian;
import org.rogatory.referral.file.ReferralFacts;

/** The latest word of a person counts, and that of a guardian only while he speaks for a child. */
class LastWordsTest {

    private static final Instant FIRST = Instant.parse("2026-04-20T06:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
    private static final ReferralFacts ADULT = facts(Age.ADULT, Guardian.NONE);

    private static ReferralFacts facts(Age age, Guardian guardian) {
        return new ReferralFacts("7KQXM-2P9DT", age, guardian, null, false);
    }

    private static ReferralConsent said(String way, @Nullable String recipient, int minutes) {
        var consent =
                new NewConsent(Purpose.REFERRAL, true, recipient, way, null, List.of("age"), "responder.kz", null);
        return new ReferralConsent(way + minutes, "7KQXM-2P9DT", consent, FIRST.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void whatIsSaidAnewToTheSameReplacesWhatWasSaidBefore() {
        var before = said("oral", null, 0);
        var named = said("oral", "KZ-NC", 1);
        var after = said("written", null, 2);
        assertThat(LastWords.of(List.of(after, named, before), ADULT)).containsExactly(after, named);
    }

    @Test
    void whatAnotherOrganisationToldReplacesNoWordOfThePerson() {
        var own = said("oral", null, 0);
        var told = said(NewConsent.TOLD, null, 1);
        assertThat(LastWords.of(List.of(told, own), ADULT)).containsExactly(told, own);
    }

    @Test
    void aGuardianSpeaksForAChildAloneAndNotUnderSuspicion() {
        var consent = List.of(said("guardian", null, 0));
        assertThat(LastWords.of(consent, facts(Age.CHILD, Guardian.NAMED))).isEqualTo(consent);
        assertThat(LastWords.of(consent, facts(Age.UNSURE, Guardian.NAMED))).isEqualTo(consent);
        assertThat(LastWords.of(consent, facts(Age.CHILD, Guardian.SUSPECTED))).isEmpty();
        assertThat(LastWords.of(consent, facts(Age.CHILD, Guardian.NONE))).isEmpty();
        assertThat(LastWords.of(consent, facts(Age.ADULT, Guardian.NAMED))).isEmpty();
    }

    private static ReferralConsent refused(@Nullable String recipient, int minutes) {
        return refused(Purpose.REFERRAL, recipient, minutes);
    }

    private static ReferralConsent refused(Purpose purpose, @Nullable String recipient, int minutes) {
        var refusal = new NewConsent(purpose, false, recipient, "oral", null, List.of(), "responder.kz", null);
        return new ReferralConsent("no" + minutes, "7KQXM-2P9DT", refusal, FIRST.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void aRefusalByNameOutlivesWhatIsGivenToAllAndNotWhatIsGivenByName() {
        var no = refused("KZ-NC", 0);
        var general = said("oral", null, 1);
        assertThat(LastWords.refused(List.of(general, no), Set.of(Purpose.REFERRAL), TODAY))
                .containsExactly("KZ-NC");
        assertThat(LastWords.refused(List.of(general, no), Set.of(Purpose.SERVICE), TODAY))
                .isEmpty();
        var named = said("oral", "KZ-NC", 2);
        assertThat(LastWords.refused(List.of(named, general, no), Set.of(Purpose.REFERRAL), TODAY))
                .isEmpty();
        named.withdraw("responder.kz", FIRST.plus(Duration.ofMinutes(3)));
        assertThat(LastWords.refused(List.of(named, general, no), Set.of(Purpose.REFERRAL), TODAY))
                .containsExactly("KZ-NC");
        assertThat(LastWords.refused(List.of(general, refused(null, 0)), Set.of(Purpose.REFERRAL), TODAY))
                .isEmpty();
    }

    @Test
    void ofPurposesThatAreAlikeTheNewestWordByNameCounts() {
        assertThat(Purpose.SERVICE.alike()).isEqualTo(Set.of(Purpose.REFERRAL, Purpose.SERVICE));
        assertThat(Purpose.FAMILY.alike()).containsExactly(Purpose.FAMILY);
        var general = said("oral", null, 0);
        var no = refused(Purpose.SERVICE, "KZ-NC", 1);
        assertThat(LastWords.refused(List.of(no, general), Purpose.REFERRAL.alike(), TODAY))
                .containsExactly("KZ-NC");
        var named = said("oral", "KZ-NC", 2);
        assertThat(LastWords.refused(List.of(named, no, general), Purpose.REFERRAL.alike(), TODAY))
                .isEmpty();
        var again = refused(Purpose.SERVICE, "KZ-NC", 3);
        assertThat(LastWords.of(List.of(again, named, no, general), ADULT)).doesNotContain(named);
        assertThat(LastWords.of(List.of(refused(Purpose.FAMILY, "KZ-NC", 3), named, general), ADULT))
                .contains(named, general);
    }

    private static ReferralConsent until(LocalDate day, String recipient, int minutes) {
        var consent =
                new NewConsent(Purpose.REFERRAL, true, recipient, "oral", day, List.of("age"), "responder.kz", null);
        return new ReferralConsent("to" + minutes, "7KQXM-2P9DT", consent, FIRST.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void aWordByNameOpensNothingAfterItsLastDayUntilItIsSaidAnew() {
        var named = until(TODAY, "KZ-NC", 0);
        var general = said("oral", null, 1);
        var all = List.of(general, named);
        assertThat(LastWords.refused(all, Set.of(Purpose.REFERRAL), TODAY)).isEmpty();
        assertThat(LastWords.refused(all, Set.of(Purpose.REFERRAL), TODAY.plusDays(1)))
                .containsExactly("KZ-NC");
        var anew = said("oral", "KZ-NC", 2);
        assertThat(LastWords.refused(List.of(anew, general, named), Set.of(Purpose.REFERRAL), TODAY.plusDays(1)))
                .isEmpty();
    }

    @Test
    void aWordByNameThatIsAskedAnewOpensNothingEither() {
        var named = said("oral", "KZ-NC", 0);
        named.lapse(FIRST.plus(Duration.ofMinutes(1)));
        var general = said("oral", null, 2);
        assertThat(LastWords.refused(List.of(general, named), Set.of(Purpose.REFERRAL), TODAY))
                .containsExactly("KZ-NC");
    }

    @Test
    void aWordByNameThatWasTakenBackOpensNothingEither() {
        var named = said("oral", "KZ-NC", 1);
        named.withdraw("responder.kz", FIRST.plus(Duration.ofMinutes(2)));
        var all = List.of(said("written", null, 3), named, said("oral", null, 0));
        assertThat(LastWords.refused(all, Purpose.SERVICE.alike(), TODAY)).containsExactly("KZ-NC");
        var anew = said("oral", "KZ-NC", 4);
        assertThat(LastWords.refused(List.of(anew, named), Purpose.SERVICE.alike(), TODAY))
                .isEmpty();
    }

    @Test
    void whatEndedWithAGuardianIsNoWordOfThePerson() {
        var named = said("guardian", "KZ-NC", 0);
        named.withdraw(AccountNames.SYSTEM, FIRST.plus(Duration.ofMinutes(1)));
        assertThat(LastWords.refused(List.of(said("oral", null, 2), named), Set.of(Purpose.REFERRAL), TODAY))
                .isEmpty();
    }

    @Test
    void whatIsAskedAnewHoldsNoMoreAndCanBeTakenBackStill() {
        var before = said("oral", null, 0);
        assertThat(before.stands(TODAY)).isTrue();
        before.lapse(FIRST.plus(Duration.ofMinutes(1)));
        var anew = said("oral", null, 2);
        assertThat(before.stands(TODAY)).isFalse();
        assertThat(before.given()).isTrue();
        assertThat(LastWords.of(List.of(anew, before), ADULT)).containsExactly(anew);
        assertThat(anew.stands(TODAY)).isTrue();
    }
}
