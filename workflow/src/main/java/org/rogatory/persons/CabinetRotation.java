package org.rogatory.persons;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a cabinet another pair of keys while everybody works. Who does so needs to have it open; whoever else holds it
 * reaches the new key with what he has. Then the halves of the keys of its files are sealed anew, part by part: whoever
 * opens the cabinet goes on where it was left. Content is not touched.
 */
@Service
public class CabinetRotation {

    private static final Logger LOG = LoggerFactory.getLogger(CabinetRotation.class);
    private static final int BATCH = 200;

    private final CabinetRepository cabinets;
    private final CabinetHolderRepository holders;
    private final FormerCabinetKeyRepository formers;
    private final SecondLockRepository locks;
    private final CabinetRings rings;
    private final CabinetSteps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CabinetRotation(
            CabinetRepository cabinets,
            CabinetHolderRepository holders,
            FormerCabinetKeyRepository formers,
            SecondLockRepository locks,
            CabinetRings rings,
            CabinetSteps steps,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cabinets = cabinets;
        this.holders = holders;
        this.formers = formers;
        this.locks = locks;
        this.rings = rings;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes another pair into use: from now on it seals. Refused where nobody who held the cabinet has put the public
     * key of one of its holders here.
     *
     * @throws CabinetShut if who opened it holds it no more
     */
    @Transactional
    public void change(OpenCabinet open) {
        var cabinet = cabinets.held(open.organisation()).orElseThrow(() -> new CabinetRefused("cabinet-missing"));
        var former = open.key(cabinet.number());
        var everybody = holders.of(cabinet.organisation());
        if (everybody.stream()
                .noneMatch(holder -> !holder.byCode() && holder.key().equals(open.whose()))) {
            throw new CabinetShut("cabinet:" + cabinet.organisation());
        }
        if (!former.has(cabinet.publicKey())) {
            throw new CabinetRefused("cabinet-key-differs");
        }
        if (!everybody.stream().allMatch(holder -> rings.vouched(holder, former))) {
            throw new CabinetRefused("cabinet-holders-differ");
        }
        replace(cabinet, former, everybody, open.username());
    }

    private void replace(Cabinet cabinet, CabinetKey former, List<CabinetHolder> everybody, String by) {
        var next = CabinetKey.make();
        var now = clock.instant();
        var sealed = CabinetKey.seal(next.publicKey(), former.privateKey(), CabinetRings.former(cabinet));
        formers.save(new FormerCabinetKey(cabinet, sealed, by, now));
        cabinet.change(next.publicKey(), by, now);
        cabinets.save(cabinet);
        everybody.forEach(holder ->
                rings.reach(holder, cabinet.number(), next, holder.reached().publicKey()));
        holders.saveAllAndFlush(everybody);
        var told = Map.of(
                "number", String.valueOf(cabinet.number()), "fingerprint", CabinetKeys.fingerprint(cabinet.written()));
        events.publishEvent(new CabinetEvent(CabinetEvent.CHANGED, cabinet.organisation(), by, told));
    }

    /** Whether halves of keys are sealed for a former key still. */
    @Transactional(readOnly = true)
    public boolean goesOn(String organisation) {
        return cabinets.findById(organisation)
                .filter(cabinet -> locks.left(organisation, cabinet.number()).isPresent())
                .isPresent();
    }

    /** Seals anew what a change has left; in no transaction of the caller, so that each part stays done. */
    public void goOn(OpenCabinet open) {
        if (!open.renewed()) {
            return;
        }
        var organisation = open.organisation();
        var number = open.ring().number();
        var moved = 0;
        var last = "";
        for (var page = locks.earlier(organisation, number, last, Limit.of(BATCH));
                !page.isEmpty();
                page = locks.earlier(organisation, number, last, Limit.of(BATCH))) {
            last = page.get(page.size() - 1).caseRef();
            moved += steps.keep(number, anew(page, open, number));
        }
        if (moved > 0 && locks.left(organisation, number).isEmpty()) {
            var told = Map.of("number", String.valueOf(number));
            events.publishEvent(new CabinetEvent(CabinetEvent.REWRAPPED, organisation, open.username(), told));
        }
    }

    private static List<CabinetSteps.Anew> anew(List<SecondLock> page, OpenCabinet open, int number) {
        var some = new ArrayList<CabinetSteps.Anew>();
        for (var lock : page) {
            try {
                some.add(new CabinetSteps.Anew(lock, SecondLocks.anew(lock, open, number)));
            } catch (CabinetShut gone) {
                throw gone;
            } catch (UnreadableSecret broken) {
                LOG.error("The half of the key of a file of {} cannot be opened and stays as it is", open);
            }
        }
        return some;
    }
}
