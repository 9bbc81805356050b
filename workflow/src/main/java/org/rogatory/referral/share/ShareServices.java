package org.rogatory.referral.share;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.directory.Wording;
import org.rogatory.providers.ServiceKind;
import org.rogatory.providers.ServiceKinds;
import org.springframework.stereotype.Component;

/**
 * What one organisation asks another for: the kinds of help that a person is offered, from the same list, and what is
 * no kind of help.
 */
@Component
public class ShareServices {

    /** The list of them that fields of acts name. */
    public static final String LIST = "share_services";

    /** Asked of those who decide and coordinate, or in words. */
    private static final List<String> BESIDE = List.of("service_identification", "service_other");

    private final ServiceKinds kinds;

    ShareServices(ServiceKinds kinds) {
        this.kinds = kinds;
    }

    /** The codes of all of them, in their order. */
    public List<String> codes() {
        return Stream.concat(kinds.all().stream().map(ServiceKind::key), BESIDE.stream())
                .toList();
    }

    /** How a kind of help is called; empty for what is none, and for a code of another edition. */
    public Optional<Wording> label(String code) {
        return kinds.find(code).map(ServiceKind::label);
    }

    boolean has(String code) {
        return BESIDE.contains(code) || kinds.find(code).isPresent();
    }
}
