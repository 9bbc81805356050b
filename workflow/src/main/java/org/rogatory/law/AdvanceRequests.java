package org.rogatory.law;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.law.Instrument.Advance;
import org.springframework.stereotype.Component;

/** Whether the cited instruments let a request be made orally or by INTERPOL before it is made in writing. */
@Component
public class AdvanceRequests {

    /** The channels of an advance request. */
    public static final List<String> CHANNELS = List.of("oral", "interpol");

    private final ReferenceData data;

    AdvanceRequests(ReferenceData data) {
        this.data = data;
    }

    /** What the most liberal of the cited instruments says, and its id. */
    public record Permission(String instrument, Advance advance, String channel) {

        /** Admitted only where the States have agreed so; the officer names the agreement. */
        public boolean onlyWhereAgreed() {
            return "where_agreed".equals(advance.by(channel));
        }
    }

    /** The instrument that admits the channel; empty where none does or it is not known. */
    public Optional<Permission> permission(List<String> cited, String channel) {
        return cited.stream()
                .flatMap(id -> with(id, channel))
                .filter(permission -> !"unknown".equals(permission.advance().by(channel)))
                .min(Comparator.comparing(permission -> permission.advance().by(channel)));
    }

    /** Whether the instrument lets execution begin before the written request; what is not known is no. */
    public boolean mayBegin(String instrument) {
        return with(instrument, "")
                .anyMatch(permission -> "allowed".equals(permission.advance().begin()));
    }

    private Stream<Permission> with(String id, String channel) {
        return data.treaties().find(id).stream().flatMap(instrument -> {
            var advance = instrument.advance();
            if (advance != null) {
                return Stream.of(new Permission(id, advance, channel));
            }
            return Stream.ofNullable(instrument.parent()).flatMap(parent -> with(parent, channel));
        });
    }
}
