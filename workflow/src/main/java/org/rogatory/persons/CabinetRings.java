package org.rogatory.persons;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * How who holds a cabinet reaches its keys: the newest private key is sealed for a pair of his own, and each former one
 * for the one that came after it. So everybody who holds it gets a new key with nobody but one present, and whoever
 * was dismissed gets none.
 */
@Component
class CabinetRings {

    private final CabinetRepository cabinets;
    private final CabinetHolderRepository holders;
    private final FormerCabinetKeyRepository formers;

    CabinetRings(CabinetRepository cabinets, CabinetHolderRepository holders, FormerCabinetKeyRepository formers) {
        this.cabinets = cabinets;
        this.holders = holders;
        this.formers = formers;
    }

    /** From now on somebody reaches the key of this number with a pair of his own. */
    void reach(CabinetHolder holder, int number, CabinetKey key, byte[] own) {
        var sealed = CabinetKey.seal(own, key.privateKey(), context(holder.key()));
        holder.reach(new CabinetHolder.Reach(number, own, sealed, vouch(holder.key(), key, own)));
    }

    /** Whether the public key that is kept of a holder was put there by somebody who held the cabinet. */
    boolean vouched(CabinetHolder holder, CabinetKey key) {
        var reach = holder.reached();
        return MessageDigest.isEqual(ascii(reach.vouched()), ascii(vouch(holder.key(), key, reach.publicKey())));
    }

    /**
     * The keys that somebody reaches as things stand in the database.
     *
     * @throws CabinetShut if he holds it no more, or holds another copy than this
     * @throws CabinetRefused if the keys are not those of the cabinet that he took up
     */
    CabinetRing of(CabinetHolder.Key whose, OwnKey own) {
        var holder = holders.findById(whose).orElseThrow(() -> new CabinetShut(context(whose)));
        var cabinet = cabinets.findById(whose.organisation()).orElseThrow(() -> new CabinetShut(context(whose)));
        return of(cabinet, holder, own);
    }

    CabinetRing of(Cabinet cabinet, CabinetHolder holder, OwnKey own) {
        if (holder.keyNumber() != cabinet.number()) {
            throw new OptimisticLockingFailureException("The cabinet is given another key at this moment");
        }
        var ring = ring(cabinet, newest(holder, own));
        if (!ring.newest().has(cabinet.publicKey()) || !ring.knows(own.seen())) {
            throw new CabinetRefused("cabinet-key-differs");
        }
        return ring;
    }

    private CabinetKey newest(CabinetHolder holder, OwnKey own) {
        try {
            return CabinetKey.of(own.pair().open(holder.reached().sealed(), context(holder.key())));
        } catch (UnreadableSecret another) {
            throw new CabinetShut(context(holder.key()));
        }
    }

    private CabinetRing ring(Cabinet cabinet, CabinetKey newest) {
        var keys = new ArrayList<CabinetKey>();
        var after = newest;
        keys.add(after);
        for (var former : formers.before(cabinet.organisation(), cabinet.number())) {
            after = before(former, after, cabinet);
            keys.add(after);
        }
        return new CabinetRing(cabinet.number(), keys);
    }

    private static CabinetKey before(FormerCabinetKey former, CabinetKey after, Cabinet cabinet) {
        try {
            return CabinetKey.of(after.open(former.sealed(), former(cabinet)));
        } catch (UnreadableSecret another) {
            throw new CabinetRefused("cabinet-key-differs");
        }
    }

    /** In which context a private key lies sealed for the one after it. */
    static String former(Cabinet cabinet) {
        return "cabinet-former:" + cabinet.organisation();
    }

    private static String vouch(CabinetHolder.Key whose, CabinetKey key, byte[] own) {
        return key.vouch(context(whose) + " " + Base64.getEncoder().encodeToString(own));
    }

    private static byte[] ascii(String mark) {
        return mark.getBytes(StandardCharsets.US_ASCII);
    }

    /** In which context the private key of a cabinet lies sealed for one who holds it. */
    static String context(CabinetHolder.Key whose) {
        return "cabinet-key:" + whose.organisation() + "/" + whose.username();
    }
}
