package org.rogatory.referral.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.consent.StandingConsent;
import org.rogatory.referral.share.ShareRule.Asked;

/** No sequence of consents, refusals and offers lets anything out without a ground. */
class ShareRuleTest {

    private static final List<String> FIELDS = List.of("age", "language", "needs", "contacts", "names", "onward");
    private static final List<String> ORGANISATIONS = List.of("KZ-SHELTER-1", "KZ-NC", "KG-NC", "KZ-UNIT-1");

    private final Random lot = new Random(20261211);

    /** What a person may do, and what others may try. */
    private final class Course {

        private final List<StandingConsent> standing = new ArrayList<>();
        private boolean child = lot.nextBoolean();

        void goesOn() {
            switch (lot.nextInt(4)) {
                case 0 -> standing.add(0, consent());
                case 1 -> takesBack();
                case 2 -> child = lot.nextBoolean();
                default -> offers();
            }
        }

        private StandingConsent consent() {
            return new StandingConsent(
                    "c-" + lot.nextInt(1_000_000),
                    any(List.of(Purpose.values())),
                    recipient(),
                    null,
                    some(),
                    List.of());
        }

        private @Nullable String recipient() {
            return lot.nextInt(3) == 0 ? null : any(ORGANISATIONS);
        }

        private void takesBack() {
            if (!standing.isEmpty()) {
                standing.remove(lot.nextInt(standing.size()));
            }
        }

        private void offers() {
            var to = any(ORGANISATIONS);
            var asked = new Asked(to, to.startsWith("KG"), to.contains("UNIT"), some(), child, lot.nextInt(3) == 0);
            ShareRule.ground(List.copyOf(standing), asked).ifPresent(ground -> rests(ground, asked));
        }

        /** Said once more in other words than the rule says it. */
        private void rests(ShareGround ground, Asked asked) {
            if (ground.consentRef() == null) {
                assertThat(ground.bestInterests()).isTrue();
                assertThat(child && asked.bestInterests()).isTrue();
                assertThat(asked.crossesBorder() || asked.enforcement()).isFalse();
                return;
            }
            var consent = standing.stream()
                    .filter(each -> each.consentRef().equals(ground.consentRef()))
                    .findFirst()
                    .orElseThrow();
            assertThat(consent.scope()).containsAll(asked.fields());
            assertThat(consent.recipient()).isIn(null, asked.to());
            assertThat(consent.purpose()).isIn(purposes(asked));
        }

        private static List<Purpose> purposes(Asked asked) {
            if (asked.crossesBorder()) {
                return List.of(Purpose.CROSS_BORDER);
            }
            return asked.enforcement() ? List.of(Purpose.LAW_ENFORCEMENT) : List.of(Purpose.REFERRAL, Purpose.SERVICE);
        }
    }

    private <T> T any(List<T> of) {
        return of.get(lot.nextInt(of.size()));
    }

    private List<String> some() {
        return FIELDS.stream().filter(field -> lot.nextBoolean()).toList();
    }

    @Test
    void noSequenceLetsAnythingOutWithoutAGround() {
        IntStream.range(0, 400).forEach(person -> {
            var course = new Course();
            IntStream.range(0, 60).forEach(step -> course.goesOn());
        });
    }

    private static StandingConsent given(Purpose purpose, @Nullable String to, String... scope) {
        return new StandingConsent("c-1", purpose, to, null, List.of(scope), List.of());
    }

    private static Optional<ShareGround> ground(Asked asked, StandingConsent... standing) {
        return ShareRule.ground(Stream.of(standing).toList(), asked);
    }

    @Test
    void aConsentCarriesItsPurposeItsRecipientAndItsScope() {
        var asked = new Asked("KZ-SHELTER-1", false, false, List.of("age", "names"), false, true);
        assertThat(ground(asked, given(Purpose.SERVICE, "KZ-SHELTER-1", "age", "names", "needs")))
                .contains(ShareGround.consent("c-1"));
        assertThat(ground(asked, given(Purpose.REFERRAL, null, "age", "names"))).isPresent();
        assertThat(ground(asked, given(Purpose.SERVICE, "KZ-NC", "age", "names")))
                .isEmpty();
        assertThat(ground(asked, given(Purpose.SERVICE, null, "age"))).isEmpty();
        assertThat(ground(asked, given(Purpose.STATISTICS, null, "age", "names")))
                .isEmpty();
        assertThat(ground(asked)).as("an adult").isEmpty();
    }

    @Test
    void aChildIsReferredInItsBestInterestsButNotAbroadAndNotToInvestigators() {
        var here = new Asked("KZ-NC", false, false, List.of("age"), true, true);
        assertThat(ground(here)).contains(ShareGround.child());
        assertThat(ground(new Asked("KG-NC", true, false, List.of("age"), true, true)))
                .isEmpty();
        assertThat(ground(new Asked("KZ-UNIT-1", false, true, List.of("age"), true, true)))
                .isEmpty();
        assertThat(ground(new Asked("KZ-NC", false, false, List.of("age"), true, false)))
                .isEmpty();
    }

    @Test
    void whatIsSaidOfOneRecipientByNameCountsForIt() {
        var asked = new Asked("KZ-NC", false, false, List.of("age", "names"), false, false);
        var general = given(Purpose.REFERRAL, null, "age", "names");
        assertThat(ground(asked, general, given(Purpose.REFERRAL, "KZ-SHELTER-1", "age")))
                .isPresent();
        for (var purpose : List.of(Purpose.REFERRAL, Purpose.SERVICE)) {
            assertThat(ground(asked, general, given(purpose, "KZ-NC", "age"))).isEmpty();
        }
        assertThat(ground(asked, general, given(Purpose.FAMILY, "KZ-NC", "age")))
                .as("says nothing of it")
                .isPresent();
    }

    @Test
    void whoWasRefusedByNameGetsNothingByWhatIsGivenToAll() {
        var general = new StandingConsent("c-1", Purpose.SERVICE, null, null, List.of("age"), List.of("KZ-NC"));
        assertThat(ground(new Asked("KZ-NC", false, false, List.of("age"), false, false), general))
                .isEmpty();
        assertThat(ground(new Asked("KZ-SHELTER-1", false, false, List.of("age"), false, false), general))
                .isPresent();
        assertThat(general.reaches(null)).isTrue();
    }

    @Test
    void nobodyButThePersonLetsItBePassedOnFurther() {
        assertThat(ground(new Asked("KZ-NC", false, false, List.of("age", "onward"), true, true)))
                .isEmpty();
    }

    @Test
    void anotherStateAndInvestigatorsTakeAConsentOfTheirOwn() {
        var abroad = new Asked("KG-NC", true, false, List.of(), false, false);
        assertThat(ground(abroad, given(Purpose.REFERRAL, null))).isEmpty();
        assertThat(ground(abroad, given(Purpose.CROSS_BORDER, null)))
                .as("it names nobody")
                .isEmpty();
        assertThat(ground(abroad, given(Purpose.CROSS_BORDER, "KG-NC"))).isPresent();
        var unit = new Asked("KZ-UNIT-1", false, true, List.of(), false, false);
        assertThat(ground(unit, given(Purpose.REFERRAL, null))).isEmpty();
        assertThat(ground(unit, given(Purpose.LAW_ENFORCEMENT, null)))
                .as("it names nobody")
                .isEmpty();
        assertThat(ground(unit, given(Purpose.LAW_ENFORCEMENT, "KZ-UNIT-1"))).isPresent();
    }

    @Test
    void aCodeIsRandomAndTellsNothing() {
        var codes = IntStream.range(0, 500).mapToObj(each -> ShareCodes.next()).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{26}"));
    }
}
