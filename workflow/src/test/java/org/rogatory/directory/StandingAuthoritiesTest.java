package org.rogatory.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureState;
import org.rogatory.identity.AuthorityUse;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** No edition takes an authority away under the accounts and files that stand there. */
class StandingAuthoritiesTest {

    private static final String RECORD = "country: KZ\n  key: KZ-AC\n  parent: KZ-KNB";

    private static StandingAuthorities standing(String... keys) {
        AuthorityUse accounts = () -> Set.of(keys);
        AuthorityUse files = () -> Set.of("KZ-GPO");
        var uses = new StaticListableBeanFactory(Map.of("accounts", accounts, "files", files))
                .getBeanProvider(AuthorityUse.class);
        return new StandingAuthorities(Directory.load(), uses);
    }

    private static Directory edition(String to) throws IOException {
        var edition = MadeEdition.of(1, "authorities.yaml", RECORD, to);
        return Directory.load(ReferenceFiles.zipped(new ByteArrayInputStream(edition)), DirectorySettings.usual());
    }

    @Test
    void oneThatIsDroppedUnderThemIsRefused() throws IOException {
        var without = edition("country: KZ\n  key: KZ-OTHER\n  parent: KZ-KNB");
        assertThatThrownBy(() -> standing("KZ-AC").demandKept(without))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessage("authorities.yaml, KZ-AC, key: missing, but accounts or files stand there");
        assertThatCode(() -> standing("KZ-NCB").demandKept(without)).doesNotThrowAnyException();
    }

    @Test
    void oneThatIsGivenToAnotherStateIsRefused() throws IOException {
        var moved = edition("country: KG\n  key: KZ-AC");
        assertThatThrownBy(() -> standing("KZ-AC").demandKept(moved))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessage("authorities.yaml, KZ-AC, country: another, but accounts or files stand there");
    }

    @Test
    void oneThatThisNodeDoesNotKnowItselfStopsNoEditionAndAsksForTheOperator() {
        var standing = standing("KZ-GONE", "KZ-AC");
        assertThatCode(() -> standing.demandKept(Directory.load())).doesNotThrowAnyException();
        assertThat(new AuthorityFigures(standing).figures())
                .singleElement()
                .returns("authorities-unknown", Figure::name)
                .returns("KZ-GONE", Figure::part)
                .returns(FigureState.WARN, Figure::state);
    }

    @Test
    void nobodyIsAskedForWhereAllAreKnown() {
        assertThat(new AuthorityFigures(standing("KZ-AC")).figures()).isEmpty();
    }
}
