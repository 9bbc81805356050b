package org.rogatory.law;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;

/**
 * The grounds of refusal and postponement. Grounds that a cited instrument forbids are never offered: bank secrecy
 * under no instrument at all.
 */
public final class Grounds {

    private static final String REFUSAL = "refusal-grounds.yaml";
    private static final String POSTPONEMENT = "postponement-grounds.yaml";
    private static final String CONSULTATION = "consultation_required_under";
    private static final String NO_REFUSAL = "return for correction, not a refusal";
    private static final Set<String> ALWAYS_BLOCKED = Set.of("block");

    private final Map<String, Ground> refusal;
    private final Map<String, Ground> postponement;
    private final Map<String, List<String>> consultation;
    private final Treaties treaties;

    private Grounds(ReferenceFiles files, Treaties treaties) {
        this.treaties = treaties;
        refusal = grounds(files.read(REFUSAL));
        postponement = grounds(files.read(POSTPONEMENT));
        var refusalRules = consultation(files.read(REFUSAL));
        if (!refusalRules.equals(consultation(files.read(POSTPONEMENT)))) {
            throw files.read(POSTPONEMENT).broken(CONSULTATION, "differs from " + REFUSAL);
        }
        consultation = refusalRules;
    }

    static Grounds read(ReferenceFiles files, Treaties treaties) {
        return new Grounds(files, treaties);
    }

    private Map<String, Ground> grounds(ReferenceRecord file) {
        return file.records("grounds", "key").stream()
                .map(this::ground)
                .collect(toMap(Ground::key, ground -> ground, (a, b) -> a, LinkedHashMap::new));
    }

    private Ground ground(ReferenceRecord record) {
        for (var field : List.of("forbidden_under", "forbidden_in_extradition")) {
            unknown(record, field).ifPresent(id -> {
                throw record.broken(field, "unknown code " + id);
            });
        }
        return Ground.read(record);
    }

    private Optional<String> unknown(ReferenceRecord record, String field) {
        return record.texts(field).stream()
                .filter(id -> treaties.find(id).isEmpty())
                .findFirst();
    }

    private Map<String, List<String>> consultation(ReferenceRecord file) {
        var rules = new LinkedHashMap<String, List<String>>();
        var child = file.child(CONSULTATION);
        child.node().propertyNames().forEach(decision -> {
            unknown(child, decision).ifPresent(id -> {
                throw child.broken(decision, "unknown code " + id);
            });
            rules.put(decision, child.texts(decision));
        });
        return rules;
    }

    /**
     * The grounds of refusal that may be pleaded against a request for assistance, or against one item of it.
     *
     * @param assistanceTypes what is decided on: a ground of one kind of assistance alone fits nothing else beside it
     */
    public List<Ground> refusal(List<String> citedInstruments, Collection<String> assistanceTypes) {
        return refusal(citedInstruments, Ground.ASSISTANCE, assistanceTypes);
    }

    /**
     * The grounds of refusal that may be pleaded against a request.
     *
     * @param cooperation mla, extradition or transfer
     * @param assistanceTypes what is decided on; empty where no single kind of assistance is asked for
     */
    public List<Ground> refusal(List<String> citedInstruments, String cooperation, Collection<String> assistanceTypes) {
        return refusal.values().stream()
                .filter(ground -> applies(ground, cooperation, assistanceTypes))
                .filter(ground -> mayRefuse(ground, citedInstruments, cooperation))
                .toList();
    }

    /** The grounds of postponement that may be pleaded against a request for assistance, or one item of it. */
    public List<Ground> postponement(List<String> citedInstruments, Collection<String> assistanceTypes) {
        return postponement(citedInstruments, Ground.ASSISTANCE, assistanceTypes);
    }

    /**
     * The grounds of postponement that may be pleaded against a request for mla, extradition or transfer. Where none is
     * known for a kind of cooperation nothing says which may not: whoever decides names any of them.
     */
    public List<Ground> postponement(
            List<String> citedInstruments, String cooperation, Collection<String> assistanceTypes) {
        if (postponement.values().stream()
                .noneMatch(ground -> ground.appliesTo().contains(cooperation))) {
            return List.copyOf(postponement.values());
        }
        return postponement.values().stream()
                .filter(ground -> applies(ground, cooperation, assistanceTypes))
                .filter(ground -> !forbidden(ground, citedInstruments, cooperation))
                .toList();
    }

    private static boolean applies(Ground ground, String cooperation, Collection<String> assistanceTypes) {
        return ground.appliesTo().contains(cooperation)
                || !assistanceTypes.isEmpty() && assistanceTypes.stream().allMatch(ground.appliesTo()::contains);
    }

    /** Every ground of refusal: what the other State pleads is recorded as it pleads it. */
    public Collection<Ground> allRefusal() {
        return refusal.values();
    }

    /** Every ground of postponement, as another State may name it. */
    public Collection<Ground> allPostponement() {
        return postponement.values();
    }

    /**
     * Whether a cited instrument makes consultation a duty before a decision; elsewhere it is only advised.
     *
     * @param decision mla_refusal, mla_postponement or extradition_refusal_where_appropriate
     */
    public boolean consultationRequired(List<String> citedInstruments, String decision) {
        var instruments = Optional.ofNullable(consultation.get(decision))
                .orElseThrow(() -> new IllegalArgumentException("Unknown decision " + decision));
        return citedInstruments.stream().anyMatch(instruments::contains);
    }

    public Optional<Ground> findRefusal(String key) {
        return Optional.ofNullable(refusal.get(key));
    }

    public Optional<Ground> findPostponement(String key) {
        return Optional.ofNullable(postponement.get(key));
    }

    /** Whether a ground exists and no cited instrument forbids it, for a refusal or a postponement of assistance. */
    boolean available(String key, List<String> citedInstruments) {
        return available(key, citedInstruments, Ground.ASSISTANCE);
    }

    /** The same for a request for this kind of cooperation. */
    boolean available(String key, List<String> citedInstruments, String cooperation) {
        return findRefusal(key)
                        .filter(ground -> mayRefuse(ground, citedInstruments, cooperation))
                        .isPresent()
                || findPostponement(key)
                        .filter(ground -> !forbidden(ground, citedInstruments, cooperation))
                        .isPresent();
    }

    private boolean mayRefuse(Ground ground, List<String> cited, String cooperation) {
        return !forbidden(ground, cited, cooperation) && !ground.force().equals(NO_REFUSAL);
    }

    private boolean forbidden(Ground ground, List<String> cited, String cooperation) {
        return ALWAYS_BLOCKED.contains(Optional.ofNullable(ground.systemCheck()).orElse(""))
                || cited.stream().anyMatch(id -> forbiddenBy(ground, id, cooperation));
    }

    private boolean forbiddenBy(Ground ground, String id, String cooperation) {
        return ground.forbiddenBy(id, cooperation)
                || treaties.find(id)
                        .map(Instrument::parent)
                        .filter(parent -> ground.forbiddenBy(parent, cooperation))
                        .isPresent();
    }
}
