package org.rogatory.law;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Says what a request lacks at its stage, and whether its legal basis carries it. */
public final class Completeness {

    /** The questions a reviewer may raise, which a person must decide. */
    public static final List<String> STOPS =
            List.of("political_offence", "discrimination", "asylum_pending", "torture_risk", "death_penalty");

    private static final String ASSISTANCE = "assistance_complete";
    private static final String LEGAL_BASIS = "instrument_carries";
    /** What even a request kept in a classified file must say in the open system. */
    private static final Set<String> ALWAYS_OPEN =
            Set.of("known_authority", "case_number_and_opened", LEGAL_BASIS, ASSISTANCE);

    private final ReferenceData data;
    private final LegalBasisAdviser adviser;

    public Completeness(ReferenceData data) {
        this.data = data;
        this.adviser = new LegalBasisAdviser(data);
    }

    /**
     * All findings on a request, those on the legal basis included; each once, the gravest first.
     *
     * @param stage the stage up to which items are checked
     * @param asOf the day on which the check runs, in the zone of the authority
     */
    public List<Finding> check(JsonNode content, Stage stage, LocalDate asOf) {
        var request = new RequestContent(content, asOf, data);
        var form = request.form();
        if (form.isEmpty()) {
            return List.of(new Finding(Level.ERROR, "missing", "form"));
        }
        var findings = new LinkedHashSet<Finding>();
        form.get().items().stream()
                .filter(item -> item.need() != Need.RECOMMENDED && stage.reaches(item.stage()))
                .filter(item -> applies(item, request))
                .forEach(item -> findings.addAll(findings(item, request, stage)));
        if (findings.stream().noneMatch(PersonChecks::exposes)) {
            identity(request).ifPresent(findings::add);
        }
        findings.addAll(new Remarks(request).findings());
        return findings.stream().sorted(Finding.BY_LEVEL).toList();
    }

    /** What even a form that asks for no persons must not tell: who a protected person is, or may be. */
    private Optional<Finding> identity(RequestContent request) {
        return PersonChecks.exposed(request)
                ? Optional.of(ofPersons(PersonChecks.EXPOSED))
                : Optional.of(ProtectedNames.LIKELY)
                        .filter(key -> ProtectedNames.likely(request))
                        .map(this::ofPersons);
    }

    private Finding ofPersons(String key) {
        return new Finding(data.checks().level(key), key, "persons");
    }

    /** The questions with which a request comes and that a person must decide. */
    public static List<String> stops(JsonNode content) {
        return Values.texts(content.path("flags")).stream()
                .filter(STOPS::contains)
                .distinct()
                .toList();
    }

    /** A request with questions that were raised on it here, beside those with which it came. */
    public static JsonNode flagged(JsonNode content, List<String> raised) {
        if (raised.isEmpty() || !(content instanceof ObjectNode)) {
            return content;
        }
        var flagged = (ObjectNode) content.deepCopy();
        var flags = new LinkedHashSet<>(Values.texts(content.path("flags")));
        flags.addAll(raised);
        flags.forEach(flagged.putArray("flags")::add);
        return flagged;
    }

    /** Whether one of the cited instruments carries the request; what is not known is to be confirmed. */
    public Advice.Verdict basis(JsonNode content, LocalDate asOf) {
        var request = new RequestContent(content, asOf, data);
        return adviser.verdict(request.cited(), LegalBasisQuestion.of(request));
    }

    /** Whether the central authority may let a request pass in spite of this finding. */
    public boolean overridable(Finding finding) {
        return finding.level() == Level.ERROR && !data.checks().unbending().contains(finding.key());
    }

    /** A fingerprint of the values on which a finding rests; a judgement on it stands only while it is the same. */
    public String fingerprint(Finding finding, JsonNode content, LocalDate asOf) {
        return new JudgedFacts(data).fingerprint(finding, content, asOf);
    }

    static boolean applies(FormItem item, RequestContent request) {
        return item.condition() == null
                || Objects.requireNonNull(Conditions.ALL.get(item.condition())).test(request);
    }

    private List<Finding> findings(FormItem item, RequestContent request, Stage stage) {
        var value = request.field(item.field());
        if (!Values.present(value)) {
            return request.stub() && !ALWAYS_OPEN.contains(item.check())
                    ? List.of()
                    : List.of(new Finding(Level.ERROR, "missing", item.key()));
        }
        var subject = new Check.Subject(value, item.field(), request);
        return Stream.concat(checked(item.check(), item.key(), subject), nested(item, request, stage))
                .toList();
    }

    private Stream<Finding> nested(FormItem item, RequestContent request, Stage stage) {
        return switch (item.check()) {
            case ASSISTANCE -> new AssistanceChecks(request, stage, this::checked).findings();
            case LEGAL_BASIS -> adviser.findings(request.cited(), LegalBasisQuestion.of(request)).stream();
            default -> Stream.empty();
        };
    }

    private Stream<Finding> checked(String check, String item, Check.Subject subject) {
        return Objects.requireNonNull(CheckRegistry.CHECKS.get(check)).failures(subject).stream()
                .map(key -> new Finding(data.checks().level(key), key, item));
    }
}
