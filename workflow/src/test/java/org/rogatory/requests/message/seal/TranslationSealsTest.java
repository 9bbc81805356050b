package org.rogatory.requests.message.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.LetterWriter.Written;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.Seal;
import org.rogatory.documents.signature.SignatureProvider;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.RequestSettings;
import org.rogatory.requests.message.letter.LetterHead;
import org.rogatory.requests.message.letter.RequestLetters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A place for a seal stands on a translation only where the seal follows. */
class TranslationSealsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ReferenceData LAW = ReferenceData.load();
    private static final RequestLetters LETTERS = new RequestLetters(
            LAW,
            Directory.load(),
            new RequestSettings(false),
            Clock.fixed(Instant.parse("2026-04-20T06:00:00Z"), ZoneOffset.UTC),
            (authority, language) -> Optional.empty());
    private static final LetterHead HEAD =
            new LetterHead("UZ-MLA-2026-000123", null, "UZ-GPO", "KZ", "KZ-GPO", null, null);

    private final LetterSeals seals = mock(LetterSeals.class);
    private final SignatureProvider keys = mock(SignatureProvider.class);
    private final TranslationSeals translations = new TranslationSeals(seals, keys, LAW, Directory.load());

    @BeforeEach
    void oneOfficeHasAKey() {
        when(keys.has(new Key.Server("UZ-GPO"))).thenReturn(true);
        when(seals.seal(anyString(), any(Locale.class), anyString()))
                .thenAnswer(asked -> new Seal(asked.getArgument(0), asked.getArgument(2), Instant.EPOCH));
    }

    private Written written(String office, boolean certified) {
        var said = (ObjectNode) JSON.readTree("""
                {"version": 1, "into": "en", "translator": "TESTOV Rustam", "certified": %s,
                 "certifier": {"name": "NOTARY Synthetic", "ground": "5-1/26", "date": "2026-04-19"},
                 "sections": []}
                """.formatted(certified));
        var letter = LETTERS.translation(HEAD, said, JSON.createObjectNode());
        var data = JSON.createObjectNode().put(TranslationSeals.OFFICE, office);
        data.set("act", said);
        return translations.on(letter, data);
    }

    @Test
    void theSealNamesWhoCertifiedAndOnWhichDay() {
        var written = written("UZ-GPO", true);
        assertThat(written.letter().form().slots()).containsExactly(SignatureSlot.SEAL);
        assertThat(written.seal())
                .isEqualTo(
                        new Seal("UZ-GPO", "Translation certified by NOTARY Synthetic on 19.04.2026", Instant.EPOCH));
    }

    @ParameterizedTest
    @CsvSource({"UZ-GPO, false", "UZ-UNIT-1, true", "'', true"})
    void whereNoSealFollowsThereIsNoPlaceForOne(String office, boolean certified) {
        var written = written(office, certified);
        assertThat(written.seal()).isNull();
        assertThat(written.letter().form().slots()).isEmpty();
    }
}
