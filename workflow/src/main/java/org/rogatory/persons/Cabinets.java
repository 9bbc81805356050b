package org.rogatory.persons;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cabinets of organisations that keep their files for themselves. The files of one lie under two locks; its key lies
 * here only under the passphrases of those who hold it, and opens while one of them works. What is sealed for it needs
 * nobody present. Who may do what is the caller's matter.
 */
@Service
public class Cabinets {

    private final CabinetRepository cabinets;
    private final CabinetHolderRepository holders;
    private final CabinetDoor door;
    private final SecondLocks locks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cabinets(
            CabinetRepository cabinets,
            CabinetHolderRepository holders,
            CabinetDoor door,
            SecondLocks locks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cabinets = cabinets;
        this.holders = holders;
        this.door = door;
        this.locks = locks;
        this.events = events;
        this.clock = clock;
    }

    /** Whether an organisation has a cabinet, here or elsewhere with a key that is known here. */
    @Transactional(readOnly = true)
    public boolean has(String organisation) {
        return cabinets.findById(organisation).isPresent();
    }

    /** Its cabinet, with who holds it where it is here; empty where it has none. */
    @Transactional(readOnly = true)
    public Optional<CabinetView> find(String organisation) {
        return cabinets.findById(organisation)
                .map(cabinet -> CabinetView.of(cabinet, cabinet.own() ? holders.of(organisation) : List.of()));
    }

    /** The cabinets of organisations elsewhere whose keys are known here, by their codes. */
    @Transactional(readOnly = true)
    public List<CabinetView> elsewhere() {
        return cabinets.elsewhere().stream()
                .map(cabinet -> CabinetView.of(cabinet, List.of()))
                .toList();
    }

    /** Makes a cabinet of an organisation that has none here; the first to hold it is who does so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void setUp(String organisation, String username, char[] passphrase) {
        var cabinet = cabinets.findById(organisation).orElseGet(() -> new Cabinet(organisation));
        if (cabinet.own()) {
            throw new CabinetRefused("cabinet-there");
        }
        var whose = new CabinetHolder.Key(organisation, username);
        var key = CabinetKey.make();
        cabinet.setUp(key.publicKey(), username, clock.instant());
        cabinets.saveAndFlush(cabinet);
        door.hold(whose, key, passphrase);
        events.publishEvent(CabinetEvent.of(CabinetEvent.SET_UP, whose));
    }

    /**
     * Lets somebody of the organisation hold the cabinet, too. The code is told here once and never again; whoever lost
     * it is admitted anew.
     *
     * @return the code under which his copy lies until he has chosen his passphrase
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String admit(String organisation, String username, OpenCabinet open) {
        if (!open.organisation().equals(organisation)) {
            throw new CabinetShut(organisation);
        }
        var code = door.await(new CabinetHolder.Key(organisation, username), open);
        told(CabinetEvent.ADMITTED, organisation, open.username(), username);
        return code;
    }

    /** Whoever was admitted chooses his passphrase; in no transaction of the caller, so that a failure stays counted. */
    public void takeUp(String organisation, String username, String code, char[] passphrase) {
        door.takeUp(new CabinetHolder.Key(organisation, username), code, passphrase);
    }

    /** Another passphrase of a holder; in no transaction of the caller. */
    public void changePassphrase(String organisation, String username, char[] present, char[] next) {
        door.change(new CabinetHolder.Key(organisation, username), present, next);
    }

    /**
     * Somebody holds the cabinet no more, or his code leads nowhere; the last one who holds it stays. What he could
     * have copied meanwhile opens nothing more once the cabinet has another key.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void dismiss(String organisation, String username, Officer by) {
        var cabinet = cabinets.held(organisation).orElseThrow(() -> new CabinetRefused("cabinet-missing"));
        var holder = holders.findById(new CabinetHolder.Key(organisation, username))
                .orElseThrow(() -> new CabinetRefused("cabinet-not-held"));
        if (!holder.byCode()) {
            if (cabinet.holders() <= 1) {
                throw new CabinetRefused("cabinet-last");
            }
            cabinet.went();
            cabinets.saveAndFlush(cabinet);
        }
        holders.delete(holder);
        holders.flush();
        told(CabinetEvent.DISMISSED, organisation, by.username(), username);
    }

    /**
     * Opens the cabinet with the passphrase of a holder; in no transaction of the caller, so that a failure stays
     * counted. Whoever fails often has to wait.
     */
    public OpenCabinet open(String organisation, String username, char[] passphrase) {
        return door.open(new CabinetHolder.Key(organisation, username), passphrase);
    }

    /** Whether who opened it holds it still; if the cabinet has another key meanwhile, it is known from then on. */
    @Transactional(readOnly = true)
    public boolean holds(OpenCabinet open) {
        return open.renewed();
    }

    /** It is shut again; leaves the trace. */
    public void closed(OpenCabinet open) {
        events.publishEvent(CabinetEvent.of(CabinetEvent.CLOSED, open.whose()));
    }

    /**
     * Puts a new file into the cabinet of its organisation, if that has one; before anything is kept of it, and for
     * good. An organisation whose key lies elsewhere keeps no file here.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String caseRef, String organisation) {
        cabinets.findById(organisation).ifPresent(cabinet -> {
            if (!cabinet.own()) {
                throw new CabinetRefused("cabinet-missing");
            }
            locks.lock(caseRef, cabinet);
        });
    }

    /** The content for an organisation alone, whoever is present; other bytes each time. */
    @Transactional(readOnly = true)
    public byte[] seal(String organisation, byte[] content) {
        return CabinetKey.seal(known(organisation).publicKey(), content, context(organisation));
    }

    /**
     * What was sealed for an organisation whose cabinet is open in this thread.
     *
     * @throws CabinetShut if it is not
     * @throws UnreadableSecret if it was sealed for another, or changed
     */
    public byte[] unseal(String organisation, byte[] sealed) {
        var context = context(organisation);
        return OpenHalves.of(organisation)
                .orElseThrow(() -> new CabinetShut(context))
                .unseal(sealed, context);
    }

    /** The public key of an organisation, as it is handed on. */
    @Transactional(readOnly = true)
    public String publicKey(String organisation) {
        return known(organisation).written();
    }

    /** The same where its cabinet lies elsewhere; empty where it has none, or one here, which keeps its former keys. */
    @Transactional(readOnly = true)
    public Optional<String> keyElsewhere(String organisation) {
        return cabinets.findById(organisation).filter(cabinet -> !cabinet.own()).map(Cabinet::written);
    }

    /**
     * Does a piece of work with the cabinet open: files of its organisation are read and written in this thread and for
     * that time alone, and what was opened is written nowhere.
     */
    public static <T> T with(OpenCabinet open, Supplier<T> work) {
        return OpenHalves.during(open, work);
    }

    private Cabinet known(String organisation) {
        return cabinets.findById(organisation).orElseThrow(() -> new CabinetRefused("cabinet-missing"));
    }

    private void told(String action, String organisation, String actor, String username) {
        events.publishEvent(CabinetEvent.about(action, new CabinetHolder.Key(organisation, username), actor));
    }

    private static String context(String organisation) {
        return "sealed:" + organisation;
    }
}
