package org.rogatory.referral.cabinet;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.Crossings;
import org.rogatory.directory.Authority;
import org.rogatory.directory.DemoStart;
import org.rogatory.directory.Directory;
import org.rogatory.identity.PublishedPassword;
import org.rogatory.persons.CabinetSettings;
import org.rogatory.persons.Cabinets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives the hosted services of the demo a cabinet that the published password opens; one that is there is left alone.
 * It is there before the demo world, whose files lie in it.
 */
@Component
class DemoCabinets extends DemoStart {

    private static final int STEP = 0;
    private static final String FIRST = "supervisor";
    private static final List<String> OTHERS = List.of("caseworker", "caseworker2");

    private final CabinetSettings settings;
    private final Cabinets cabinets;
    private final Directory directory;
    private final Crossings crossings;
    private final TransactionTemplate transaction;

    DemoCabinets(
            CabinetSettings settings,
            Cabinets cabinets,
            Directory directory,
            Crossings crossings,
            TransactionTemplate transaction) {
        super(STEP);
        this.settings = settings;
        this.cabinets = cabinets;
        this.directory = directory;
        this.crossings = crossings;
        this.transaction = transaction;
    }

    @Override
    protected void begin() {
        if (settings.demo()) {
            directory.hosted().stream()
                    .flatMap(state -> directory.authorities(state).stream())
                    .filter(authority -> directory.independent(authority.key()))
                    .forEach(service -> crossings.again(() -> begun(service)));
        }
    }

    /** Another node that starts at the same moment may have begun it meanwhile. */
    private boolean begun(Authority service) {
        if (cabinets.has(service.key())) {
            return false;
        }
        transaction.executeWithoutResult(status -> begin(service));
        return true;
    }

    private void begin(Authority service) {
        var organisation = service.key();
        var first = name(FIRST, service);
        cabinets.setUp(organisation, first, PublishedPassword.word());
        var open = cabinets.open(organisation, first, PublishedPassword.word());
        for (var other : OTHERS) {
            var code = cabinets.admit(organisation, name(other, service), open);
            cabinets.takeUp(organisation, name(other, service), code, PublishedPassword.word());
        }
    }

    /** The name of a demo user of a place: {@code caseworker.uz.uz-shelter-1}. */
    private static String name(String who, Authority service) {
        return (who + "." + service.state() + "." + service.key()).toLowerCase(Locale.ROOT);
    }
}
