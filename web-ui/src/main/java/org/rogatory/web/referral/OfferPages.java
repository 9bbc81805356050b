package org.rogatory.web.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.referral.share.OfferView;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.ShareKind;
import org.rogatory.requests.Choices;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What other organisations offer, in the reader's words: the preview and nothing else. */
@Component
class OfferPages {

    private final SharePages shares;
    private final Offers offers;
    private final Directory directory;
    private final Words words;

    OfferPages(SharePages shares, Offers offers, Directory directory, Words words) {
        this.shares = shares;
        this.offers = offers;
        this.directory = directory;
        this.words = words;
    }

    /** A line of the list. */
    record OfferLine(
            String href, String from, String what, String urgency, String at, StatusView status, boolean waits) {}

    /**
     * The page of one.
     *
     * @param file address of the file that was opened for it, or of the one that is asked for; null where there is none
     * @param handing address of the act by which what was asked for is handed over; null where nothing was
     */
    record OfferPage(
            String shareRef,
            String title,
            StatusView status,
            List<Row> facts,
            boolean answers,
            boolean opens,
            boolean awaits,
            boolean finishes,
            @Nullable String file,
            @Nullable String handing) {}

    OfferLine line(OfferView offer, Officer officer, Locale reader) {
        return new OfferLine(
                "/offers/" + offer.shareRef(),
                from(offer, reader),
                what(offer),
                shares.told(offer.urgency()),
                words.moment(offer.arrivedAt(), directory.times().zone(officer.authority())),
                shares.status(offer.status()),
                offer.pending() || offers.opens(offer, officer));
    }

    private String from(OfferView offer, Locale reader) {
        return shares.authority(offer.fromAuthority(), reader);
    }

    private String what(OfferView offer) {
        var kind = words.text("referral.offer.kind." + offer.kind().key());
        return offer.kind() == ShareKind.ASK ? kind : kind + ": " + shares.service(offer.service());
    }

    OfferPage page(OfferView offer, Officer officer, Locale reader) {
        var decides = Offers.decides(officer);
        var caseRef = offer.caseRef();
        var asks = offer.kind() == ShareKind.ASK;
        return new OfferPage(
                offer.shareRef(),
                what(offer),
                shares.status(offer.status()),
                facts(offer, officer, reader),
                decides && offer.pending(),
                decides && offers.opens(offer, officer),
                offer.awaits(),
                decides && !asks && offer.status().left() && offer.endedAt() == null && caseRef != null,
                caseRef == null ? null : "/cases/" + caseRef,
                asks && caseRef != null && offer.pending()
                        ? "/cases/" + caseRef + "/acts/transfer-file?authority=" + offer.fromAuthority()
                        : null);
    }

    private List<Row> facts(OfferView offer, Officer officer, Locale reader) {
        var age = offer.ageBand();
        var reason = shares.reason(offer.reason());
        var rows = new ArrayList<>(List.of(
                row("from", from(offer, reader)),
                row("service", shares.service(offer.service())),
                row("urgency", shares.told(offer.urgency())),
                row("age", age == null ? words.text("referral.confidential") : words.text("referral.age." + age)),
                row("language", shares.language(offer.language(), reader)),
                row("fields", shares.codes(offer.fields())),
                row("onward", words.text("referral.offer.onward." + offer.onward())),
                row("arrived", words.moment(offer.arrivedAt(), directory.times().zone(officer.authority())))));
        if (reason != null) {
            rows.add(row("reason", reason));
        }
        return rows;
    }

    private Row row(String key, String value) {
        return new Row(words.text("referral.offer." + key), value);
    }

    /** Why an organisation does not take a person. */
    List<Option> reasons() {
        return Choices.of("share_reasons").orElseGet(List::of).stream()
                .map(code -> new Option(code, words.text("referral.share.reason." + code)))
                .toList();
    }

    String notice(String key) {
        return words.text("referral.offer.notice." + key);
    }

    String refused(String code) {
        return words.text("field-missing".equals(code) ? "referral.offer.choose-reason" : "refusal." + code);
    }
}
