package org.rogatory.referral.cabinet;

import java.util.List;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.persons.CabinetRefused;
import org.rogatory.persons.Cabinets;
import org.rogatory.persons.KnownKeyView;
import org.rogatory.persons.KnownKeys;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may do what about the public key of a service that keeps its cabinet at another node: who leads a service or
 * coordinates enters it, and another person of the same organisation, or a coordinator of its State, confirms it.
 */
@Service
public class KnownKeyDesk {

    private final KnownKeys keys;
    private final Cabinets cabinets;
    private final Directory directory;
    private final CabinetPosts posts;

    KnownKeyDesk(KnownKeys keys, Cabinets cabinets, Directory directory, CabinetPosts posts) {
        this.keys = keys;
        this.cabinets = cabinets;
        this.directory = directory;
        this.posts = posts;
    }

    /** The keys in use, which everybody may know, and for whoever may confirm what was entered. */
    @Transactional(readOnly = true)
    public KnownKeyPlace place(Officer officer) {
        List<KnownKeyView> entered = confirms(officer)
                ? keys.all().stream()
                        .filter(key -> posts.near(key.enteredIn(), officer))
                        .toList()
                : List.of();
        return new KnownKeyPlace(enters(officer), cabinets.elsewhere(), entered);
    }

    /** Enters a key, which waits for another person. */
    @Transactional
    public void enter(String organisation, String publicKey, Officer officer) {
        Roles.demand(enters(officer));
        if (!directory.independent(organisation)) {
            throw new CabinetRefused("cabinet-unknown");
        }
        keys.enter(organisation, publicKey, officer);
    }

    /** Has compared the fingerprint by telephone, as another person than who entered the key. */
    @Transactional
    public void confirm(String keyRef, Officer officer) {
        demandNear(keyRef, officer);
        keys.confirm(keyRef, officer);
    }

    /** Has found that it is not the key of that service, or could not compare it. */
    @Transactional
    public void drop(String keyRef, Officer officer) {
        demandNear(keyRef, officer);
        keys.drop(keyRef, officer);
    }

    private void demandNear(String keyRef, Officer officer) {
        Roles.demand(confirms(officer));
        var key = keys.find(keyRef).orElseThrow(() -> new CabinetRefused("cabinet-key-gone"));
        Roles.demand(posts.near(key.enteredIn(), officer));
    }

    private boolean enters(Officer officer) {
        return posts.leads(officer) || posts.coordinates(officer);
    }

    private boolean confirms(Officer officer) {
        return posts.ofService(officer) || posts.coordinates(officer);
    }
}
