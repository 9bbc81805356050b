package org.rogatory.cases.world;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.rogatory.directory.Authority;
import org.rogatory.identity.Role;

/** Who works on referrals of victims in the demo world, by the first word of his user name. */
final class DemoReferralOfficers {

    static final String FORM = "victim_referral";

    /** Two decide at each stage, others later and others again at a review. */
    private static final int COMMISSION = 6;

    private static final Map<String, Set<Role>> SERVICE = service();
    private static final Map<String, Set<Role>> COORDINATOR = coordinator();
    private static final Map<String, Set<Role>> RESPONDER = responder();

    private DemoReferralOfficers() {}

    /** Those of an authority; none where referrals are not its business. */
    static Map<String, Set<Role>> at(Authority authority) {
        var officers = new LinkedHashMap<String, Set<Role>>();
        if ("shelter_ngo".equals(authority.kind())) {
            officers.putAll(SERVICE);
        }
        if ("investigative_unit".equals(authority.kind())) {
            officers.putAll(RESPONDER);
        }
        if (authority.defaultFor().contains(FORM)) {
            officers.putAll(COORDINATOR);
        }
        return officers;
    }

    private static Map<String, Set<Role>> service() {
        var caseworker = EnumSet.of(Role.SERVICE_PROVIDER, Role.SCREENER);
        return Map.of(
                "caseworker",
                caseworker,
                "caseworker2",
                caseworker,
                "supervisor",
                EnumSet.of(Role.SUPERVISOR, Role.HEAD));
    }

    private static Map<String, Set<Role>> coordinator() {
        var officers = new LinkedHashMap<String, Set<Role>>();
        officers.put("coordinator", EnumSet.of(Role.COORDINATOR, Role.SCREENER));
        officers.put("coordinator2", EnumSet.of(Role.COORDINATOR, Role.SCREENER));
        for (int member = 1; member <= COMMISSION; member++) {
            officers.put("commission" + member, EnumSet.of(Role.IDENTIFICATION_BODY));
        }
        return officers;
    }

    private static Map<String, Set<Role>> responder() {
        var responder = EnumSet.of(Role.FIRST_RESPONDER, Role.SCREENER);
        return Map.of("responder", responder, "responder2", responder);
    }
}
