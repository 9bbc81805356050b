package org.rogatory.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of both forms, and what is found where they were tampered with. */
class ChainWalkTest {

    private static SyntheticChain both() {
        return new SyntheticChain().first(6).second(8);
    }

    @Test
    void rowsOfBothFormsAreWhole() {
        assertThat(both().faults()).isEmpty();
        assertThat(new SyntheticChain().first(3).faults()).isEmpty();
        assertThat(new SyntheticChain().second(3).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3, actor, somebody.else",
        "3, hash, 00",
        "9, actor, somebody.else",
        "9, action, mla.approve",
        "9, subject, UZ-MLA-2026-000002",
        "9, details, step=y",
        "9, hash, 00",
        "9, previous, 00",
        "14, details, step=y"
    })
    void anAlteredRowIsNamed(int position, String field, String value) {
        var chain = both();
        chain.set(position, field, value);
        assertThat(chain.faults()).containsExactly("altered %d (row %d)".formatted(position, position));
    }

    @Test
    void aMicrosecondIsSealedAndWhatNoColumnKeepsIsNot() {
        var chain = both();
        assertThat(chain.at(9).at().getNano() % 1000).isZero();
        chain.set(9, "at", chain.at(9).at().plusNanos(1000));
        assertThat(chain.faults()).containsExactly("altered 9 (row 9)");
    }

    @Test
    void aRowThatWasSealedAnewByItselfIsNamed() {
        var chain = both();
        var forged = chain.at(9);
        chain.set(9, "actor", "somebody.else");
        forged.chain(9, forged.previous());
        assertThat(chain.faults()).containsExactly("altered 9 (row 9)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 7, 9, 13})
    void aMissingRowIsNamedByItsPlace(int position) {
        var chain = both();
        chain.remove(position);
        assertThat(chain.faults()).containsExactly("removed " + position);
    }

    @Test
    void aMissingEndIsNamedUnlessTheKeptEndWasSetBackToo() {
        var chain = both();
        chain.remove(13);
        chain.remove(14);
        assertThat(chain.faults(chain.head(14))).containsExactly("removed 13 to 14");
    }

    @ParameterizedTest
    @CsvSource({"8, 12", "9, 10", "13, 14", "2, 5"})
    void rowsThatChangedPlacesAreNamedWithTheirOwn(int one, int other) {
        var chain = both();
        chain.swap(one, other);
        assertThat(chain.faults())
                .containsExactly(
                        "reordered %d to %d (row %d)".formatted(one, other, other),
                        "reordered %d to %d (row %d)".formatted(other, one, one));
    }

    @Test
    void anEndThatIsNotTheEndOfTheRowsIsTold() {
        var chain = both();
        assertThat(chain.faults(new ChainHead(14, "00"))).containsExactly("end 14");
        assertThat(chain.faults(new ChainHead(12, String.valueOf(chain.at(12).hash()))))
                .containsExactly("inserted 13 to 14");
    }
}
