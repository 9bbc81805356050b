package org.rogatory.web.referral;

import java.util.Locale;
import java.util.Set;
import org.rogatory.identity.Officer;
import org.rogatory.referral.share.OfferView;
import org.rogatory.referral.share.ShareKind;
import org.rogatory.referral.share.Shares;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.TabActs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The tab "What has left": to whom, on which ground, when, and what became of it, and which providers were asked. Name
 * and ways to the person are shown on it to those alone who may have them shown under "Contacts".
 */
@Controller
class LeftController {

    private static final Set<String> VERBS = Set.of(
            "refer",
            "transfer_file",
            "request_transfer",
            "revoke_share",
            "resend_share",
            "approve_override",
            "finish_share");

    private final ReferralReads files;
    private final Shares shares;
    private final SharePages pages;
    private final OutcomePages outcomes;
    private final AskedPages asked;
    private final TabActs acts;
    private final CasePageFrame frame;

    LeftController(
            ReferralReads files,
            Shares shares,
            SharePages pages,
            OutcomePages outcomes,
            AskedPages asked,
            TabActs acts,
            CasePageFrame frame) {
        this.files = files;
        this.shares = shares;
        this.pages = pages;
        this.outcomes = outcomes;
        this.asked = asked;
        this.acts = acts;
        this.frame = frame;
    }

    /** Another organisation that asks for this file, or the offer for which it was opened. */
    record CameLine(String href, String from, boolean asks, StatusView status) {}

    @GetMapping("/cases/{caseRef}/left")
    String tab(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = files.found(caseRef, officer);
        frame.show(file, ReferralTabs.LEFT, officer, model);
        model.addAttribute("lines", pages.lines(file, shares.of(file), reader));
        model.addAttribute("outcomes", outcomes.of(file));
        model.addAttribute("asked", asked.of(file, reader));
        model.addAttribute("proposed", pages.proposed(file, shares.proposed(file), reader));
        model.addAttribute(
                "came",
                shares.received(file).stream()
                        .map(each -> came(caseRef, each, reader))
                        .toList());
        model.addAttribute("acts", acts.of(file, action -> VERBS.contains(action.verb()), officer, reader));
        return files.shown(file, officer, "referral/left");
    }

    private CameLine came(String caseRef, OfferView offer, Locale reader) {
        var asks = offer.kind() == ShareKind.ASK;
        return new CameLine(
                asks ? "/offers/" + offer.shareRef() : "/cases/" + caseRef + "/came/" + offer.shareRef(),
                pages.authority(offer.fromAuthority(), reader),
                asks,
                pages.status(offer.status()));
    }
}
