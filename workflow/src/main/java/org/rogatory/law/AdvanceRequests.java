package org.rogatory.law;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.law.Instrument.Advance;
import org.rogatory.law.TransmissionRoutes.Question;
import org.springframework.stereotype.Component;

/** Whether the cited instruments let a request be made, and begun, before it is written or its original is here. */
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

        /** It lets execution begin before the written request; what is not known is no. */
        boolean begins() {
            return "allowed".equals(advance.begin());
        }
    }

    /**
     * The instrument that admits the channel; empty where none does or it is not known. One that is known not to bind
     * both States admits nothing.
     */
    public Optional<Permission> permission(List<String> cited, String channel, Between between) {
        return cited.stream()
                .filter(id -> data.treaties().mayBind(id, between))
                .flatMap(id -> with(id, channel))
                .filter(permission -> !"unknown".equals(permission.advance().by(channel)))
                .min(Comparator.comparing(permission -> permission.advance().by(channel)));
    }

    /** Whether a treaty is known to admit a request before the writing by any channel, whomever it binds. */
    public boolean known(String instrument) {
        return CHANNELS.stream()
                .anyMatch(channel -> with(instrument, channel)
                        .anyMatch(permission ->
                                !"unknown".equals(permission.advance().by(channel))));
    }

    /**
     * Whether what was asked by a channel may be begun before it is in writing: the instrument that admits the channel
     * says so, and is known to bind both States.
     */
    public boolean mayBegin(List<String> cited, String channel, Between between) {
        return permission(cited, channel, between)
                .filter(permission -> begins(permission, between))
                .isPresent();
    }

    private boolean begins(Permission permission, Between between) {
        return permission.begins() && data.treaties().binds(permission.instrument(), between);
    }

    /**
     * The same of a written copy that came by a route ahead of its original. Nobody names an agreement there, so the
     * instrument must allow the route for what is asked, and the channel without one.
     */
    public boolean mayBegin(String route, Question asked, Between between) {
        var allowing = asked.cited().stream()
                .filter(instrument -> data.treaties().mayBind(instrument, between))
                .filter(instrument -> allows(instrument, route, asked))
                .toList();
        if (!CHANNELS.contains(route)) {
            return allowing.stream()
                    .flatMap(instrument -> with(instrument, route))
                    .findFirst()
                    .filter(permission -> begins(permission, between))
                    .isPresent();
        }
        return permission(allowing, route, between)
                .filter(permission -> !permission.onlyWhereAgreed())
                .filter(permission -> begins(permission, between))
                .isPresent();
    }

    private boolean allows(String instrument, String route, Question asked) {
        var routes = data.transmissionRoutes();
        var alone = new Question(List.of(instrument), asked.types(), asked.requested(), asked.urgent());
        var offer = routes.find(route).map(found -> routes.offer(found, alone));
        return offer.isPresent() && offer.get().admission() == Admission.ALLOWED;
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
