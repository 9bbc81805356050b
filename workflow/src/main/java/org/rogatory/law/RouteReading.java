package org.rogatory.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.law.TransmissionRoute.Hop;
import org.rogatory.law.TransmissionRoute.Party;
import org.rogatory.law.TransmissionRoutes.Insistence;

/** The routes of transmission as they are read, with every reference followed. */
record RouteReading(
        Map<String, TransmissionRoute> routes,
        Map<String, Party> parties,
        List<String> carriers,
        List<RouteAnswer> answers,
        List<Insistence> insistences) {

    static final String FILE = "transmission-routes.yaml";

    static RouteReading read(ReferenceFiles files, ReferenceData data) {
        var file = files.read(FILE);
        var parties = new LinkedHashMap<String, Party>();
        file.records("parties", "key").forEach(record -> parties.put(record.name(), Party.read(record)));
        var routes = new LinkedHashMap<String, TransmissionRoute>();
        file.records("routes", "key").forEach(record -> routes.put(record.name(), route(record, parties, data)));
        return new RouteReading(
                Collections.unmodifiableMap(routes),
                Collections.unmodifiableMap(parties),
                file.records("carriers", "key").stream()
                        .map(ReferenceRecord::name)
                        .toList(),
                file.rows("answers").stream()
                        .map(record -> answer(record, routes.keySet(), data))
                        .toList(),
                file.rows("insist").stream()
                        .map(record -> insistence(record, routes.keySet(), data))
                        .toList());
    }

    /** Each leg begins where the one before it ends; the first begins at the sender, the last ends at the addressee. */
    private static TransmissionRoute route(ReferenceRecord record, Map<String, Party> parties, ReferenceData data) {
        var kinds = Objects.requireNonNull(data.lifecycles().words().get("document_kinds"))
                .keySet();
        var hops = new ArrayList<Hop>();
        var at = "own_central";
        for (var leg : record.rows("legs")) {
            if (!leg.code("from", parties.keySet()).equals(at)) {
                throw leg.broken("from", "the leg before ends at " + at);
            }
            at = leg.code("to", parties.keySet());
            var paper = leg.has("paper") ? leg.code("paper", kinds) : null;
            hops.add(new Hop(leg.text("from"), at, paper, leg.number("days")));
        }
        if (!"other_central".equals(at)) {
            throw record.broken("legs", "the last leg ends at " + at);
        }
        return new TransmissionRoute(
                record.name(),
                record.wording("label"),
                record.flag("copy"),
                hops,
                record.code("confidence", RouteAnswer.CONFIDENCE),
                record.texts("source"));
    }

    private static RouteAnswer answer(ReferenceRecord record, Collection<String> routes, ReferenceData data) {
        record.code("instrument", data.instruments().keySet());
        record.code("route", routes);
        known(record, "types", data.assistanceTypes().keySet());
        known(record, "states", data.directory().stateNames().keySet());
        return RouteAnswer.read(record);
    }

    private static Insistence insistence(ReferenceRecord record, Collection<String> routes, ReferenceData data) {
        return new Insistence(
                record.code("state", data.directory().stateNames().keySet()),
                record.code("route", routes),
                record.code("confidence", RouteAnswer.CONFIDENCE));
    }

    private static void known(ReferenceRecord record, String field, Collection<String> codes) {
        record.texts(field).stream()
                .filter(code -> !codes.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw record.broken(field, "unknown code " + code);
                });
    }
}
