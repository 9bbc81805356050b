package org.rogatory.law;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Every check by the name under which the reference data call it. */
final class CheckRegistry {

    static final Map<String, Check> CHECKS = checks();

    private CheckRegistry() {}

    private static Map<String, Check> checks() {
        var checks = new TreeMap<String, Check>();
        checks.putAll(PartyChecks.CHECKS);
        checks.putAll(ProseChecks.CHECKS);
        checks.putAll(OffenceChecks.CHECKS);
        checks.putAll(PersonChecks.CHECKS);
        checks.putAll(TimeChecks.CHECKS);
        checks.putAll(PaperChecks.CHECKS);
        checks.putAll(AnswerChecks.CHECKS);
        return Collections.unmodifiableMap(checks);
    }
}
