package org.rogatory.referral.service;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.providers.HelpProviders;
import org.rogatory.providers.ProviderView;
import org.rogatory.referral.Kept;
import org.rogatory.referral.consent.ConsentView;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.ReferralFacts;
import org.rogatory.referral.file.ReferralFiles;
import org.rogatory.requests.FileTexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who was asked to help the person of a file and so knows of him, on which ground and when. Reads in the name of the
 * processes: who asks has passed the access rule.
 */
@Service
public class AskedProviders {

    private static final String KIND = "kind";
    private static final String PROVIDER = "provider";

    private final SupportRows rows;
    private final HelpWords words;
    private final EarlierAskings earlier;
    private final HelpProviders providers;
    private final Consents consents;
    private final ReferralFiles files;
    private final FileTexts texts;
    private final Clock clock;

    AskedProviders(
            SupportRows rows,
            HelpWords words,
            EarlierAskings earlier,
            HelpProviders providers,
            Consents consents,
            ReferralFiles files,
            FileTexts texts,
            Clock clock) {
        this.rows = rows;
        this.words = words;
        this.earlier = earlier;
        this.providers = providers;
        this.consents = consents;
        this.files = files;
        this.texts = texts;
        this.clock = clock;
    }

    /** All of a file, the newest first; who was asked before that was kept by itself is told by the words of help. */
    @Transactional(readOnly = true)
    public List<AskedView> of(CaseFile file) {
        var known = earlier.of(file);
        var told = new LinkedHashMap<ServiceAsking, JsonNode>();
        known.all().stream()
                .filter(asking -> !asking.before())
                .forEach(asking -> told.put(asking, texts.show(file.caseRef(), asking.hiddenWords())));
        var names = providers.names(told.values().stream()
                .flatMap(said -> Stream.ofNullable(Kept.text(said, PROVIDER)))
                .collect(Collectors.toSet()));
        var kept = told.entrySet().stream().map(each -> view(each.getKey(), each.getValue(), names));
        var before = known.all().stream().filter(ServiceAsking::before).flatMap(asking -> before(asking, known));
        return Stream.concat(kept, before)
                .sorted(Comparator.comparing(AskedView::askedAt, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private static Stream<AskedView> before(ServiceAsking asking, KnownAskings known) {
        var outside = known.outside(asking).toList();
        return IntStream.range(0, outside.size()).mapToObj(number -> asking.view(outside.get(number), number));
    }

    private static AskedView view(ServiceAsking asking, JsonNode said, Map<String, String> names) {
        var provider = Kept.text(said, PROVIDER);
        return asking.view(Kept.text(said, KIND), provider == null ? null : names.get(provider));
    }

    /** Others learn of the person by it: he has agreed to that, or is a child and who asks says that it is for it. */
    void ask(HelpDoing doing, HelpService service, ProviderView provider) {
        var caseRef = doing.caseRef();
        var recipient = recipient(provider);
        var forChild = Boolean.TRUE.equals(doing.act().papers().certified());
        var ground = ground(caseRef, recipient, forChild).orElseThrow(() -> Refusal.of("service-consent-missing"));
        var offered = ServiceFacts.of(words.read(caseRef, service.hiddenWords()));
        var said =
                JsonMapper.shared().createObjectNode().put(KIND, offered.kind()).put(PROVIDER, provider.providerRef());
        rows.add(new ServiceAsking(UUID.randomUUID().toString(), caseRef, service.serviceRef())
                .to(recipient, texts.hide(caseRef, said))
                .on(ground, clock.instant()));
    }

    /** The service is passed within the own organisation: nobody's answer is awaited any more. */
    void overtake(HelpService service, String caseRef) {
        rows.askings(caseRef).stream()
                .filter(asking -> asking.serviceRef().equals(service.serviceRef()))
                .filter(asking -> asking.stands() && !asking.overtaken())
                .forEach(asking -> {
                    asking.overtake(clock.instant());
                    rows.change(asking);
                });
    }

    /** Whether it is the own organisation of a file that gives the help itself. */
    static boolean ours(ProviderView provider, CaseFile file) {
        return provider.own() && provider.authority().equals(file.authority());
    }

    /** A provider that is no organisation here is named by nobody's consent but one to whoever helps. */
    static @Nullable String recipient(ProviderView provider) {
        return provider.own() ? provider.authority() : null;
    }

    /**
     * Whether a ground carries it as things stand now, be it another than that on which it was asked. Before grounds
     * were kept nobody had to say that it was in the best interests of a child.
     */
    boolean carried(ServiceAsking asking, @Nullable String recipient) {
        return ground(asking.caseRef(), recipient, asking.bestInterests() || asking.before())
                .isPresent();
    }

    /** The consents to services that were given and hold no more. The file lies open. */
    List<ConsentView> over(CaseFile file) {
        return consents.of(file).stream()
                .filter(said -> said.purpose() == Purpose.SERVICE && said.over())
                .toList();
    }

    private Optional<AskingGround> ground(String caseRef, @Nullable String recipient, boolean bestInterests) {
        var consent = consents.standing(caseRef, Purpose.SERVICE, recipient);
        if (consent.isPresent()) {
            return consent.map(given -> AskingGround.consent(given.consentRef()));
        }
        return bestInterests && files.find(caseRef).filter(ReferralFacts::child).isPresent()
                ? Optional.of(AskingGround.child())
                : Optional.empty();
    }
}
