package org.rogatory.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.directory.DirectorySettings;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;

/**
 * The law as data, read once at start. Data that cannot be trusted are refused as a whole, with one line that names
 * file, record, field and mistake.
 */
public final class ReferenceData {

    static final String FINDING_TEXTS = "finding-texts.yaml";
    static final String INSTRUMENT_PHRASES = "instrument-phrases.yaml";

    private final Map<String, Source> sources;
    private final Map<String, Offence> offences;
    private final Treaties treaties;
    private final Map<String, BasisRule> basisRules;
    private final Map<String, Form> forms;
    private final Map<String, AssistanceType> assistanceTypes;
    private final Checks checks;
    private final Grounds grounds;
    private final Map<String, ReturnReason> returnReasons;
    private final Lifecycles lifecycles;
    private final TransmissionRoutes transmissionRoutes;
    private final SignaturePlans signaturePlans;
    private final CopyRules copyRules;
    private final CourtSteps courtSteps;
    private final Assurances assurances;
    private final Confidentiality confidentiality;
    private final IndicatorSets indicators;
    private final List<GlossaryTerm> glossary;
    private final List<Scenario> scenarios;
    private final Directory directory;
    private final DeadlineRules deadlines;
    private final Labels labels;
    private final Edition edition;

    private ReferenceData(ReferenceFiles files, Directory directory, DeadlineRules deadlines) {
        this.directory = directory;
        this.deadlines = deadlines;
        sources = map(files.read("sources.yaml").records("sources", "id"), Source::read);
        offences = map(files.read("offences.yaml").records("offences", "key"), Offence::read);
        treaties = TreatyReading.read(files, directory.stateNames().keySet(), offences.keySet());
        basisRules = map(files.read("legal-basis-rules.yaml").records("checks", "id"), BasisRule::read);
        checks = Checks.read(files);
        forms = FormReading.read(files);
        assistanceTypes = map(files.read("assistance-types.yaml").records("types", "key"), AssistanceType::read);
        grounds = Grounds.read(files, treaties);
        returnReasons = map(files.read("return-reasons.yaml").records("reasons", "key"), ReturnReason::read);
        lifecycles = LifecycleReading.read(files, forms.keySet());
        glossary = files.read("glossary.yaml").records("terms", "en").stream()
                .map(GlossaryTerm::read)
                .toList();
        scenarios = files.read("scenarios.yaml").records("scenarios", "id").stream()
                .map(Scenario::read)
                .toList();
        transmissionRoutes = new TransmissionRoutes(RouteReading.read(files, this), treaties);
        signaturePlans = SignaturePlans.read(files, lifecycles);
        copyRules = CopyRules.read(files, lifecycles, assistanceTypes.values());
        courtSteps = CourtSteps.read(files, directory, deadlines);
        assurances = Assurances.read(files, treaties.byId().keySet());
        confidentiality = Confidentiality.read(files, directory.stateNames().keySet(), sources.keySet());
        indicators = IndicatorSets.read(files);
        new CrossReferences(files, this).verify();
        labels = new LabelReading(files, this, directory, deadlines).read();
        edition = Edition.read(files);
    }

    /** Which edition of the data this is. */
    public Edition edition() {
        return edition;
    }

    /** The data shipped with the system. */
    public static ReferenceData load() {
        return load(ReferenceFiles.shipped());
    }

    /** The data of some other place, with the directory and the deadline rules found there. */
    public static ReferenceData load(ReferenceFiles files) {
        return load(files, Directory.load(files, DirectorySettings.usual()), DeadlineRules.load(files));
    }

    static ReferenceData load(ReferenceFiles files, Directory directory, DeadlineRules deadlines) {
        return new ReferenceData(files, directory, deadlines);
    }

    private static <T> Map<String, T> map(List<ReferenceRecord> records, Function<ReferenceRecord, T> reading) {
        var map = new LinkedHashMap<String, T>();
        records.forEach(record -> map.put(record.name(), reading.apply(record)));
        return Collections.unmodifiableMap(map);
    }

    public Map<String, Source> sources() {
        return sources;
    }

    public Map<String, Offence> offences() {
        return offences;
    }

    public Map<String, Instrument> instruments() {
        return treaties.byId();
    }

    /** Whether an instrument binds all these States on this day, as far as the data know. */
    public Membership.Bound bound(String instrument, Collection<String> states, LocalDate day) {
        return treaties.bound(instrument, states, day);
    }

    /** These instruments and the conventions to which they are protocols, whose rules hold under a protocol too. */
    public List<String> withConventions(List<String> cited) {
        return treaties.withConventions(cited);
    }

    /** Where the instruments speak of confidentiality, use and costs. */
    public Provisions provisions() {
        return new Provisions(treaties.byId());
    }

    public Map<String, Form> forms() {
        return forms;
    }

    public Optional<Form> form(String key) {
        return Optional.ofNullable(forms.get(key));
    }

    public Map<String, AssistanceType> assistanceTypes() {
        return assistanceTypes;
    }

    public Optional<AssistanceType> assistanceType(String key) {
        return Optional.ofNullable(assistanceTypes.get(key));
    }

    public Grounds grounds() {
        return grounds;
    }

    public Map<String, ReturnReason> returnReasons() {
        return returnReasons;
    }

    public Lifecycles lifecycles() {
        return lifecycles;
    }

    public TransmissionRoutes transmissionRoutes() {
        return transmissionRoutes;
    }

    public SignaturePlans signaturePlans() {
        return signaturePlans;
    }

    public CopyRules copyRules() {
        return copyRules;
    }

    /** What courts do in cases of extradition, as far as it is known. */
    public CourtSteps courtSteps() {
        return courtSteps;
    }

    /** What a State may have promised before it surrenders a person. */
    public Assurances assurances() {
        return assurances;
    }

    /** What whoever listens to a person may be bound to tell others, State by State. */
    public Confidentiality confidentiality() {
        return confidentiality;
    }

    /** What may be observed or told in conversations with those who may be victims of trafficking. */
    public IndicatorSets indicators() {
        return indicators;
    }

    public List<GlossaryTerm> glossary() {
        return glossary;
    }

    public List<Scenario> scenarios() {
        return scenarios;
    }

    public Labels labels() {
        return labels;
    }

    Treaties treaties() {
        return treaties;
    }

    Map<String, BasisRule> basisRules() {
        return basisRules;
    }

    /** A rule that is known to exist. */
    BasisRule basisRule(String id) {
        return Objects.requireNonNull(basisRules.get(id), id);
    }

    Checks checks() {
        return checks;
    }

    Directory directory() {
        return directory;
    }

    DeadlineRules deadlines() {
        return deadlines;
    }
}
