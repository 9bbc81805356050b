package org.rogatory.process;

import java.util.stream.Stream;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** The accounts of those whom resolutions name. */
@Component
class Officers implements ApplicationRunner {

    private final UserAdministration accounts;
    private final Directory directory;

    Officers(UserAdministration accounts, Directory directory) {
        this.accounts = accounts;
        this.directory = directory;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        directory.hosted().stream()
                .flatMap(state -> Stream.of(Role.CENTRAL_OFFICER, Role.SUPERVISOR, Role.EXECUTOR)
                        .map(role -> Desk.officer(role, state)))
                .forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }
}
