package org.rogatory.mla.incoming;

import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessGrants;
import org.rogatory.cases.Act;
import org.rogatory.cases.Addressees;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Readers;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.mla.cascade.ExecutionPlaces;
import org.rogatory.notices.Notices;
import org.springframework.stereotype.Component;

/**
 * A request that is forwarded is there for the competent authority with its file, where somebody of it signs in here:
 * who executes there works on it as in an authority that was assigned, who takes requests in looks into it.
 */
@Component
class Forwarding {

    /** Who is told that it has come. */
    private static final Set<Role> TOLD = Set.of(Role.REGISTRAR, Role.HEAD, Role.CENTRAL_OFFICER, Role.EXECUTOR);

    private final IncomingTexts texts;
    private final UserAccounts accounts;
    private final ExecutionPlaces places;
    private final Readers readers;
    private final AccessGrants grants;
    private final Addressees addressees;
    private final Notices notices;

    Forwarding(
            IncomingTexts texts,
            UserAccounts accounts,
            ExecutionPlaces places,
            Readers readers,
            AccessGrants grants,
            Addressees addressees,
            Notices notices) {
        this.texts = texts;
        this.accounts = accounts;
        this.places = places;
        this.readers = readers;
        this.grants = grants;
        this.addressees = addressees;
        this.notices = notices;
    }

    void share(CaseFile file, Act act) {
        var authority = String.valueOf(act.parties().authority());
        if (!signsIn(file, authority)) {
            return;
        }
        places.open(file, authority);
        readers.admit(file.caseRef(), IncomingRequests.principals(authority));
        tell(file, authority, "request_forwarded");
    }

    /** It was not for that authority: nobody of it has the file any more, unless it executes it all the same. */
    void takeBack(CaseFile file, IncomingRequest request, String authority) {
        if (!signsIn(file, authority) || authority.equals(request.executingAuthority())) {
            return;
        }
        tell(file, authority, "forwarding_taken_back");
        places.leave(file, authority);
        grants.takeBack(file.caseRef(), authority, IncomingRequests.RECEIVING);
    }

    /** It is withdrawn: who executes it there stops; where nobody of it signs in here, the office has to write to it. */
    void stop(CaseFile file, IncomingRequest request) {
        texts.forwardedTo(request).ifPresent(authority -> {
            if (signsIn(file, authority)) {
                tell(file, authority, "execution_stopped");
            } else {
                var office = Officer.principalOf(file.authority(), Role.CENTRAL_OFFICER);
                notices.notify(addressees.with(file, Set.of(office)), "forwarded_withdrawn", file.caseRef());
            }
        });
    }

    private void tell(CaseFile file, String authority, String code) {
        var told =
                TOLD.stream().map(role -> Officer.principalOf(authority, role)).collect(Collectors.toSet());
        notices.notify(told, code, file.caseRef());
    }

    /** Where accounts are kept elsewhere, anybody may. */
    private boolean signsIn(CaseFile file, String authority) {
        var known = accounts.officersOf(file.state());
        return known.isEmpty()
                || known.stream().anyMatch(officer -> officer.authority().equals(authority));
    }
}
