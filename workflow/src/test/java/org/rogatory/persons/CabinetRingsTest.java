package org.rogatory.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

/** The keys of a cabinet are reached by those who hold it, each with a pair of his own, and by nobody else. */
class CabinetRingsTest {

    private static final String ORGANISATION = "UZ-SHELTER-1";
    private static final CabinetHolder.Key STAYS = new CabinetHolder.Key(ORGANISATION, "stays");
    private static final CabinetHolder.Key LEAVES = new CabinetHolder.Key(ORGANISATION, "leaves");

    private final CabinetRepository cabinets = mock(CabinetRepository.class);
    private final CabinetHolderRepository holders = mock(CabinetHolderRepository.class);
    private final FormerCabinetKeyRepository formers = mock(FormerCabinetKeyRepository.class);
    private final CabinetRings rings = new CabinetRings(cabinets, holders, formers);

    private final CabinetKey key = CabinetKey.make();
    private final CabinetKey next = CabinetKey.make();
    private final Cabinet cabinet = new Cabinet(ORGANISATION);
    private final OwnKey own = OwnKey.of(key);
    private final OwnKey leaving = OwnKey.of(key);
    private final CabinetHolder holder = new CabinetHolder(STAYS, STAYS.username());

    @BeforeEach
    void oneHoldsIt() {
        cabinet.setUp(key.publicKey(), STAYS.username(), Instant.EPOCH);
        rings.reach(holder, Cabinet.FIRST, key, own.pair().publicKey());
    }

    /** The cabinet gets its second key, for whom stays alone. */
    private FormerCabinetKey changed() {
        var sealed = CabinetKey.seal(next.publicKey(), key.privateKey(), CabinetRings.former(cabinet));
        var former = new FormerCabinetKey(cabinet, sealed, STAYS.username(), Instant.EPOCH);
        cabinet.change(next.publicKey(), STAYS.username(), Instant.EPOCH);
        rings.reach(holder, cabinet.number(), next, own.pair().publicKey());
        when(formers.before(ORGANISATION, 2)).thenReturn(List.of(former));
        return former;
    }

    @Test
    void leadsFromTheNewestKeyBackToTheFirst() {
        changed();
        var ring = rings.of(cabinet, holder, own);

        assertThat(ring.number()).isEqualTo(2);
        assertThat(ring.newest().privateKey()).isEqualTo(next.privateKey());
        assertThat(ring.of(1).orElseThrow().privateKey()).isEqualTo(key.privateKey());
        assertThat(ring.of(0)).isEmpty();
        assertThat(ring.of(3)).isEmpty();
        for (var one : List.of(key, next)) {
            assertThat(ring.open(CabinetKey.seal(one.publicKey(), new byte[] {7}, "here"), "here"))
                    .containsExactly(7);
        }
        var anothers = CabinetKey.seal(CabinetKey.make().publicKey(), new byte[] {7}, "here");
        assertThatExceptionOfType(UnreadableSecret.class).isThrownBy(() -> ring.open(anothers, "here"));
    }

    /** He has all that he ever had, and every row of the database afterwards. */
    @Test
    void whoWasDismissedBeforeOpensNoneOfItsRows() {
        var dismissed = new CabinetHolder(LEAVES, STAYS.username());
        rings.reach(dismissed, Cabinet.FIRST, key, leaving.pair().publicKey());
        var former = changed();
        var sealed = holder.reached().sealed();

        assertThat(own.pair().open(sealed, CabinetRings.context(STAYS))).isEqualTo(next.privateKey());
        assertThat(next.open(former.sealed(), CabinetRings.former(cabinet))).isEqualTo(key.privateKey());
        for (var his : List.of(leaving.pair(), key)) {
            for (var context : List.of(CabinetRings.context(STAYS), CabinetRings.context(LEAVES))) {
                assertThatExceptionOfType(UnreadableSecret.class).isThrownBy(() -> his.open(sealed, context));
            }
            assertThatExceptionOfType(UnreadableSecret.class)
                    .isThrownBy(() -> his.open(former.sealed(), CabinetRings.former(cabinet)));
        }
        assertThatExceptionOfType(CabinetShut.class)
                .as("in the place of whom stays")
                .isThrownBy(() -> rings.of(cabinet, holder, leaving));
    }

    @Test
    void vouchesForWhomSomebodyWhoHeldItHasLetIn() {
        assertThat(rings.vouched(holder, key)).isTrue();
        assertThat(rings.vouched(holder, next)).isFalse();
        assertThat(rings.vouched(new CabinetHolder(LEAVES, "nobody"), key)).isFalse();
        var planted = new CabinetHolder(STAYS, STAYS.username());
        var reach = holder.reached();
        planted.reach(new CabinetHolder.Reach(1, next.publicKey(), reach.sealed(), reach.vouched()));
        assertThat(rings.vouched(planted, key)).isFalse();
    }

    @Test
    void opensNoCabinetThatWasSlippedInInItsPlace() {
        var planted = new Cabinet(ORGANISATION);
        planted.setUp(next.publicKey(), STAYS.username(), Instant.EPOCH);
        assertThatThrownBy(() -> rings.of(planted, holder, own))
                .as("another public key alone")
                .hasMessage("cabinet-key-differs");
        rings.reach(holder, Cabinet.FIRST, next, own.pair().publicKey());
        assertThatThrownBy(() -> rings.of(planted, holder, own))
                .as("with its private key")
                .hasMessage("cabinet-key-differs");
    }

    @Test
    void findsNothingAtTheMomentOfAChange() {
        cabinet.change(next.publicKey(), STAYS.username(), Instant.EPOCH);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> rings.of(cabinet, holder, own));
        assertThatExceptionOfType(CabinetShut.class).isThrownBy(() -> rings.of(LEAVES, leaving));
    }

    @Test
    void isKeptWithTheKeyOfTheCabinetThatWasSeen() {
        var again = OwnKey.read(own.written());
        assertThat(again.pair().privateKey()).isEqualTo(own.pair().privateKey());
        assertThat(again.seen()).isEqualTo(key.publicKey());
        assertThat(own).hasToString("OwnKey");
    }
}
