package org.rogatory.transfer.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of a consent: where the person said it is one place, where it was verified another. */
class ConsentWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final ConsentWords NONE =
            ConsentWords.read(JsonMapper.shared().createObjectNode());

    private static ActDraft consent() {
        return Act.draft(ConsentVerbs.CONSENT)
                .happened(DAY, "Prison (synthetic)")
                .releasedText(null, "kk")
                .keys(List.of("legal_effects"));
    }

    private static ConsentWords verified() {
        var verification = Act.draft(ConsentVerbs.VERIFY).order("17", DAY, "Consul K. (synthetic)");
        return NONE.with(consent().act())
                .with(verification.happened(DAY, "Embassy (synthetic)").act());
    }

    @Test
    void aVerificationLeavesThePlaceOfTheDeclaration() {
        var words = ConsentWords.read(verified().kept());
        assertThat(words.place()).isEqualTo("Prison (synthetic)");
        assertThat(words.verifiedPlace()).isEqualTo("Embassy (synthetic)");
        assertThat(words.verifiedBy()).isEqualTo("Consul K. (synthetic)");
        assertThat(words.language()).isEqualTo("kk");
    }

    @Test
    void aNewConsentIsVerifiedByNobodyYet() {
        var words = verified().with(consent().act());
        assertThat(words.verifiedBy()).isNull();
        assertThat(words.verifiedPlace()).isNull();
    }

    /** The other State tells a consent by its day alone. */
    @Test
    void ofAConsentThatIsToldAnewOnlyHowThePersonWasToldIsKnown() {
        var words = ConsentWords.read(verified().anew().kept());
        assertThat(words.verifiedBy()).isNull();
        assertThat(words.verifiedPlace()).isNull();
        assertThat(words.place()).isNull();
        assertThat(words.language()).isEqualTo("kk");
        assertThat(words.explained()).containsExactly("legal_effects");
    }

    @Test
    void whoVerifiedItElsewhereIsNotWhoVerifiedItHere() {
        var words = ConsentWords.read(verified().verifiedElsewhere().kept());
        assertThat(words.verifiedBy()).isNull();
        assertThat(words.verifiedPlace()).isNull();
        assertThat(words.place()).isEqualTo("Prison (synthetic)");
    }

    @Test
    void whatWasKeptBeforeIsRead() {
        var kept = JsonMapper.shared()
                .createObjectNode()
                .put("verified_by", "Consul K.")
                .put("place", "Prison");
        var words = ConsentWords.read(kept);
        assertThat(words.place()).isEqualTo("Prison");
        assertThat(words.verifiedBy()).isEqualTo("Consul K.");
        assertThat(words.verifiedPlace()).isNull();
    }
}
