package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.referral.share.OverrideView;
import org.rogatory.referral.share.ShareServices;
import org.rogatory.referral.share.ShareView;
import org.rogatory.referral.share.Shares;
import org.rogatory.requests.NamedThings;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** To which organisation the person of a file may be referred, and which of its shares an act is about. */
@Component
class ShareChoices {

    private final Shares shares;
    private final ShareServices services;
    private final Directory directory;
    private final CaseWords caseWords;
    private final Words words;

    ShareChoices(Shares shares, ShareServices services, Directory directory, CaseWords caseWords, Words words) {
        this.shares = shares;
        this.services = services;
        this.directory = directory;
        this.caseWords = caseWords;
        this.words = words;
    }

    List<Option> of(String list, CaseFile file, Locale reader) {
        return switch (list) {
            case NamedThings.ANY_STATE ->
                shares.addressees(file).stream()
                        .map(to ->
                                new Option(to.key(), to.name().in(reader) + ", " + caseWords.state(to.state(), reader)))
                        .toList();
            case ShareServices.LIST ->
                services.codes().stream()
                        .map(code -> new Option(code, service(code, reader)))
                        .toList();
            case "share_overrides" ->
                shares.proposed(file).stream()
                        .map(proposed -> option(file, proposed, reader))
                        .toList();
            default -> shared(list, file, reader);
        };
    }

    private String service(String code, Locale reader) {
        return services.label(code).map(label -> label.in(reader)).orElseGet(() -> words.text("cases.choice." + code));
    }

    private Option option(CaseFile file, OverrideView proposed, Locale reader) {
        return new Option(
                proposed.overrideRef(),
                caseWords.authority(proposed.toAuthority(), reader) + ", "
                        + words.moment(proposed.proposedAt(), directory.times().zone(file.authority())));
    }

    private List<Option> shared(String list, CaseFile file, Locale reader) {
        var byCode = shares.of(file).stream().collect(Collectors.toMap(ShareView::shareRef, Function.identity()));
        return shares.choices(list, file).stream()
                .map(byCode::get)
                .map(share -> new Option(
                        share.shareRef(),
                        caseWords.authority(share.toAuthority(), reader) + ", "
                                + words.moment(
                                        share.offeredAt(), directory.times().zone(file.authority()))))
                .toList();
    }
}
