package org.rogatory.law;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.law.TransmissionRoute.Party;

/** Which ways a request or its answer may take, by instrument, kind of assistance and State. */
public final class TransmissionRoutes {

    /** The carrier of what goes by the exchange of the nodes: it has receipts and clocks of its own. */
    public static final String EXCHANGE = "exchange";

    /** Where a finding on the route stands: followed by the key of the route. */
    static final String PLACE = "transmission.";

    private final Map<String, TransmissionRoute> routes;
    private final Map<String, Party> parties;
    private final List<String> carriers;
    private final List<RouteAnswer> answers;
    private final List<Insistence> insistences;
    private final Treaties treaties;

    TransmissionRoutes(RouteReading read, Treaties treaties) {
        this.routes = read.routes();
        this.parties = read.parties();
        this.carriers = read.carriers().stream()
                .filter(carrier -> !EXCHANGE.equals(carrier))
                .toList();
        this.answers = read.answers();
        this.insistences = read.insistences();
        this.treaties = treaties;
    }

    /** A State that takes requests by one route only, and how sure that is. */
    record Insistence(String state, String route, String confidence) {}

    /**
     * What must be known to choose a route.
     *
     * @param cited the instruments in the order in which they are cited
     * @param types kinds of assistance asked for
     * @param requested the State that is asked
     */
    public record Question(List<String> cited, List<String> types, String requested, boolean urgent) {

        public Question {
            cited = List.copyOf(cited);
            types = List.copyOf(types);
        }
    }

    /**
     * A route with what is known of it.
     *
     * @param instrument which says so; null where none does
     * @param confidence of what it says
     */
    public record Offer(
            TransmissionRoute route,
            Admission admission,
            @Nullable String instrument,
            @Nullable String article,
            @Nullable String confidence) {}

    public Optional<TransmissionRoute> find(String key) {
        return Optional.ofNullable(routes.get(key));
    }

    public Optional<Party> party(String key) {
        return Optional.ofNullable(parties.get(key));
    }

    /** Keys of the carriers to whom a person can give papers; nobody hands anything to the exchange. */
    public List<String> carriers() {
        return carriers;
    }

    /** The same question without the instruments that are known not to bind both States: they say nothing for them. */
    public Question binding(Question question, Between between) {
        var cited = question.cited().stream()
                .filter(instrument -> treaties.mayBind(instrument, between))
                .toList();
        return new Question(cited, question.types(), question.requested(), question.urgent());
    }

    /** All routes, the best first: those that bring originals, those the instruments allow, the one the State insists on. */
    public List<Offer> offers(Question question) {
        return routes.values().stream()
                .map(route -> offer(route, question))
                .sorted(Comparator.comparing((Offer offer) -> offer.route().copy())
                        .thenComparing(Offer::admission)
                        .thenComparing(offer -> !insisted(offer.route().key(), question)))
                .toList();
    }

    /** Keys of the routes that bring a copy ahead of its original. */
    public List<String> copies() {
        return routes.values().stream()
                .filter(TransmissionRoute::copy)
                .map(TransmissionRoute::key)
                .toList();
    }

    /** What is known of one route. */
    public Offer offer(TransmissionRoute route, Question question) {
        var said = question.cited().stream()
                .flatMap(instrument -> says(instrument, route.key(), question))
                .findFirst();
        var offer = said.map(answer -> new Offer(
                        route,
                        answer.said(question.urgent()),
                        answer.instrument(),
                        answer.article(),
                        answer.confidence()))
                .orElse(new Offer(route, Admission.UNKNOWN, null, null, null));
        return besideTheInsistedOne(offer, question);
    }

    /** A protocol says what its convention says. */
    private Stream<RouteAnswer> says(String instrument, String route, Question question) {
        var own = answers.stream()
                .filter(answer -> answer.instrument().equals(instrument) && answer.speaksOf(route, question));
        var parent = treaties.find(instrument).map(Instrument::parent).stream()
                .flatMap(above -> says(above, route, question));
        return Stream.concat(own, parent);
    }

    /** Where a State insists on a route another one that brings originals is barred, or doubtful if that is not sure. */
    private Offer besideTheInsistedOne(Offer offer, Question question) {
        var other = insistences.stream()
                .filter(one -> one.state().equals(question.requested()))
                .filter(one -> !one.route().equals(offer.route().key())
                        && !offer.route().copy())
                .findFirst();
        return other.map(one -> new Offer(
                        offer.route(),
                        "low".equals(one.confidence()) ? Admission.UNKNOWN : Admission.BARRED,
                        null,
                        null,
                        one.confidence()))
                .orElse(offer);
    }

    private boolean insisted(String route, Question question) {
        return insistences.stream()
                .anyMatch(one ->
                        one.state().equals(question.requested()) && one.route().equals(route));
    }

    /** What is to be said of a route chosen: an error only where it is sure that it is not allowed. */
    public Optional<Finding> finding(Offer offer) {
        var place = PLACE + offer.route().key();
        return switch (offer.admission()) {
            case ALLOWED -> Optional.empty();
            case AGREEMENT -> Optional.of(new Finding(Level.WARNING, "channel_agreement", place, offer.instrument()));
            case UNKNOWN -> Optional.of(new Finding(Level.WARNING, "channel_unknown", place, null));
            case BARRED -> {
                var level = "high".equals(offer.confidence()) ? Level.ERROR : Level.WARNING;
                yield Optional.of(new Finding(level, "channel_not_allowed", place, offer.instrument()));
            }
        };
    }
}
