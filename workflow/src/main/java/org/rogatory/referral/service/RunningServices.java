package org.rogatory.referral.service;

import java.util.Optional;
import org.rogatory.referral.file.ClosingBar;
import org.springframework.stereotype.Component;

/** Nobody closes a file while a person lives on a service of it: each that runs is done or stopped first. */
@Component
class RunningServices implements ClosingBar {

    private final SupportRows rows;

    RunningServices(SupportRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<String> bar(String caseRef) {
        return rows.services(caseRef).stream().anyMatch(service -> service.status() == ServiceStatus.STARTED)
                ? Optional.of("service-running")
                : Optional.empty();
    }
}
