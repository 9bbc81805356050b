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

    private static Map<String, Ground> grounds(ReferenceRecord file) {
        return file.records("grounds", "key").stream()
                .map(Ground::read)
                .collect(toMap(Ground::key, ground -> ground, (a, b) -> a, LinkedHashMap::new));
    }

    private Map<String, List<String>> consultation(ReferenceRecord file) {
        var rules = new LinkedHashMap<String, List<String>>();
        var child = file.child(CONSULTATION);
        child.node().propertyNames().forEach(decision -> {
            child.texts(decision).stream()
                    .filter(id -> treaties.find(id).isEmpty())
                    .findFirst()
                    .ifPresent(id -> {
                        throw child.broken(decision, "unknown code " + id);
                    });
            rules.put(decision, child.texts(decision));
        });
        return rules;
    }

    /**
     * The grounds of refusal that may be pleaded.
     *
     * @param cooperation mla, extradition, transfer or temporary_transfer
     */
    public List<Ground> refusal(List<String> citedInstruments, String cooperation) {
        return refusal.values().stream()
                .filter(ground -> ground.appliesTo().contains(cooperation))
                .filter(ground -> mayRefuse(ground, citedInstruments))
                .toList();
    }

    /** The grounds of postponement that may be pleaded. */
    public List<Ground> postponement(List<String> citedInstruments, String cooperation) {
        return postponement.values().stream()
                .filter(ground -> ground.appliesTo().contains(cooperation))
                .filter(ground -> !forbidden(ground, citedInstruments))
                .toList();
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

    /** Whether a ground exists and no cited instrument forbids it, for a refusal or a postponement. */
    boolean available(String key, List<String> citedInstruments) {
        return findRefusal(key)
                        .filter(ground -> mayRefuse(ground, citedInstruments))
                        .isPresent()
                || findPostponement(key)
                        .filter(ground -> !forbidden(ground, citedInstruments))
                        .isPresent();
    }

    Collection<Ground> allRefusal() {
        return refusal.values();
    }

    Collection<Ground> allPostponement() {
        return postponement.values();
    }

    private boolean mayRefuse(Ground ground, List<String> cited) {
        return !forbidden(ground, cited) && !ground.force().equals(NO_REFUSAL);
    }

    private boolean forbidden(Ground ground, List<String> cited) {
        return ALWAYS_BLOCKED.contains(Optional.ofNullable(ground.systemCheck()).orElse(""))
                || cited.stream().anyMatch(id -> forbiddenBy(ground, id));
    }

    private boolean forbiddenBy(Ground ground, String id) {
        return ground.forbiddenBy(id)
                || treaties.find(id)
                        .map(Instrument::parent)
                        .filter(ground::forbiddenBy)
                        .isPresent();
    }
}
