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

/** No edition takes an authority away under the accounts and files that stand there, nor a rule under its deadlines. */
class StandingDataTest {

    private static final String AUTHORITY = "country: KZ\n  key: KZ-AC\n  parent: KZ-KNB";
    private static final String RULE = "- key: eio_ack\n";

    private final UnknownData unknown = new UnknownData();

    private static StandingData authorities(String... keys) {
        return standing(Set.of(keys), Set.of());
    }

    private static StandingData rules(String... keys) {
        return standing(Set.of(), Set.of(keys));
    }

    private static StandingData standing(Set<String> authorities, Set<String> rules) {
        AuthorityUse accounts = () -> authorities;
        AuthorityUse files = () -> Set.of("KZ-GPO");
        RuleUse deadlines = () -> rules;
        var uses = new StaticListableBeanFactory(Map.of("accounts", accounts, "files", files, "deadlines", deadlines));
        return standing(DeadlineRules.load(), uses);
    }

    private static StandingData standing(DeadlineRules inUse, StaticListableBeanFactory uses) {
        return new StandingData(
                Directory.load(), inUse, uses.getBeanProvider(AuthorityUse.class), uses.getBeanProvider(RuleUse.class));
    }

    private static ReferenceFiles edition(String file, String from, String to) throws IOException {
        return ReferenceFiles.zipped(new ByteArrayInputStream(MadeEdition.of(1, file, from, to)));
    }

    private static Directory directory(String to) throws IOException {
        return Directory.load(edition("authorities.yaml", AUTHORITY, to), DirectorySettings.usual());
    }

    @Test
    void anAuthorityThatIsDroppedUnderThemIsRefused() throws IOException {
        var without = directory("country: KZ\n  key: KZ-OTHER\n  parent: KZ-KNB");
        assertThatThrownBy(() -> authorities("KZ-AC").demandKept(without))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessage("authorities.yaml, KZ-AC, key: missing, but accounts or files stand there");
        assertThatCode(() -> authorities("KZ-NCB").demandKept(without)).doesNotThrowAnyException();
    }

    @Test
    void anAuthorityThatIsGivenToAnotherStateIsRefused() throws IOException {
        var moved = directory("country: KG\n  key: KZ-AC");
        assertThatThrownBy(() -> authorities("KZ-AC").demandKept(moved))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessage("authorities.yaml, KZ-AC, country: another, but accounts or files stand there");
    }

    @Test
    void anAuthorityThatThisNodeDoesNotKnowItselfStopsNoEditionAndAsksForTheOperator() {
        var standing = authorities("KZ-GONE", "KZ-AC");
        assertThatCode(() -> standing.demandKept(Directory.load())).doesNotThrowAnyException();
        assertThat(unknown.unknownAuthorities(standing).figures())
                .singleElement()
                .returns("authorities-unknown", Figure::name)
                .returns("KZ-GONE", Figure::part)
                .returns(FigureState.WARN, Figure::state);
    }

    @Test
    void aRuleThatIsDroppedUnderThemIsRefused() throws IOException {
        var without = DeadlineRules.load(edition("deadlines.yaml", RULE, "- key: eio_other\n"));
        assertThatThrownBy(() -> rules("sys_ack", "eio_ack").demandKept(without))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessage("deadlines.yaml, eio_ack, key: missing, but deadlines of files rest on it");
        assertThatCode(() -> rules("sys_ack").demandKept(without)).doesNotThrowAnyException();
    }

    @Test
    void aRuleOfTheProgramItselfIsKeptWithItsLengthThoughNothingRunsByIt() throws IOException {
        var without = DeadlineRules.load(edition("deadlines.yaml", "- key: sys_ack_urgent\n", "- key: sys_other\n"));
        assertThatThrownBy(() -> rules().demandKept(without))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessage("deadlines.yaml, sys_ack_urgent, key: missing, but the program counts by it");
        var endless = DeadlineRules.load(edition("deadlines.yaml", "(?s)(- key: sys_ack\n.*?)  value: 7\n", "$1"));
        assertThatThrownBy(() -> rules().demandKept(endless))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessage("deadlines.yaml, sys_ack, value: missing, but the program counts by it");
    }

    @Test
    void aRuleOfTheProgramItselfIsOneThatItShipsWhateverTheEditionInUseHas() throws IOException {
        var other = DeadlineRules.load(edition("deadlines.yaml", "- key: sys_ack_urgent\n", "- key: sys_other\n"));
        var standing = standing(other, new StaticListableBeanFactory());
        assertThatCode(() -> standing.demandKept(DeadlineRules.load()))
                .as("sys_other is begun by nobody")
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> standing.demandKept(other))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessage("deadlines.yaml, sys_ack_urgent, key: missing, but the program counts by it");
    }

    @Test
    void aRuleThatThisNodeDoesNotKnowItselfStopsNoEditionAndAsksForTheOperator() {
        var standing = rules("sys_gone", "sys_ack");
        assertThatCode(() -> standing.demandKept(DeadlineRules.load())).doesNotThrowAnyException();
        assertThat(unknown.unknownRules(standing).figures())
                .singleElement()
                .returns("rules-unknown", Figure::name)
                .returns("sys_gone", Figure::part)
                .returns(FigureState.WARN, Figure::state);
    }

    @Test
    void nobodyIsAskedForWhereAllAreKnown() {
        assertThat(unknown.unknownAuthorities(authorities("KZ-AC")).figures()).isEmpty();
        assertThat(unknown.unknownRules(rules("sys_ack")).figures()).isEmpty();
    }
}
