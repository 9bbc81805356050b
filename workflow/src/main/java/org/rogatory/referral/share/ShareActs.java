package org.rogatory.referral.share;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.referral.file.ReferralFacts;
import org.rogatory.referral.file.ReferralFiles;
import org.rogatory.requests.FileTexts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What people do to pass a person on, in the transaction of their act. */
@Component
class ShareActs {

    private static final String PROPOSED = "propose_override";

    private final ReferralShareRepository shares;
    private final ReferralOverrideRepository overrides;
    private final ReferralOfferRepository offers;
    private final ShareGuards guards;
    private final ShareWords words;
    private final ShareDrafts drafts;
    private final ShareMessages messages;
    private final ShareClocks clocks;
    private final ShareEnds ends;
    private final ShareOutcomes outcomes;
    private final ReferralFiles files;
    private final Cases cases;
    private final FileTexts texts;
    private final Clock clock;

    ShareActs(
            ReferralShareRepository shares,
            ReferralOverrideRepository overrides,
            ReferralOfferRepository offers,
            ShareGuards guards,
            ShareWords words,
            ShareDrafts drafts,
            ShareMessages messages,
            ShareClocks clocks,
            ShareEnds ends,
            ShareOutcomes outcomes,
            ReferralFiles files,
            Cases cases,
            FileTexts texts,
            Clock clock) {
        this.shares = shares;
        this.overrides = overrides;
        this.offers = offers;
        this.guards = guards;
        this.words = words;
        this.drafts = drafts;
        this.messages = messages;
        this.clocks = clocks;
        this.ends = ends;
        this.outcomes = outcomes;
        this.files = files;
        this.cases = cases;
        this.texts = texts;
        this.clock = clock;
    }

    /** Offers, where a ground carries it; without one it is at most proposed, for a second person to decide. */
    void share(CaseFile file, Act act, Officer officer) {
        var facts = files.facts(file.caseRef());
        var plan = plan(file, act, facts, officer);
        var ground = guards.ground(plan, facts, act.papers().certified());
        if (ground.isPresent()) {
            pass(plan, ground.get(), act, officer);
            return;
        }
        if (act.words().conditions() == null) {
            throw groundless(plan);
        }
        demandDecidable(plan);
        var draft = drafts.hidden(file.caseRef(), act, said(plan, act, officer));
        var overrideRef = UUID.randomUUID().toString();
        overrides.saveAndFlush(new ReferralOverride(overrideRef, plan, draft, clock.instant()));
        clocks.proposed(file, overrideRef);
        cases.note(file, trace(PROPOSED, act, plan).act(), officer);
    }

    /**
     * What two persons may decide without the person: nothing to another State or to who investigates, and not that
     * others pass it on further.
     */
    private static void demandDecidable(SharePlan plan) {
        var beyond = plan.crossesBorder() || ShareGuards.investigates(plan.to());
        if (beyond || plan.kind() == ShareKind.ASK || plan.told(ShareFields.ONWARD)) {
            throw groundless(plan);
        }
    }

    private static Refusal groundless(SharePlan plan) {
        return Refusal.of(plan.crossesBorder() ? "share-cross-border-consent" : "share-no-ground", ActField.KEYS.key());
    }

    private SharePlan plan(CaseFile file, Act act, ReferralFacts facts, Officer officer) {
        var to = guards.addressee(file, act);
        var plan = SharePlan.of(file, act, to, officer.username());
        var answered = plan.kind() == ShareKind.TRANSFER ? asking(plan, officer) : Optional.<ReferralOffer>empty();
        return plan.with(
                facts.age().key(), answered.map(ReferralOffer::shareRef).orElse(null));
    }

    /** What the other organisation has asked for by the code of this file, and nobody has answered yet. */
    private Optional<ReferralOffer> asking(SharePlan plan, Officer officer) {
        return offers.of(plan.file().caseRef(), AccessScope.of(officer)).stream()
                .filter(offer -> offer.kind() == ShareKind.ASK
                        && offer.status().pending()
                        && plan.to().key().equals(offer.fromAuthority()))
                .findFirst();
    }

    /** A second person agrees to what the first has proposed: never he who did, nor who stands in for him. */
    void approve(CaseFile file, Act act, Officer officer) {
        var scope = AccessScope.of(officer);
        var proposed = overrides
                .ofFile(String.valueOf(act.items().item()), file.caseRef(), scope)
                .orElseThrow(ShareActs::unknown);
        if (officer.names().contains(proposed.proposedBy())) {
            throw Refusal.secondPerson(Refusal.FOUR_EYES, ActField.ITEM.key());
        }
        var draft = drafts.read(file.caseRef(), proposed);
        var plan = plan(file, draft, files.facts(file.caseRef()), officer);
        demandDecidable(plan);
        guards.kept(file, plan.kind()).ifPresent(code -> {
            throw Refusal.barred(code);
        });
        if (overrides.remove(proposed.overrideRef(), scope) == 0) {
            throw unknown();
        }
        clocks.decided(file.caseRef(), proposed.overrideRef());
        var agreed = ShareGround.override(proposed.proposedBy(), officer.username());
        pass(plan, agreed, draft, officer);
        cases.note(file, trace(ShareFields.APPROVE, act, plan).act(), officer);
    }

    private ObjectNode said(SharePlan plan, Act act, Officer officer) {
        return plan.kind() == ShareKind.ASK
                ? JsonMapper.shared().createObjectNode().put("code", code(act))
                : words.of(plan, act, officer);
    }

    private void pass(SharePlan plan, ShareGround ground, Act act, Officer officer) {
        var file = plan.file();
        var said = said(plan, act, officer);
        var asks = plan.kind() == ShareKind.ASK;
        var share = new ReferralShare(plan, ground, clock.instant())
                .carrying(asks ? null : words.waiting(plan, said), texts.hide(file.caseRef(), said));
        shares.saveAndFlush(share);
        if (asks) {
            messages.ask(plan, code(act));
        } else {
            messages.offer(plan);
        }
        answered(plan, officer);
        clocks.begin(plan);
        files.step(file, trace(act.verb(), act, plan).act(), stepping(ground, file, officer));
    }

    /** Who agrees to pass on without consent need not be one who refers: his agreement is an act of its own. */
    private static Officer stepping(ShareGround ground, CaseFile file, Officer officer) {
        return ShareGround.OVERRIDE.equals(ground.key()) ? Officer.system(file.state()) : officer;
    }

    /** What the other organisation had asked for is answered by the offer. */
    private void answered(SharePlan plan, Officer officer) {
        if (plan.answers() != null) {
            asking(plan, officer).ifPresent(asked -> {
                asked.answer(ShareStatus.DONE, null, officer.username(), clock.instant());
                offers.saveAndFlush(asked);
            });
        }
    }

    private static String code(Act act) {
        return Objects.requireNonNullElse(act.papers().reference(), "").strip().toUpperCase(Locale.ROOT);
    }

    /** Codes alone stand on the timeline: what was said is in the list of what has left. */
    private static ActDraft trace(String verb, Act act, SharePlan plan) {
        return Act.draft(verb).version(act.version()).keys(plan.fields()).reference(plan.shareRef());
    }

    /** Takes an offer back that nobody has accepted; where it has not left yet, it never does. */
    void revoke(CaseFile file, Act act, Officer officer) {
        var share = own(file, act, officer);
        if (!share.status().pending()) {
            throw Refusal.of("share-answered", ActField.ITEM.key());
        }
        share.move(ShareStatus.REVOKED, null, clock.instant());
        shares.saveAndFlush(share);
        messages.recall(share);
        messages.tell(share, ShareStep.REVOKE, null);
        clocks.end(share);
        if (share.kind() == ShareKind.ASK || ends.others(share)) {
            cases.note(file, noted(act, share), officer);
        } else {
            files.step(file, noted(act, share), officer);
        }
    }

    /** What was asked for is done. */
    void finish(CaseFile file, Act act, Officer officer) {
        var share = own(file, act, officer);
        if (share.status() != ShareStatus.ACCEPTED) {
            throw Refusal.of("share-not-accepted", ActField.ITEM.key());
        }
        outcomes.noted(share, act.kind(), officer);
        share.move(ShareStatus.DONE, null, clock.instant());
        shares.saveAndFlush(share);
        messages.tell(share, ShareStep.DONE, null);
        cases.note(file, noted(act, share), officer);
    }

    private static Act noted(Act act, ReferralShare share) {
        return Act.draft(act.verb())
                .version(act.version())
                .reference(share.shareRef())
                .kind(act.kind())
                .internalText(act.words().internalText())
                .act();
    }

    private ReferralShare own(CaseFile file, Act act, Officer officer) {
        var shareRef = String.valueOf(act.items().item());
        return shares.ofFile(shareRef, file.caseRef(), AccessScope.of(officer)).orElseThrow(ShareActs::unknown);
    }

    private static Refusal unknown() {
        return Refusal.of("unknown-code", ActField.ITEM.key());
    }
}
