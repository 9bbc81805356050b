package org.rogatory.web.referral;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where whoever leaves a quiet page is led to.
 *
 * @param exit an address of each State by its code, one that anybody there may have on his screen: weather, news; where
 *     none is set, a plain page of this node with the day of today
 */
@ConfigurationProperties("rogatory.referral")
record LeaveSettings(@DefaultValue Map<String, String> exit) {

    /** Who leaves in haste must arrive, and nobody on the line may read where he came from. */
    LeaveSettings {
        exit.forEach(LeaveSettings::demandSafe);
        exit = exit.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> entry.getKey().toUpperCase(Locale.ROOT), Map.Entry::getValue));
    }

    private static void demandSafe(String state, String address) {
        if (!safe(address)) {
            throw new IllegalArgumentException(
                    "rogatory.referral.exit." + state + " is no whole address that begins with https://");
        }
    }

    private static boolean safe(String address) {
        try {
            var uri = new URI(address);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** Where the people of a State are led to; of somebody nobody knows any more, if there is one place for all. */
    Optional<String> of(Optional<String> state) {
        return state.isPresent() ? state.flatMap(code -> Optional.ofNullable(exit.get(code))) : theOnly();
    }

    private Optional<String> theOnly() {
        var all = Set.copyOf(exit.values());
        return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
    }
}
