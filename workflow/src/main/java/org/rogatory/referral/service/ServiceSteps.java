package org.rogatory.referral.service;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From which statuses of a service each verb leads on, and under which name those services are offered to choose. */
final class ServiceSteps {

    static final String ANSWERABLE = "services_answerable";
    static final String ACCEPTED = "services_accepted";
    static final String RUNNING = "services_running";
    static final String STOPPABLE = "services_stoppable";

    private static final Map<String, Set<ServiceStatus>> LISTS = Map.of(
            ANSWERABLE,
            Set.of(ServiceStatus.OFFERED, ServiceStatus.ACCEPTED, ServiceStatus.DECLINED, ServiceStatus.REFERRED),
            ACCEPTED,
            Set.of(ServiceStatus.ACCEPTED, ServiceStatus.REFERRED),
            RUNNING,
            Set.of(ServiceStatus.STARTED),
            STOPPABLE,
            Set.of(ServiceStatus.OFFERED, ServiceStatus.ACCEPTED, ServiceStatus.REFERRED, ServiceStatus.STARTED));

    private static final Map<String, String> BY_VERB = Map.of(
            SupportVerbs.ANSWER, ANSWERABLE,
            SupportVerbs.PASS, ACCEPTED,
            SupportVerbs.BEGIN, ACCEPTED,
            SupportVerbs.FINISH, RUNNING,
            SupportVerbs.STOP, STOPPABLE);

    private ServiceSteps() {}

    /** The statuses that a verb admits; empty for one that is of no service that is there. */
    static Optional<Set<ServiceStatus>> from(String verb) {
        return Optional.ofNullable(BY_VERB.get(verb)).flatMap(ServiceSteps::named);
    }

    /** Those of a list by its name; empty where it is none of these. */
    static Optional<Set<ServiceStatus>> named(String list) {
        return Optional.ofNullable(LISTS.get(list));
    }
}
