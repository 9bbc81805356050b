package org.rogatory.referral.share;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileKeys;
import org.rogatory.persons.PersonIndex;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.consent.NewConsent;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.file.NeverCompared;
import org.rogatory.referral.file.NewReferral;
import org.rogatory.referral.file.ReferralFiles;
import org.rogatory.requests.FileTexts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts what has come into a file of the organisation: by somebody who is there, since the words are for its people
 * alone. After that nothing of it lies anywhere else here.
 */
@Component
class OfferOpening {

    /** So many are compared at a time. */
    private static final int PART = 100;

    private final ReferralOfferRepository offers;
    private final ReferralFiles files;
    private final Consents consents;
    private final ShareMessages messages;
    private final ShareWords words;
    private final FileTexts texts;
    private final FileKeys keys;
    private final Cases cases;
    private final ObjectProvider<NeverCompared> compared;

    OfferOpening(
            ReferralOfferRepository offers,
            ReferralFiles files,
            Consents consents,
            ShareMessages messages,
            ShareWords words,
            FileTexts texts,
            FileKeys keys,
            Cases cases,
            ObjectProvider<NeverCompared> compared) {
        this.offers = offers;
        this.files = files;
        this.consents = consents;
        this.messages = messages;
        this.words = words;
        this.texts = texts;
        this.keys = keys;
        this.cases = cases;
        this.compared = compared;
    }

    String open(ReferralOffer offer, Officer officer) {
        var hidden = Objects.requireNonNull(offer.words());
        var said = words.opened(offer.shareRef(), hidden, officer.authority());
        var file = file(offer, officer);
        aged(file, offer);
        var told = consents.keep(file, told(offer, file, officer));
        offer.open(file.caseRef(), texts.hide(file.caseRef(), said), told);
        offers.saveAndFlush(offer);
        if (files.facts(file.caseRef()).draft()) {
            files.keep(file);
        }
        var accepted = Act.draft("accept_referral").reference(offer.shareRef()).keys(offer.fields());
        files.step(file, accepted.act(), officer);
        messages.opened(offer);
        forget(offer);
        return file.caseRef();
    }

    /** That which has asked for it; a new one where none has, or where that was closed meanwhile. */
    private CaseFile file(ReferralOffer offer, Officer officer) {
        var asking = offer.intoRef();
        var asked = asking == null ? null : cases.findForWork(asking, officer);
        if (asked != null && asked.closedAt() == null) {
            return asked;
        }
        var age = Age.of(Objects.requireNonNullElse(offer.view().ageBand(), Age.UNSURE.key()));
        return files.open(new NewReferral(officer.authority(), officer.state(), age, null), officer);
    }

    /**
     * Whom the others know to be a child is one in the file that has asked for it, too, until somebody here decides it
     * otherwise. That they are not sure overrules nobody.
     */
    private void aged(CaseFile file, ReferralOffer offer) {
        var facts = files.facts(file.caseRef());
        if (Age.CHILD.key().equals(offer.view().ageBand()) && !facts.child()) {
            files.age(file, Age.CHILD, facts.guardian());
        }
    }

    /** On what this organisation holds it; only where the person has let it be passed on is that for others too. */
    private NewConsent told(ReferralOffer offer, CaseFile file, Officer officer) {
        var said = JsonMapper.shared().createObjectNode();
        var seen = offer.view();
        Optional.ofNullable(seen.language()).ifPresent(tag -> said.put(NewConsent.LANGUAGE, tag));
        return new NewConsent(
                Purpose.SERVICE,
                true,
                seen.onward() ? null : offer.toAuthority(),
                NewConsent.TOLD,
                seen.untilOn(),
                offer.fields(),
                officer.username(),
                texts.hide(file.caseRef(), said));
    }

    /** The messages that brought it are read no more: it is in the file, under the key of that. */
    private void forget(ReferralOffer offer) {
        offer.forget();
        keys.destroy(messages.keysOf(List.of(offer.shareRef()), offer.toAuthority()));
    }

    /**
     * The other files of the organisation that were opened for somebody of the same name. Only adults are compared, and
     * none who may be a witness or seek protection is told; only inside one organisation, only while somebody asks;
     * nothing of it is kept but the trace of a search, which does not say for which file.
     */
    List<String> alike(ReferralOffer offer, Officer officer) {
        var caseRef = offer.caseRef();
        if (!offer.opened() || caseRef == null) {
            throw Refusal.of("share-not-accepted");
        }
        var name = adult(caseRef) && !never(caseRef) ? name(offer) : Optional.<String>empty();
        if (name.isEmpty()) {
            return List.of();
        }
        var scope = AccessScope.of(officer);
        return Stream.iterate(part("", scope), part -> !part.isEmpty(), part -> behind(part, scope))
                .flatMap(List::stream)
                .filter(other -> !Objects.equals(other.caseRef(), caseRef))
                .filter(other -> name(other).equals(name))
                .sorted(Comparator.comparing(
                                (ReferralOffer other) -> other.view().arrivedAt())
                        .reversed())
                .map(ReferralOffer::caseRef)
                .filter(Objects::nonNull)
                .distinct()
                .filter(other -> !never(other))
                .toList();
    }

    /** With the keys of their files, all at once. */
    private List<ReferralOffer> part(String after, AccessScope scope) {
        var part = offers.opened(after, scope, Limit.of(PART));
        texts.prepare(part.stream()
                .map(ReferralOffer::caseRef)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return part;
    }

    private List<ReferralOffer> behind(List<ReferralOffer> part, AccessScope scope) {
        return part.size() < PART ? List.of() : part(part.get(part.size() - 1).shareRef(), scope);
    }

    private boolean never(String caseRef) {
        return cases.lookUp(caseRef, AccessScope.system())
                .filter(file -> compared.orderedStream().noneMatch(part -> part.never(file)))
                .isEmpty();
    }

    private boolean adult(String caseRef) {
        return files.find(caseRef).filter(facts -> facts.age() == Age.ADULT).isPresent();
    }

    /** As persons are searched by their names: one name in two spellings is one. */
    private Optional<String> name(ReferralOffer offer) {
        var caseRef = offer.caseRef();
        if (caseRef == null || keys.destroyed(caseRef)) {
            return Optional.empty();
        }
        var name = PersonIndex.plain(
                texts.show(caseRef, offer.words()).path(ShareFields.NAMES).asString(""));
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}
